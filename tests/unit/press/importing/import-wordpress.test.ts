import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { writeArticle } from "../../../../src/importing/write-article.ts";
import { importWordPress } from "../../../../src/press/importing/import-wordpress.ts";
import type { Imported } from "../../../../src/press/importing/imported.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { edition, house } from "../../paper.ts";

const UPLOADS = "https://vieux.example/wp-content/uploads";
const cdata = (text: string) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** An item of an export. */
function item(
  fields: Readonly<Record<string, string>>,
  terms: readonly (readonly [domain: string, name: string])[] = [],
  meta: Readonly<Record<string, string>> = {},
): string {
  const standing = {
    "wp:post_type": "post",
    "wp:status": "publish",
    "wp:post_date": "2019-07-04 10:00:00",
    "wp:post_date_gmt": "2019-07-04 08:00:00",
    "dc:creator": "jdupont",
    ...fields,
  };
  return [
    "<item>",
    ...Object.entries(standing).map(([name, text]) => `<${name}>${cdata(text)}</${name}>`),
    ...terms.map(
      ([domain, name]) => `<category domain="${domain}" nicename="x">${cdata(name)}</category>`,
    ),
    ...Object.entries(meta).map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    ),
    "</item>",
  ].join("\n");
}

function wxr(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<!-- généré par WordPress -->
<rss version="2.0" xmlns:excerpt="e" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><title>Le vieux journal</title>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>jdupont</wp:author_login><wp:author_display_name>${cdata("Jean Dupont")}</wp:author_display_name></wp:author>
${items.join("\n")}</channel></rss>`;
}

async function read(xml: string, uploads: Readonly<Record<string, Uint8Array>> = {}) {
  const folder = temporaryFolder();
  await writeFiles(folder, { "export.xml": xml });
  await writeFiles(join(folder, "uploads"), { "rien.txt": new Uint8Array(), ...uploads });
  return await importWordPress(join(folder, "export.xml"), {
    house: house(),
    today: "2026-11-28",
    pictures: join(folder, "uploads"),
    folderOf: (date) => date.slice(0, 4),
  });
}

async function one(...items: readonly string[]): Promise<Imported> {
  const made = await read(wxr(...items), { "2019/07/navire.jpg": PHOTO });
  const [first] = made.flatMap((each) => ("draft" in each ? [each] : []));
  assert.ok(first !== undefined, JSON.stringify(made));
  return first;
}

const CLASSIC = `Un <strong>mot</strong>,
une ligne.

[caption id="a" align="left" width="300"]<a href="${UPLOADS}/2019/07/navire.jpg"><img src="${UPLOADS}/2019/07/navire-300x200.jpg" alt="Un navire" /></a> Le navire (AFP photo)[/caption]
<h2>Inter</h2>
Suite ]]> &amp; fin.
<ul>
 	<li>un</li>
 	<li>deux</li>
</ul>
[embed]https://www.youtube.com/watch?v=abcdefghijk[/embed]

[contact-form-7 id="3"]`;
const BLOCKS = `<!-- wp:paragraph -->
<p>Texte<br>coupé.</p>
<!-- /wp:paragraph -->
<!-- wp:image {"id":7} -->
<figure class="wp-block-image"><img src="https://ailleurs.example/loin.png" alt="Au loin"/><figcaption>La légende</figcaption></figure>
<!-- /wp:image -->`;

describe("an export of WordPress", () => {
  it("gives each post its head: date with its zone, author, section, subjects, old address", async () => {
    const { name, draft } = await one(
      item(
        {
          title: "L&rsquo;été : &laquo; la suite &raquo;",
          link: "https://vieux.example/2019/07/lete/",
          "wp:post_name": "lete-la-suite",
          "wp:post_modified": "2019-07-05 09:00:00",
          "wp:post_modified_gmt": "2019-07-05 07:00:00",
          "excerpt:encoded": "Le <em>chapô</em>.",
          "content:encoded": "Un texte.",
        },
        [
          ["category", "Transports"],
          ["category", "&Eacute;conomie"],
          ["post_tag", "Mer"],
        ],
      ),
    );
    assert.equal(name, "lete-la-suite");
    assert.deepEqual(draft.head, {
      title: "L’été : « la suite »",
      standfirst: "Le *chapô*.",
      section: "economie",
      date: "2019-07-04T10:00+02:00",
      updated: "2019-07-05T09:00+02:00",
      authors: ["Jean Dupont"],
      tags: ["Mer", "Transports"],
      aliases: ["/2019/07/lete/"],
      figures: [],
    });
    assert.deepEqual(draft.doubts, []);
  });

  it("makes Markdown of what the classic editor kept, its shortcodes among it", async () => {
    const { draft, pictures } = await one(
      item({ title: "T", "wp:post_name": "t", "content:encoded": CLASSIC }),
    );
    assert.equal(
      draft.body,
      [
        "Un **mot**,\\\nune ligne.",
        '![Un navire](./t.jpg "Le navire"){credit="AFP photo"}',
        "## Inter",
        "Suite ]]> & fin.",
        "- un\n- deux",
        "https://www.youtube.com/watch?v=abcdefghijk",
        '\\[contact-form-7 id="3"]',
      ].join("\n\n"),
    );
    assert.equal(pictures.length, 1);
    assert.ok(draft.doubts.some(({ says }) => says.includes("[contact-form-7")));
  });

  it("reads blocks, puts the featured picture at the head, and links to what did not come", async () => {
    const { draft } = await one(
      item({ title: "T", "wp:post_name": "t", "content:encoded": BLOCKS }, [], {
        _thumbnail_id: "7",
      }),
      item(
        {
          "wp:post_type": "attachment",
          "wp:post_id": "7",
          "wp:attachment_url": `${UPLOADS}/2019/07/navire.jpg`,
          "excerpt:encoded": "Le quai",
        },
        [],
        { _wp_attachment_image_alt: "Un quai" },
      ),
    );
    assert.deepEqual(draft.head.figures, [{ src: "./t.jpg", alt: "Un quai", caption: "Le quai" }]);
    assert.equal(
      draft.body,
      "Texte\\\ncoupé.\n\n[Au loin](https://ailleurs.example/loin.png) La légende",
    );
    assert.ok(draft.dropped.some(({ words }) => words === "https://ailleurs.example/loin.png"));
  });

  it("leads from one post to another as the archive does", async () => {
    const { draft } = await one(
      item({
        title: "Un",
        link: "https://vieux.example/2019/07/un/",
        "content:encoded":
          'Voir <a href="http://www.vieux.example/2018/01/deux#ici">deux</a> et <a href="https://vieux.example/contact/">contact</a>.',
      }),
      item({
        title: "Deux",
        link: "https://vieux.example/2018/01/deux/",
        "wp:post_name": "deux",
        "wp:post_date": "2018-01-02 10:00:00",
        "content:encoded": "x",
      }),
    );
    assert.equal(
      draft.body,
      "Voir [deux](../2018/deux.md#ici) et [contact](https://vieux.example/contact/).",
    );
  });

  it("keeps hidden what was hidden, and tells pages and the bin", async () => {
    const made = await read(
      wxr(
        item({
          title: "Brouillon",
          "wp:status": "draft",
          "wp:post_date": "0000-00-00 00:00:00",
          "content:encoded": "x",
        }),
        item({ title: "Demain", "wp:status": "future", "content:encoded": "x" }),
        item({ title: "Privé", "wp:status": "private", "content:encoded": "x" }),
        item({ title: "À propos", "wp:post_type": "page" }),
        item({ title: "Jeté", "wp:status": "trash" }),
        item({ title: "Menu", "wp:post_type": "nav_menu_item" }),
      ),
    );
    const states = made.map((each) =>
      "draft" in each
        ? [each.name, each.draft.head.draft ?? false, each.draft.head.embargo]
        : "left" in each
          ? each.left
          : each.fault,
    );
    assert.deepEqual(states, [
      ["brouillon", true, undefined],
      ["demain", false, "2019-07-04T10:00+02:00"],
      ["prive", true, undefined],
      "c’est une page ; celles du journal sont dans _data/pages",
      "il était à la corbeille",
    ]);
  });

  it("writes files that the press reads without an error", async () => {
    const { name, draft, pictures } = await one(
      item({ title: "T : « x »", "wp:post_name": "t", "content:encoded": CLASSIC }, [
        ["category", "Inconnue"],
      ]),
    );
    const files = Object.fromEntries(pictures.map((picture) => [`2019/${picture.name}`, PHOTO]));
    const { problems, articles } = edition({ [`2019/${name}.md`]: writeArticle(draft), ...files });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.equal(articles.length, 1);
  });

  it("is refused in French when it is none", async () => {
    for (const xml of ["", "du texte", "<rss><channel/></rss>", "<a><b></a>", wxr()]) {
      const [made] = await read(xml);
      assert.ok(made !== undefined && "fault" in made);
      assert.match(made.fault, /n’est pas un export de WordPress|n’a aucun article/);
    }
  });
});

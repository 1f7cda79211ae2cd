import { basename } from "node:path";
import { decoded } from "../../addresses/address.ts";
import { folderOf, pathFrom } from "../../addresses/paths.ts";
import { slug } from "../../addresses/slug.ts";
import { fileName } from "../../importing/file-name.ts";
import { draftFromHtml } from "../../importing/html/draft-from-html.ts";
import { escapeHtml } from "../../importing/html/escape.ts";
import { markdownOf } from "../../importing/html/markdown.ts";
import { readHtml } from "../../importing/html/read-html.ts";
import { amongSections } from "../../importing/known-names.ts";
import { formerAddress, postDate, stateOf } from "../../importing/wordpress/post-head.ts";
import { attachedPicture, leftShortcodes, postHtml } from "../../importing/wordpress/post-html.ts";
import type { WordPressPost } from "../../importing/wordpress/read-export.ts";
import { readExport } from "../../importing/wordpress/read-export.ts";
import { filesUnder } from "../files.ts";
import { shown } from "../workspace.ts";
import type { Imported, Importer, ImportSettings, LeftOut } from "./imported.ts";
import { fileFrom, PictureBasket } from "./picture-basket.ts";
import { readAnyText } from "./read-any-text.ts";

/** Finds the picture that an address of the old site leads to. */
type Find = (address: string) => string | undefined;

/** What of the old site a post is read with. */
interface Site {
  readonly attachments: ReadonlyMap<string, WordPressPost>;
  readonly find: Find;
  /** Where the posts of the old site will be, from `articles/`, by their address. */
  readonly places: ReadonlyMap<string, string>;
}

/** An export of WordPress: « Outils → Exporter → Tout le contenu ». */
export const importWordPress: Importer = async (path, settings) => {
  const posts = readExport((await readAnyText(path)) ?? "");
  if (posts === undefined)
    return [
      {
        origin: shown(path),
        fault:
          "ce fichier n’est pas un export de WordPress (dans WordPress : Outils, puis Exporter)",
      },
    ];
  const find = await library(settings.pictures);
  const attachments = new Map(
    posts.filter(({ attachment }) => attachment).map((one) => [one.id, one]),
  );
  const wanted = posts.filter(({ type }) => type === "post" || type === "page");
  if (wanted.length === 0) return [{ origin: shown(path), fault: "cet export n’a aucun article" }];
  const places = placesOf(posts, settings);
  return wanted.map(
    (post) => leftOut(post, path) ?? imported(post, path, { attachments, find, places }, settings),
  );
};

function leftOut({ title, type, status }: WordPressPost, path: string): LeftOut | undefined {
  const origin = `${shown(path)} : ${title || "sans titre"}`;
  if (type === "page")
    return { origin, left: "c’est une page ; celles du journal sont dans _data/pages" };
  if (status === "trash") return { origin, left: "il était à la corbeille" };
  return status === "auto-draft" || status === "inherit"
    ? { origin, left: "c’est une copie de travail" }
    : undefined;
}

function imported(
  post: WordPressPost,
  path: string,
  { attachments, find, places }: Site,
  settings: ImportSettings,
): Imported {
  const zone = settings.house.site.timezone;
  const own = places.get(linkKey(post.link)) ?? "";
  const html = ledToArticles(postHtml(post, attachments), own, places);
  const thumbnail = attachments.get(post.thumbnail ?? "");
  const lead =
    thumbnail === undefined || showsFirst(html, thumbnail) ? "" : attachedPicture(thumbnail);
  const page = readHtml(`<h1 class="title">${post.title || "Sans titre"}</h1>${lead}${html}`, zone);
  const { named, others } = amongSections(
    post.categories.map(plain),
    settings.house,
    settings.section,
  );
  const date = postDate(post.date, post.dateGmt, zone);
  const updated = postDate(post.modified, post.modifiedGmt, zone);
  const { date: _, updated: __, section: ___, tags: ____, ...text } = page;
  const name = nameOf(post);
  const basket = new PictureBasket(name, find);
  const signed = page.authors.length > 0;
  const draft = draftFromHtml(
    {
      ...text,
      ...(date === undefined ? {} : { date }),
      ...(updated === undefined || date === undefined || updated <= date ? {} : { updated }),
      ...(named === undefined ? {} : { section: named }),
      ...(post.excerpt === "" ? {} : { standfirst: excerptOf(post.excerpt, zone) }),
      tags: [...new Set([...post.tags.map(plain), ...others, ...(page.tags ?? [])])],
      authors: signed ? page.authors : [plain(post.author)].filter(Boolean),
    },
    name,
    basket.keep,
    settings,
  );
  const state = stateOf(post, date);
  const address = formerAddress(post);
  const marks = leftShortcodes(html).map((mark) => ({
    says: `une marque d’une extension de WordPress est restée dans le texte : ${mark}`,
  }));
  return {
    origin: `${shown(path)} : ${page.title ?? name}`,
    name,
    draft: {
      ...draft,
      head: {
        ...draft.head,
        ...(address === undefined ? {} : { aliases: [address] }),
        ...state.head,
      },
      doubts: [...draft.doubts, ...state.doubts, ...marks],
      dropped: [
        ...draft.dropped,
        ...(signed ? [{ why: "compte WordPress", words: post.author }] : []),
        ...(post.comments > 0
          ? [{ why: "commentaires de lecteurs, non repris", words: String(post.comments) }]
          : []),
      ],
    },
    pictures: basket.pictures,
  };
}

function nameOf({ name, title }: WordPressPost): string {
  return slug(decoded(name)) || fileName(plain(title));
}

function placesOf(
  posts: readonly WordPressPost[],
  { folderOf, today, house }: ImportSettings,
): ReadonlyMap<string, string> {
  return new Map(
    posts
      .filter((post) => post.type === "post" && leftOut(post, "") === undefined)
      .map((post) => {
        const date = postDate(post.date, post.dateGmt, house.site.timezone) ?? today;
        return [linkKey(post.link), `${folderOf(date)}/${nameOf(post)}`.replace(/^\//, "")];
      }),
  );
}

/** Links to other posts lead to their articles. */
function ledToArticles(html: string, own: string, places: Site["places"]): string {
  return html.replace(
    /\bhref=(["'])(https?:\/\/[^"'#]+)(#[^"']*)?\1/g,
    (whole, quote: string, address: string, anchor = "") => {
      const place = places.get(linkKey(address));
      if (place === undefined) return whole;
      return `href=${quote}${pathFrom(folderOf(own), `${place}.md`)}${anchor}${quote}`;
    },
  );
}

/** An address whatever its protocol, its « www. » and its last slash. */
function linkKey(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
}

/** Whether a text begins by the picture that stands above it, in whatever size. */
function showsFirst(html: string, { attachment = "" }: WordPressPost): boolean {
  const first = /<img\b[^>]*\bsrc=["']([^"']+)/i.exec(html)?.[1];
  return first !== undefined && whole(basename(first)) === whole(basename(attachment));
}

/** A few words of HTML, without it. */
function plain(html: string): string {
  return readHtml(`<h1 class="title">${html}</h1>`, "UTC").title ?? "";
}

/** An excerpt as a standfirst: its emphasis stays. */
function excerptOf(html: string, zone: string): string {
  const { content } = readHtml(`<h1 class="title">${escapeHtml("x")}</h1>${html}`, zone);
  return markdownOf(content, [], () => undefined).replace(/\s+/g, " ");
}

/** The name of a picture in its own size: WordPress makes `x-300x200.jpg` of `x.jpg`. */
function whole(name: string): string {
  return decoded(name)
    .replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, "")
    .replace(/-scaled(?=\.\w+$)/, "");
}

/** Finds pictures in a copy of `wp-content/uploads`, by their path there, else by their name when only one has it. */
async function library(folder: string | undefined): Promise<Find> {
  if (folder === undefined) return () => undefined;
  const byName = new Map<string, string[]>();
  for (const file of await filesUnder(folder)) {
    const name = basename(file).normalize("NFC");
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return (address) => {
    const path = decoded(address.replace(/[?#].*$/, "")).normalize("NFC");
    const below = path.replace(/^.*?\/(?:wp-content\/)?(?:uploads|files)\//, "");
    for (const name of [below.replace(/[^/]*$/, whole), below]) {
      const found = fileFrom(folder, name);
      if (found !== undefined) return found;
    }
    for (const name of [whole(basename(path)), basename(path)]) {
      const [only, ...more] = byName.get(name) ?? [];
      if (only !== undefined && more.length === 0) return fileFrom(folder, only);
    }
    return undefined;
  };
}

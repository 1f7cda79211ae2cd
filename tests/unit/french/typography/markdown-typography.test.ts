import assert from "node:assert/strict";
import { describe, it } from "node:test";
import MarkdownIt from "markdown-it";
import {
  type MarkdownTypographyOptions,
  markdownTypography,
} from "../../../../src/french/typography/markdown-typography.ts";
import { attributes } from "../../../../src/markdown/attributes.ts";

const reveal = (text: string): string => text.replaceAll("\u00A0", "⍽").replaceAll("\u202F", "␣");

function render(source: string, options: MarkdownTypographyOptions = {}, env = {}): string {
  const md = new MarkdownIt({ linkify: true }).use(attributes).use(markdownTypography, options);
  return reveal(md.render(source, env)).trim();
}

function inline(source: string): string {
  const html = render(source);
  assert.ok(html.startsWith("<p>") && html.endsWith("</p>"), html);
  return html.slice(3, -4);
}

const INLINE: readonly (readonly [what: string, source: string, html: string])[] = [
  ["a mark after bold", "**gras** !", "<strong>gras</strong>␣!"],
  ["a mark glued to bold", "**gras**!", "<strong>gras</strong>␣!"],
  ["a mark inside bold", "**gras!**", "<strong>gras␣!</strong>"],
  ["a colon after a link", "[lien](/a): oui", '<a href="/a">lien</a>⍽: oui'],
  ["quotes around emphasis", '"*mot*"', "«⍽<em>mot</em>⍽»"],
  ["quotes inside emphasis", '*"mot"*', "<em>«⍽mot⍽»</em>"],
  ["quotes around a link", '"[lien](/a)", dit-il', '«⍽<a href="/a">lien</a>⍽», dit-il'],
  [
    "quotes over several tokens",
    '"un **mot** et *un "autre"*"',
    "«⍽un <strong>mot</strong> et <em>un “autre”</em>⍽»",
  ],
  ["quotes that open in bold", '**"un** mot"', "<strong>«⍽un</strong> mot⍽»"],
  ["guillemets around bold", "«**mot**»", "«⍽<strong>mot</strong>⍽»"],
  ["an apostrophe before emphasis", "l'*ami*", "l’<em>ami</em>"],
  ["spaces on both sides of a token", "un **mot ,** ici", "un <strong>mot,</strong> ici"],
  ["a comma between tokens", "**un**,**mot**", "<strong>un</strong>, <strong>mot</strong>"],
  [
    "an aside with markup",
    "Le *ministre* - **hier** - a dit",
    "Le <em>ministre</em> –⍽<strong>hier</strong>⍽– a dit",
  ],
  ["a unit in bold", "10 **km**", "10⍽<strong>km</strong>"],
  ["thousands over tokens", "10 **000** €", "10␣<strong>000</strong>⍽€"],
  ["a soft line break", "Quoi ?\nRien !", "Quoi␣?\nRien␣!"],
  ["a quotation over a line break", '"très\ncontent"', "«⍽très\ncontent⍽»"],
  ["a hard line break", "Quoi ?\\\nRien !", "Quoi␣?<br>\nRien␣!"],
  ["ellipsis", "Moi... etc...", "Moi… etc."],
];

describe("typography over inline tokens", () => {
  for (const [what, source, html] of INLINE) it(what, () => assert.equal(inline(source), html));
});

const LEFT: readonly (readonly [what: string, source: string, html: string])[] = [
  ["code", "`a , b !` !", "<code>a , b !</code>␣!"],
  ["code before a colon", "`npm`: oui", "<code>npm</code>⍽: oui"],
  ["quoted code", '"`npm`"', "«⍽<code>npm</code>⍽»"],
  [
    "an automatic link",
    "<https://x.fr/a;b?c!d>!",
    '<a href="https://x.fr/a;b?c!d">https://x.fr/a;b?c!d</a>␣!',
  ],
  [
    "a linkified address",
    "https://x.fr/a?b=c;d !",
    '<a href="https://x.fr/a?b=c;d">https://x.fr/a?b=c;d</a>␣!',
  ],
  ["the address of a link", "[l'ami](/l'ami,b)", `<a href="/l'ami,b">l’ami</a>`],
  [
    "another language",
    'le *"New" York!*{lang=en} !',
    'le <em lang="en">&quot;New&quot; York!</em>␣!',
  ],
  [
    "French inside another language",
    "*a! **b!**{lang=fr}*{lang=en}",
    '<em lang="en">a! <strong lang="fr">b␣!</strong></em>',
  ],
  ["French by name", "*a!*{lang=fr-CA}", '<em lang="fr-CA">a␣!</em>'],
  ["a Frisian word", "*a!*{lang=fry}", '<em lang="fry">a!</em>'],
];

describe("what is left as written", () => {
  for (const [what, source, html] of LEFT) it(what, () => assert.equal(inline(source), html));

  it("code blocks", () => {
    assert.equal(render("```\na , b !\n```"), "<pre><code>a , b !\n</code></pre>");
  });

  it("a block in another language, and not the next one", () => {
    assert.equal(
      render('"Hello": world! {lang=en}\n\nOui!'),
      '<p lang="en">&quot;Hello&quot;: world!</p>\n<p>Oui␣!</p>',
    );
  });

  it("blocks inside one in another language", () => {
    const md = new MarkdownIt().use(markdownTypography);
    md.core.ruler.before("french_typography", "foreign", ({ tokens }) => {
      tokens.find((token) => token.type === "blockquote_open")?.attrSet("lang", "en");
    });
    const html = md.render("> - Hello!\n>\n> World!\n\nOui!");
    assert.match(html, /Hello!/);
    assert.match(html, /World!/);
    assert.match(html, /Oui\u202F!/);
  });

  it("an article in another language", () => {
    assert.equal(render("Hello!", {}, { lang: "en" }), "<p>Hello!</p>");
    assert.equal(render("Oui!", {}, { lang: "fr" }), "<p>Oui␣!</p>");
  });

  it("what the caller skips", () => {
    const skip = (token: { readonly type: string }) => token.type === "heading_open";
    assert.equal(render("# Oui!\n\nNon!", { skip }), "<h1>Oui!</h1>\n<p>Non␣!</p>");
  });

  it("the source of a block, from which other plugins make identifiers", () => {
    const md = new MarkdownIt().use(markdownTypography);
    const [, heading] = md.parse("# L'événement!", {});
    assert.equal(heading?.content, "L'événement!");
  });
});

describe("attributes that are prose", () => {
  it("the text for those who do not see a picture, and its title", () => {
    assert.equal(
      inline(`![L'"ami" *là*!](a.png "Un titre!")`),
      '<img src="a.png" alt="L’«⍽ami⍽» là␣!" title="Un titre␣!">',
    );
  });

  it("the title of a link", () => {
    assert.equal(inline(`[mot](/a "l'ami")`), '<a href="/a" title="l’ami">mot</a>');
  });

  it("not those in another language", () => {
    assert.equal(
      inline('![Hello!](a.png "World!"){lang=en}'),
      '<img src="a.png" alt="Hello!" title="World!" lang="en">',
    );
  });
});

describe("ordinals and centuries", () => {
  it("raises the end of ordinals", () => {
    assert.equal(
      inline("la 2ème fois, le 1er mars"),
      "la 2<sup>e</sup> fois, le 1<sup>er</sup>⍽mars",
    );
  });

  it("sets centuries in small capitals", () => {
    assert.equal(
      inline("le XXIème siècle"),
      'le <span class="small-caps">XXI</span><sup>e</sup> siècle',
    );
  });

  it("keeps the text of addresses and other languages whole", () => {
    assert.equal(inline("https://x.fr/2e"), '<a href="https://x.fr/2e">https://x.fr/2e</a>');
    assert.equal(inline("*le 2e*{lang=en}"), '<em lang="en">le 2e</em>');
  });

  it("adds nothing to the text for those who do not see a picture", () => {
    assert.equal(inline("![La 2ème fois](a.png)"), '<img src="a.png" alt="La 2e fois">');
  });
});

describe("the house style", () => {
  it("is the caller's", () => {
    assert.equal(render('"mot"', { style: { guillemets: "thin" } }), "<p>«␣mot␣»</p>");
  });

  it("twice is once", () => {
    const source = '"Un **mot**": *l\'autre* - le 2ème - et `code` !';
    const once = render(source).replace(/<\/?p>/g, "");
    const visible = once
      .replace(/<[^>]+>/g, "")
      .replaceAll("⍽", "\u00A0")
      .replaceAll("␣", "\u202F");
    assert.equal(render(visible).replace(/<[^>]+>/g, ""), reveal(visible));
  });
});

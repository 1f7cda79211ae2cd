import type { Doubt, Dropped } from "../draft-article.ts";

/** What a body is rewritten with. */
export interface BodySurroundings {
  /** What the article writes for a picture; undefined when it is not there. */
  readonly keep: (source: string) => string | undefined;
  /** What it writes for a link to another file of the import; undefined when none is meant. */
  readonly lead: (target: string) => string | undefined;
}

export interface ForeignBody {
  readonly body: string;
  readonly doubts: readonly Doubt[];
  readonly dropped: readonly Dropped[];
}

const CODE = /(^|\n)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n[^\S\n]*\2[^\n]*|`+[^`\n]+`+/g;
const HUGO = /\{\{[<%]\s*(\/?[\w-]+)([^}]*?)\s*\/?[>%]\}\}/g;
const LIQUID = /\{%-?\s*(\w+)([^%]*?)-?%\}/g;
const PICTURE =
  /!\[((?:[^\]\\]|\\.)*)\]\(\s*(?:<([^>\n]+)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;
const IMAGE_TAG = /<img\s([^>]*?)\/?>/gi;
const LINK = /(?<!!)\]\(\s*(<[^>\n]+>|[^\s()]+)(\s+"[^"\n]*")?\s*\)/g;
const MARKUP =
  /<(?:div|span|p|center|table|figure|iframe|video|audio|script|style|font|a|sup|sub|u|br|details|abbr)\b/i;

/**
 * The Markdown of another tool as it is, but for what the press would refuse or readers would see: pictures are
 * led to their files, links to other files of the import to their articles, the commonest shortcodes written
 * in Markdown. What is left of a tool's marks is told.
 */
export function foreignBody(written: string, around: BodySurroundings): ForeignBody {
  const doubts: Doubt[] = [];
  const dropped: Dropped[] = [];
  const body = outsideCode(written, (text) => {
    const plain = text
      .replace(/\n?<!--\s*more\s*-->[^\S\n]*/gi, "\n")
      .replace(/<!--([\s\S]*?)-->/g, (_, words: string) => leftOut(dropped, "commentaire", words))
      .replace(/\{:(?!:)([^}\n]*)\}/g, (_, words: string) =>
        leftOut(dropped, "marque de Jekyll", words),
      )
      .replace(/\{\{-?\s*(?:site\.(?:baseurl|url)|page\.url)\s*-?\}\}/g, "")
      .replace(
        /\{\{-?\s*["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|relURL|absURL)[^}]*\}\}/g,
        "$1",
      )
      .replace(HUGO, (whole, name: string, options: string) =>
        shortcode(whole, name, options, around),
      )
      .replace(LIQUID, (whole, name: string, options: string) =>
        liquid(whole, name, options, around),
      )
      .replace(IMAGE_TAG, (_, attributes: string) => {
        const { src = "", alt = "", title = "" } = optionsIn(attributes);
        return picture(alt, src, title, "");
      })
      .replace(PICTURE, (_, alt: string, angled?: string, bare?: string, title?: string) => {
        const source = angled ?? bare ?? "";
        const file = around.keep(source);
        if (file !== undefined) return `![${alt}](${file}${title ?? ""})`;
        dropped.push({ why: "image qui n’est pas dans l’import", words: source });
        const words = alt || title?.trim().slice(1, -1) || "";
        return /^(?:https?:)?\/\//i.test(source) ? `[${words || source}](${source})` : words;
      })
      .replace(LINK, (whole, target: string, title?: string) => {
        const led = around.lead(target.replace(/^<|>$/g, ""));
        return led === undefined ? whole : `](${led}${title ?? ""})`;
      });
    for (const mark of plain.match(/\{\{[<%][^}\n]*[>%]\}\}|\{%[^%\n]*%\}|\{\{[^}\n]+\}\}/g) ?? [])
      doubts.push({ says: `une marque d’un autre outil est restée dans le texte : ${mark}` });
    if (MARKUP.test(plain))
      doubts.push({ says: "du HTML est resté dans le texte : npm run press dit où" });
    return plain;
  });
  const missing = dropped.filter(({ why }) => why.startsWith("image")).length;
  if (missing > 0)
    doubts.push({
      says: missing > 1 ? `${missing} images n’ont pas suivi` : "une image n’a pas suivi",
    });
  return { body: body.trim(), doubts: doubts.filter(isFirst), dropped };
}

function isFirst({ says }: Doubt, index: number, all: readonly Doubt[]): boolean {
  return all.findIndex((other) => other.says === says) === index;
}

/** Rewrites what is not code: each piece of code waits outside, its place kept (a picture's words may hold one). */
function outsideCode(text: string, rewrite: (piece: string) => string): string {
  const kept: string[] = [];
  const apart = text.replace(CODE, (code) => `\uE000${kept.push(code) - 1}\uE001`);
  return rewrite(apart).replace(
    /\uE000(\d+)\uE001/g,
    (_, index: string) => kept[Number(index)] ?? "",
  );
}

function leftOut(dropped: Dropped[], why: string, words: string): string {
  if (/\p{L}/u.test(words)) dropped.push({ why, words: words.replace(/\s+/g, " ").trim() });
  return "";
}

/** `{{< figure >}}`, `{{< youtube >}}`, `{{< ref >}}`; any other stays as it is. */
function shortcode(whole: string, name: string, options: string, around: BodySurroundings): string {
  const { src = "", alt = "", caption = "", title = "", attr = "", id } = optionsIn(options);
  const [first = ""] = /[^\s"'=]+/.exec(options.replace(/["']/g, " ")) ?? [];
  switch (name) {
    case "figure":
      return src === "" ? whole : picture(alt, src, caption || title, attr);
    case "youtube":
      return `https://www.youtube.com/watch?v=${id ?? first}`;
    case "vimeo":
      return `https://vimeo.com/${id ?? first}`;
    case "ref":
    case "relref":
      return around.lead(first) ?? whole;
    default:
      return whole;
  }
}

/** `{% post_url %}`, `{% link %}`, `{% highlight %}`; any other stays as it is. */
function liquid(whole: string, name: string, options: string, around: BodySurroundings): string {
  const [first = ""] = options.trim().split(/\s+/);
  switch (name) {
    case "post_url":
    case "link":
      return around.lead(first) ?? whole;
    case "highlight":
      return `\`\`\`${first}`;
    case "endhighlight":
      return "```";
    case "raw":
    case "endraw":
      return "";
    default:
      return whole;
  }
}

function picture(alt: string, src: string, caption: string, credit: string): string {
  const title = caption === "" ? "" : ` "${caption.replace(/"/g, "”")}"`;
  const by = credit === "" ? "" : `{credit="${credit.replace(/"/g, "”")}"}`;
  return `![${alt}](${/\s/.test(src) ? `<${src}>` : src}${title})${by}`;
}

function optionsIn(text: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(
      ([, name = "", straight, single, bare]) => [
        name.toLowerCase(),
        straight ?? single ?? bare ?? "",
      ],
    ),
  );
}

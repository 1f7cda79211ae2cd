import type { Token, TokenHandler } from "parse5";
import { Tokenizer, TokenizerMode } from "parse5";

/** What a page refers to, and the anchors that it offers. */
export interface PageLinks {
  readonly references: readonly { readonly attribute: string; readonly value: string }[];
  readonly anchors: ReadonlySet<string>;
  /** What is wrong with the page by itself, in French. */
  readonly faults: readonly string[];
}

/** Attributes by which a browser fetches or follows something. */
const REFERENCES = new Set(["href", "src", "srcset", "poster", "action"]);

/** Elements that fetch by themselves: those may not name another host. */
const FETCHING = new Set([
  "img",
  "source",
  "script",
  "link",
  "video",
  "audio",
  "iframe",
  "track",
  "embed",
  "object",
]);

/** Elements whose content is no markup (HTML, « Parsing HTML documents », 13.2.6.4.4). */
const TEXTS: Readonly<Record<string, Tokenizer["state"]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};

/** Reads the links of a page. Tags are enough: building the tree takes three times as long. */
export function linksOf(html: string): PageLinks {
  const references: { attribute: string; value: string }[] = [];
  const anchors = new Set<string>();
  const faults: string[] = [];
  let headings = 0;
  forEachTag(html, (element) => {
    if (element.tagName === "h1") headings += 1;
    for (const { name, value } of element.attrs) {
      if (name === "id") {
        if (anchors.has(value)) faults.push(`id="${value}" est écrit deux fois`);
        anchors.add(value);
      }
      if (name === "content" && namesPicture(element)) {
        references.push({ attribute: name, value });
      }
      if (!REFERENCES.has(name)) continue;
      const values =
        name === "srcset"
          ? value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? "")
          : [value];
      for (const one of values) {
        references.push({ attribute: name, value: one });
        if (fetches(element, name) && /^(https?:)?\/\//i.test(one)) {
          faults.push(`<${element.tagName} ${name}="${one}"> est chargé depuis un autre site`);
        }
      }
    }
  });
  if (headings !== 1) faults.push(`la page a ${headings} h1 au lieu d’un`);
  return { references, anchors, faults };
}

/** `<meta property="og:image">`: what those who share the page will fetch. */
function namesPicture({ tagName, attrs }: Token.TagToken): boolean {
  return tagName === "meta" && attrs.some(({ value }) => value === "og:image");
}

/** `<link rel="canonical">` names an address; `<link rel="stylesheet">` fetches it. */
function fetches(element: Token.TagToken, attribute: string): boolean {
  if (!FETCHING.has(element.tagName)) return false;
  if (element.tagName !== "link") return attribute !== "action";
  const rel = element.attrs.find(({ name }) => name === "rel")?.value ?? "";
  return !/\b(canonical|alternate)\b/.test(rel);
}

function forEachTag(html: string, tell: (tag: Token.TagToken) => void): void {
  const nothing = () => {};
  const handler: TokenHandler = {
    onStartTag: (tag) => {
      tokenizer.state = TEXTS[tag.tagName] ?? tokenizer.state;
      tell(tag);
    },
    onEndTag: nothing,
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing,
    onCharacter: nothing,
    onNullCharacter: nothing,
    onWhitespaceCharacter: nothing,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler);
  tokenizer.write(html, true);
}

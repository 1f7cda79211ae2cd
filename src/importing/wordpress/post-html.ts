import { escapeHtml } from "../html/escape.ts";
import type { WordPressPost } from "./read-export.ts";

/** Elements that stand alone: what WordPress puts no paragraph around. */
const BLOCK =
  "address|article|aside|audio|blockquote|details|div|dl|figure|form|h[1-6]|hr|iframe|ol|p|pre|section|table|ul|video|script|style";
const OPENING = new RegExp(`\\s*(<(?:${BLOCK})\\b)`, "gi");
const CLOSING = new RegExp(`(</(?:${BLOCK})>)\\s*`, "gi");
const STARTS = new RegExp(`^</?(?:${BLOCK})\\b`, "i");

/** A post's text as the HTML that its page had: paragraphs made of lines, and the shortcodes of WordPress itself. */
export function postHtml(
  { content }: Pick<WordPressPost, "content">,
  attachments: ReadonlyMap<string, WordPressPost>,
): string {
  const html = outsideCode(content.replace(/\r\n?/g, "\n"), (text) =>
    shortcodes(text, attachments),
  );
  return /<!-- wp:/.test(html) ? html : withParagraphs(html);
}

/** The picture of an attachment, with the words that the library has for it. */
export function attachedPicture({ attachment = "", alt, excerpt }: WordPressPost): string {
  const caption = excerpt === "" ? "" : `<figcaption>${excerpt}</figcaption>`;
  return `<figure><img src="${escapeHtml(attachment)}" alt="${escapeHtml(alt)}">${caption}</figure>`;
}

/** The shortcodes of other makers that are left in a text, each once. */
export function leftShortcodes(html: string): string[] {
  const words = html
    .replace(/<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>/g, "")
    .replace(/<[^>]+>/g, " ");
  const found = words.match(/\[\/?[a-z][\w-]{2,}(?:\s+[\w-]+=[^\]]*)?\](?!\()/g) ?? [];
  return [...new Set(found.filter((mark) => /[_=]|\[\/|gallery|contact|slider/.test(mark)))];
}

/** Rewrites what no `pre` and no `code` holds. */
function outsideCode(html: string, rewrite: (piece: string) => string): string {
  return html
    .split(/(<pre\b[\s\S]*?<\/pre>|<code\b[\s\S]*?<\/code>)/i)
    .map((piece, index) => (index % 2 === 0 ? rewrite(piece) : piece))
    .join("");
}

function shortcodes(html: string, attachments: ReadonlyMap<string, WordPressPost>): string {
  return html
    .replace(
      /\[(?:wp_)?caption([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g,
      (_, options: string, inner: string) => {
        const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0] ?? "";
        const words = inner.replace(picture, "").trim() || option(options, "caption");
        return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
      },
    )
    .replace(/\[gallery([^\]]*)\]/g, (whole, options: string) => {
      const ids = option(options, "ids").split(/\s*,\s*/);
      const pictures = ids.flatMap((id) => attachments.get(id) ?? []);
      return pictures.length === 0
        ? whole
        : `\n\n${pictures.map(attachedPicture).join("\n\n")}\n\n`;
    })
    .replace(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, "\n\n$1\n\n")
    .replace(/\[youtube(?:=|\s+)(https?:[^\]\s]+)[^\]]*\]/g, "\n\n$1\n\n")
    .replace(
      /\[(audio|video)([^\]]*)\](?:\s*\[\/\1\])?/g,
      (whole, kind: string, options: string) => {
        const source = ["src", "mp3", "m4a", "ogg", "mp4", "webm"]
          .map((key) => option(options, key))
          .find(Boolean);
        return source === undefined ? whole : `\n\n<${kind} src="${source}"></${kind}>\n\n`;
      },
    );
}

function option(options: string, name: string): string {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(options)?.[1] ?? "";
}

/** As WordPress does when it shows a text (`wpautop`): an empty line ends a paragraph, a line break breaks. */
function withParagraphs(html: string): string {
  const kept: string[] = [];
  const put = (block: string) => `\n\n\uE000${kept.push(block) - 1}\uE000\n\n`;
  let apart = html.replace(/<pre\b[\s\S]*?<\/pre>/gi, put);
  // The innermost first: lists stand in lists.
  for (let before = ""; before !== apart; ) {
    before = apart;
    apart = apart.replace(/<(table|ul|ol|figure)\b(?:(?!<\1\b)[\s\S])*?<\/\1>/gi, put);
  }
  let made = apart
    .replace(OPENING, "\n\n$1")
    .replace(CLOSING, "$1\n\n")
    .split(/\n[^\S\n]*\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) =>
      STARTS.test(part) || part.startsWith("\uE000")
        ? part
        : `<p>${part.replace(/\n/g, "<br>\n")}</p>`,
    )
    .join("\n");
  while (/\uE000\d/.test(made))
    made = made.replace(
      /\s*\uE000(\d+)\uE000\s*/g,
      (_, index: string) => kept[Number(index)] ?? "",
    );
  return made;
}

import type { MarkdownIt } from "markdown-it";
import { contextOf, placeIn } from "./context.ts";

const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|!--)(?:>|(?=\s|$))/i;

/** Raw HTML is shown as the text it is; the editor is told, once a paragraph. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.push("press-raw-html", ({ tokens, env }) => {
    for (const { type, children, map } of tokens) {
      if (type !== "inline") continue;
      const found = (children ?? [])
        .filter((child) => child.type === "text")
        .map(({ content }) => HTML.exec(content)?.[0])
        .find((tag) => tag !== undefined);
      if (found === undefined) continue;
      const context = contextOf(env);
      context.problems.warning(
        placeIn(context, map, found),
        `le HTML n’est pas admis : « ${shortened(found)} » est montré tel quel`,
        "écrivez-le en Markdown, ou entre accents graves (`…`) si c’est un exemple de code",
      );
    }
  });
}

function shortened(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
}

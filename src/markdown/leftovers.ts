import type { MarkdownIt, Token } from "markdown-it";
import { contextOf, placeIn } from "./context.ts";

/** Markdown that did not become what it was meant to be, and that readers would see raw. */
const LEFTOVERS: readonly {
  readonly seen: RegExp;
  readonly says: string;
  readonly write: string;
}[] = [
  {
    seen: /!\[[^\]\n]*\] ?\([^)\n]*\)?/,
    says: "cette image n’est pas comprise",
    write:
      '![ce qu’elle montre](./photo.jpg "Légende") : pas d’espace avant la parenthèse, des guillemets droits, et <./photo 1.jpg> si le nom a des espaces',
  },
  {
    seen: /(?<!!)\[[^\]\n]+\] ?\((?=[^)\n]*[./])[^)\n]*\)/,
    says: "ce lien n’est pas compris",
    write:
      "[texte](../2019/article.md), sans espace avant la parenthèse ; une adresse qui a des espaces s’écrit entre < et >",
  },
  {
    seen: /\[\^[^\]\s]+\](?!:)/,
    says: "cet appel de note n’a pas de note",
    write: "plus bas, sur une ligne à elle : [^1]: Le texte de la note.",
  },
  {
    seen: /^\[\^[^\]\s]+\]\s+:/,
    says: "cette note n’est pas comprise",
    write: "[^1]: Le texte de la note. (les deux-points collés au crochet)",
  },
  {
    seen: /^#{2,6}[^#\s]/, // one alone may be a hashtag
    says: "cet intertitre n’est pas compris",
    write: "## Intertitre, avec un espace après les dièses",
  },
];

export function leftovers(md: MarkdownIt): void {
  md.core.ruler.push("press-leftovers", ({ tokens, env }) => {
    for (const { type, children, map } of tokens) {
      if (type !== "inline") continue;
      const text = textOf(children ?? []);
      for (const { seen, says, write } of LEFTOVERS) {
        const found = seen.exec(text)?.[0];
        if (found === undefined) continue;
        const context = contextOf(env);
        context.problems.warning(
          placeIn(context, map, found.slice(0, 12)),
          `${says} : les lecteurs verraient « ${found.slice(0, 60)} »`,
          `écrivez : ${write}`,
        );
        break;
      }
    }
  });
}

/** The text as it would be read, code left out: there, brackets are what they are. */
function textOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) =>
      type === "text" ? content : type === "softbreak" ? "\n" : "\u0000",
    )
    .join("");
}

import type { Passage } from "../article/article.ts";
import { Words } from "./Words.tsx";

/** As many headings make an article that readers ask the contents of. */
const MANY = 4;

/** The contents of a long article, folded: it shall not stand between the headline and the text. */
export function Contents({ passages }: { readonly passages: readonly Passage[] }) {
  const headings = passages.flatMap(({ kind, id, text, level = 2 }) =>
    kind === "heading" && id !== undefined && level <= 3 ? [{ id, text, level }] : [],
  );
  if (headings.length < MANY) return null;
  return (
    <nav class="contents" aria-label="Sommaire">
      <details>
        <summary class="guide-title">Sommaire</summary>
        <ol>
          {headings.map(({ id, text, level }) => (
            <li key={id} class={level > 2 ? "contents-part" : undefined}>
              <a href={`#${id}`}>
                <Words text={text} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

import type { Prose } from "../french/prose.ts";
import { languageOf, Words } from "./Words.tsx";

/** « L’essentiel »: what a long article says, above its text. */
export function KeyPoints({ points }: { readonly points: readonly Prose[] }) {
  if (points.length === 0) return null;
  return (
    <aside class="key-points" aria-label="L’essentiel">
      <p class="guide-title">L’essentiel</p>
      <ul>
        {points.map((point) => (
          <li key={point.typeset} {...languageOf(point)}>
            <Words text={point.typeset} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

import type { Correction } from "../article/article.ts";
import { possessiveOf } from "../french/dates.ts";
import { Time } from "./Time.tsx";
import { Words } from "./Words.tsx";

/** « Rectificatif du 3 mars 2022 : … »: what was wrong, and when it was put right. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-label="Rectificatifs">
      {corrections.map(({ date, text }) => (
        <p key={date.iso}>
          <strong>
            Rectificatif {possessiveOf(date)}
            <Time date={date} />
            {"\u00a0"}:
          </strong>{" "}
          <Words text={text.typeset} />
        </p>
      ))}
    </section>
  );
}

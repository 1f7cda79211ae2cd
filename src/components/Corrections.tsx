import type { Correction } from "../article/article.ts";
import { possessiveOf } from "../french/dates/format.ts";
import { Time } from "./Time.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly corrections: readonly Correction[];
}

/** Every correction of an article, at its end. */
export function Corrections({ corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-label="Rectificatifs">
      {corrections.map((correction, index) => (
        <CorrectionText key={index} correction={correction} />
      ))}
    </section>
  );
}

/** Those that change the sense of the article stand before its text as well. */
export function MajorCorrections({ corrections }: Props) {
  const major = corrections.filter((correction) => correction.major);
  if (major.length === 0) return null;
  return (
    <section class="corrections corrections-major" aria-label="À savoir avant de lire">
      {major.map((correction, index) => (
        <CorrectionText key={index} correction={correction} />
      ))}
    </section>
  );
}

/** « Rectificatif du 3 mars 2022 : … »: what was wrong, and when it was put right. */
export function CorrectionText({
  correction: { date, text },
}: {
  readonly correction: Correction;
}) {
  return (
    <p>
      <strong>
        Rectificatif {possessiveOf(date)}
        <Time date={date} />
        {"\u00a0"}:
      </strong>{" "}
      <span {...languageOf(text)}>
        <Words text={text.typeset} />
      </span>
    </p>
  );
}

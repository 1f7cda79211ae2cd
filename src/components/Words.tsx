import { withoutUndefined } from "../collections/without-undefined.ts";
import { direction } from "../french/languages/direction.ts";
import type { Prose } from "../french/prose.ts";
import type { RichSegment } from "../french/typography/rich-segments.ts";
import { richSegments } from "../french/typography/rich-segments.ts";

/** A typeset text in HTML: ordinals are raised, centuries set in small capitals. */
export function Words({ text }: { readonly text: string }) {
  return (
    <>
      {richSegments(text).map((segment, index) => (
        <Segment key={`${index}`} {...segment} />
      ))}
    </>
  );
}

function Segment({ kind, text }: RichSegment) {
  switch (kind) {
    case "text":
      return <>{text}</>;
    case "ordinal":
      return <sup>{text}</sup>;
    case "century":
      return <span class="small-caps">{text}</span>;
  }
}

/** The attributes of an element that holds a text in its own language; none for French. */
export function languageOf(text: Pick<Prose, "lang"> | undefined): { lang?: string; dir?: "rtl" } {
  const lang = text?.lang;
  if (lang === undefined || lang === "fr") return {};
  return withoutUndefined({ lang, dir: direction(lang) });
}

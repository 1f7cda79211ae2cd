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
export function languageOf({ lang }: Pick<Prose, "lang">): { lang?: string; dir?: "rtl" } {
  if (lang === undefined || lang === "fr") return {};
  const dir = direction(lang);
  return dir === undefined ? { lang } : { lang, dir };
}

import { withoutUndefined } from "../collections/without-undefined.ts";
import { direction } from "../french/languages/direction.ts";
import { directedParts } from "../french/languages/isolates.ts";
import type { Prose } from "../french/prose.ts";
import type { RichSegment } from "../french/typography/rich-segments.ts";
import { richSegments } from "../french/typography/rich-segments.ts";

/**
 * What no line is to part: a compound, « casse-tête », « soixante-dix-sept », unless it is long; and the short
 * word that begins what follows a mark, from the next: « ? Le renseignement ».
 */
const WHOLE =
  /(?<=[?!.…:;»] )\p{L}{1,3} [\p{L}\p{N}’-]{1,14}(?![\p{L}\p{N}’-])|(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}-])/gu;
const LONGEST = 18;

/** A headline: what belongs together stands whole while there are other places to break. */
export function Headline({ text }: { readonly text: string }) {
  const parts: (string | { readonly whole: string })[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(WHOLE)) {
    if (whole.length > LONGEST) continue;
    parts.push(text.slice(end, index), { whole });
    end = index + whole.length;
  }
  return (
    <>
      {[...parts, text.slice(end)].map((part, index) =>
        typeof part === "string" ? (
          <Words key={`${index}`} text={part} />
        ) : (
          <span key={`${index}`} class="whole">
            <Words text={part.whole} />
          </span>
        ),
      )}
    </>
  );
}

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
      return <Directed text={text} />;
    case "ordinal":
      return <sup>{text}</sup>;
    case "century":
      return <span class="small-caps">{text}</span>;
  }
}

/** Words that read from right to left stand apart from what is around them. */
function Directed({ text }: { readonly text: string }) {
  return (
    <>
      {directedParts(text).map((part, index) =>
        part.lang === undefined ? (
          part.text
        ) : (
          <bdi key={`${index}`} lang={part.lang} dir="rtl">
            {part.text}
          </bdi>
        ),
      )}
    </>
  );
}

/** The attributes of an element that holds a text in its own language; none for French. */
export function languageOf(text: Pick<Prose, "lang"> | undefined): { lang?: string; dir?: "rtl" } {
  const lang = text?.lang;
  if (lang === undefined || lang === "fr") return {};
  return withoutUndefined({ lang, dir: direction(lang) });
}

import type { Figure } from "../figures/figure.ts";
import { languageName } from "../french/languages/language-name.ts";
import type { Publication } from "../publication/publication.ts";
import { Picture } from "./Picture.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly figure: Figure;
  readonly place: keyof typeof SIZES;
  /** The first picture of the page: fetched at once. */
  readonly lead?: boolean;
  /** The language of what it stands in: the body of an article in another language. */
  readonly around?: string;
}

/** How wide pictures are where a figure can stand (figure.css). */
const SIZES = {
  head: "(min-width: 54rem) 50rem, 92vw",
  body: "(min-width: 60rem) 50rem, (min-width: 42rem) 37rem, 92vw",
  gallery: "(min-width: 42rem) 19rem, (min-width: 30rem) 45vw, 92vw",
};

/** A picture with its caption and credit; without a picture, a quiet plate with the same words. */
export function FigureBlock({ publication, figure, place, lead = false, around = "fr" }: Props) {
  const shown = figure.picture !== undefined;
  return (
    <figure class={shown ? "figure" : "figure figure-plate"}>
      {shown ? (
        <Picture publication={publication} figure={figure} sizes={SIZES[place]} eager={lead} />
      ) : (
        <p class="plate-label">Photo non disponible</p>
      )}
      {figure.caption?.lang !== undefined && <CaptionLanguage lang={figure.caption.lang} />}
      {(figure.caption ?? figure.credit) !== undefined && (
        <Caption figure={figure} around={around} />
      )}
    </figure>
  );
}

/** « Légende en anglais »: told before the caption, and no part of the figure's name. */
function CaptionLanguage({ lang }: { readonly lang: string }) {
  return <p class="caption-language">Légende en {languageName(lang)}</p>;
}

/** The credit follows the caption without a label; it is French even under a foreign caption. */
function Caption({
  figure: { caption, credit },
  around,
}: Pick<Props, "figure"> & { around: string }) {
  const foreign = caption?.lang;
  const french = foreign === undefined && around !== "fr" ? { lang: "fr" } : {};
  return (
    <figcaption {...french} {...languageOf(caption)}>
      {caption && (
        <span class="caption">
          <Words text={caption.typeset} />
        </span>
      )}
      {caption && credit && " "}
      {credit && (
        <span class="credit" lang={foreign && "fr"}>
          {credit}
        </span>
      )}
    </figcaption>
  );
}

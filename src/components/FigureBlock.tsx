import type { ComponentChildren } from "preact";
import type { Figure } from "../figures/figure.ts";
import { languageName } from "../french/languages/language-name.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
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
        <FullView publication={publication} figure={figure} around={around}>
          <Picture publication={publication} figure={figure} sizes={SIZES[place]} eager={lead} />
        </FullView>
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

interface FullViewProps extends Pick<Props, "publication" | "figure"> {
  readonly around: string;
  readonly children: ComponentChildren;
}

/** A picture leads to its largest file, which the browser itself shows, enlarges and brings back from. */
function FullView({ publication, figure, around, children }: FullViewProps) {
  const { picture, alt } = figure;
  const set = picture === undefined ? undefined : publication.pictures.get(picture);
  if (set === undefined) return children;
  return (
    <a class="full-view" href={link(publication, set.webp.at(-1)?.address ?? set.fallback)}>
      <span class="visually-hidden" lang={around === "fr" ? undefined : "fr"}>
        Voir l’image en grand{alt.typeset === "" ? "" : "\u00a0: "}
      </span>
      {children}
    </a>
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

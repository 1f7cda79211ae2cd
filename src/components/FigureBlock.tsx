import type { Figure } from "../article/article.ts";
import { Picture } from "./Picture.tsx";
import type { Publication } from "./publication.ts";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly figure: Figure;
  readonly lead?: boolean;
}

/** A picture with its caption and credit; without a picture, a quiet plate with the same words. */
export function FigureBlock({ publication, figure, lead = false }: Props) {
  const shown = figure.picture !== undefined;
  return (
    <figure class={shown ? "figure" : "figure figure-plate"}>
      <Picture
        publication={publication}
        figure={figure}
        sizes="(min-width: 60rem) 46rem, 100vw"
        eager={lead}
      />
      {(figure.caption ?? figure.credit) !== undefined && <Caption figure={figure} />}
    </figure>
  );
}

/** The credit follows the caption without a label; it is French even under a foreign caption. */
function Caption({ figure: { caption, credit } }: { readonly figure: Figure }) {
  const foreign = caption?.lang;
  return (
    <figcaption {...(caption ? languageOf(caption) : {})}>
      {caption && (
        <span class="caption" {...(foreign ? { "data-lang": foreign } : {})}>
          <Words text={caption.typeset} />
        </span>
      )}
      {caption && credit && " "}
      {credit && (
        <span class="credit" {...(foreign ? { lang: "fr" } : {})}>
          {credit}
        </span>
      )}
    </figcaption>
  );
}

import type { Figure } from "../figures/figure.ts";
import type { PictureSet, Rendition } from "../publication/picture-table.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { focusClasses, toneClass } from "../styles/picture-rules.ts";

interface Props {
  readonly publication: Publication;
  readonly figure: Figure;
  /** The `sizes` attribute: how wide the layout shows it. */
  readonly sizes: string;
  /** The lead picture is fetched at once; the others when they come near. */
  readonly eager?: boolean;
  /** False where words beside it say the same: a card's headline. */
  readonly described?: boolean;
}

/** A picture in the widths and formats that the press made; nothing when there is none. */
export function Picture({ publication, figure, sizes, eager = false, described = true }: Props) {
  const set = figure.picture === undefined ? undefined : publication.pictures.get(figure.picture);
  if (set === undefined) return null;
  const classes = classesOf(set, figure);
  const srcset = (renditions: readonly Rendition[]) =>
    renditions.map(({ address, width }) => `${link(publication, address)} ${width}w`).join(", ");
  return (
    <picture>
      {set.avif.length > 0 && <source type="image/avif" sizes={sizes} srcset={srcset(set.avif)} />}
      <source type="image/webp" sizes={sizes} srcset={srcset(set.webp)} />
      <img
        src={link(publication, set.fallback)}
        alt={described ? figure.alt.typeset : ""}
        lang={described ? figure.alt.lang : undefined}
        width={set.width}
        height={set.height}
        loading={eager ? "eager" : "lazy"}
        fetchpriority={eager ? "high" : "auto"}
        decoding="async"
        class={classes || undefined}
      />
    </picture>
  );
}

/** Until the picture comes, its dominant colour; then what must stay in view of it. */
function classesOf({ tone }: PictureSet, { focus }: Figure): string {
  return [tone && toneClass(tone), focus && focusClasses(focus)].filter(Boolean).join(" ");
}

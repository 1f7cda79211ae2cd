import type { Figure } from "../figures/figure.ts";
import { TURNED } from "../figures/figure.ts";
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

/** A picture, and what a dark page shows in its place; which of the two, the style sheet says. */
export function Picture(props: Props) {
  const { dark } = props.figure;
  const night = dark !== undefined && props.publication.pictures.has(dark);
  if (!night) return <OnePicture {...props} classes={classesOf(props.figure)} />;
  // Fetched when they come near, so that nobody fetches both.
  const shown = { ...props, eager: false };
  return (
    <>
      <OnePicture {...shown} classes={["by-day", ...cut(props.figure)]} />
      <OnePicture
        {...shown}
        figure={{ ...props.figure, picture: dark }}
        classes={["by-night", ...cut(props.figure)]}
      />
    </>
  );
}

/** A drawing that no variant was made of is turned for the dark if it may be, else framed. */
function classesOf(figure: Figure): string[] {
  if (figure.dark === TURNED) return [...cut(figure), "turned"];
  return figure.uncut ? [...cut(figure), "framed"] : [];
}

function cut({ uncut }: Figure): string[] {
  return uncut ? ["uncut"] : [];
}

/** A picture in the widths and formats that the press made; nothing when there is none. */
function OnePicture(props: Props & { readonly classes: readonly string[] }) {
  const { publication, figure, sizes, eager = false, described = true } = props;
  const set = figure.picture === undefined ? undefined : publication.pictures.get(figure.picture);
  if (set === undefined) return null;
  const classes = imageClasses(set, figure);
  const around = figure.uncut && isWide(set) ? [...props.classes, "uncut-wide"] : props.classes;
  const srcset = (renditions: readonly Rendition[]) =>
    renditions.map(({ address, width }) => `${link(publication, address)} ${width}w`).join(", ");
  return (
    <picture class={around.join(" ") || undefined}>
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

/** A drawing that is as wide as its column lets it, where others are as tall as a list lets them (story.css). */
export function isWide({ width, height }: Pick<PictureSet, "width" | "height">): boolean {
  return width > 1.4 * height;
}

/** Until the picture comes, its dominant colour; then what must stay in view of it. */
function imageClasses({ tone }: PictureSet, { focus }: Figure): string {
  return [tone && toneClass(tone), focus && focusClasses(focus)].filter(Boolean).join(" ");
}

import type { Figure } from "../article/article.ts";
import type { Publication } from "./publication.ts";
import { link } from "./publication.ts";

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
  const [x, y] = figure.focus ?? [0.5, 0.5];
  const style = figure.focus && { objectPosition: `${x * 100}% ${y * 100}%` };
  return (
    <picture>
      <source
        type="image/webp"
        sizes={sizes}
        srcset={set.webp
          .map(({ address, width }) => `${link(publication, address)} ${width}w`)
          .join(", ")}
      />
      <img
        src={link(publication, set.fallback)}
        alt={described ? figure.alt.typeset : ""}
        {...(described && figure.alt.lang ? { lang: figure.alt.lang } : {})}
        width={set.width}
        height={set.height}
        loading={eager ? "eager" : "lazy"}
        fetchpriority={eager ? "high" : "auto"}
        decoding="async"
        {...(style ? { style } : {})}
      />
    </picture>
  );
}

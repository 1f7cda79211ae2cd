import type { Block, SeeAlso } from "../article/blocks.ts";
import { languageOf, Words } from "../components/Words.tsx";
import type { Figure } from "../figures/figure.ts";
import { languageName } from "../french/languages/language-name.ts";
import type { Illustrated } from "../publication/publication.ts";
import { link, searchLink } from "../publication/publication.ts";

/** A block of a text as it is read away from its page: no style, no script. */
export function PlainBlock({ publication, block }: { publication: Illustrated; block: Block }) {
  switch (block.kind) {
    case "figure":
      return <PlainFigure publication={publication} figure={block.figure} />;
    case "picture":
      return <PlainPicture publication={publication} figure={block.figure} />;
    case "see-also":
      return <PlainSeeAlso publication={publication} target={block.target} />;
    case "video-link":
      return (
        <p>
          Vidéo sur {block.host}
          {"\u00a0"}: <a href={block.url}>{block.title}</a>
        </p>
      );
    case "chart":
      return null; // its table follows
    case "player": {
      const { medium: Medium, file, title, caption } = block.player;
      const src = link(publication, `/articles/${file}`);
      return (
        <figure>
          <Medium controls preload="none" src={src}>
            <a href={src}>{title}</a>
          </Medium>
          <figcaption>{caption ?? title}</figcaption>
        </figure>
      );
    }
  }
}

/** A caption whose picture did not come still tells something: it stays, as on the page. */
export function PlainFigure({ publication, figure }: { publication: Illustrated; figure: Figure }) {
  const { caption, credit } = figure;
  return (
    <figure>
      <PlainPicture publication={publication} figure={figure} />
      {caption?.lang !== undefined && (
        <p>
          <em>Légende en {languageName(caption.lang)}</em>
        </p>
      )}
      {(caption ?? credit) !== undefined && (
        <figcaption {...languageOf(caption)}>
          {caption && <Words text={caption.typeset} />}
          {caption && credit && " "}
          {credit && <span lang={caption?.lang && "fr"}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function PlainPicture({ publication, figure }: { publication: Illustrated; figure: Figure }) {
  const set = figure.picture === undefined ? undefined : publication.pictures.get(figure.picture);
  if (set === undefined) return null;
  return (
    <img
      src={link(publication, set.fallback)}
      alt={figure.alt.typeset}
      width={set.width}
      height={set.height}
      {...languageOf(figure.alt)}
    />
  );
}

function PlainSeeAlso({ publication, target }: { publication: Illustrated; target: SeeAlso }) {
  const { to, title } = ledTo(publication, target);
  return (
    <p class="see-also">
      {target.found === "nothing" ? "Chercher" : "Lire aussi"}
      {"\u00a0"}:{" "}
      <a href={to}>
        <Words text={title} />
      </a>
    </p>
  );
}

function ledTo(publication: Illustrated, target: SeeAlso): { to: string; title: string } {
  switch (target.found) {
    case "article": {
      const story = publication.byPath.get(target.path);
      if (story === undefined)
        throw new Error(`a body leads to ${target.path}, which is not there`);
      return { to: link(publication, story.address), title: story.title.typeset };
    }
    case "elsewhere":
      return { to: target.url, title: target.title };
    case "nothing":
      return { to: searchLink(publication, target.words), title: target.title };
  }
}

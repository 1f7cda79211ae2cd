import type { ComponentChildren } from "preact";
import type { Player, Subtitles } from "../article/blocks.ts";
import type { PictureSet } from "../publication/picture-table.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";

interface Props {
  readonly publication: Publication;
  readonly player: Player;
}

/** A film or a sound: nothing of it is fetched before a reader asks, and nothing moves when it comes. */
export function PlayerFigure({ publication, player }: Props) {
  const { file, title, caption, credit } = player;
  const src = link(publication, `/articles/${file}`);
  const fallback = <a href={src}>{title}</a>;
  return (
    <figure class={`figure player player-${player.medium}`}>
      {player.medium === "audio" ? (
        // biome-ignore lint/a11y/useMediaCaption: browsers show none on a sound; a transcription follows
        <audio controls preload="none" src={src} aria-label={title}>
          {fallback}
        </audio>
      ) : (
        <Film publication={publication} player={player} src={src}>
          {fallback}
        </Film>
      )}
      <figcaption>
        <span class="caption">{caption ?? title}</span>
        {credit && " "}
        {credit && <span class="credit">{credit}</span>}
      </figcaption>
    </figure>
  );
}

function Film({
  publication,
  player: { title, poster, subtitles },
  src,
  children,
}: Props & { readonly src: string; readonly children: ComponentChildren }) {
  const picture = poster === undefined ? undefined : publication.pictures.get(poster);
  return (
    <video
      controls
      playsInline
      preload="none"
      src={src}
      aria-label={title}
      {...(picture && posterAttributes(publication, picture))}
    >
      {subtitles && <Track publication={publication} subtitles={subtitles} />}
      {children}
    </video>
  );
}

/** A poster is one file for all screens; its shape is kept for the film from the start. */
function posterAttributes(publication: Publication, { width, height, webp, fallback }: PictureSet) {
  const chosen = webp.findLast((one) => one.width <= POSTER_WIDTH)?.address ?? fallback;
  return {
    poster: link(publication, chosen),
    width,
    height,
    style: { aspectRatio: `${width} / ${height}` },
  };
}

const POSTER_WIDTH = 960;

function Track({
  publication,
  subtitles: { file, lang },
}: {
  readonly publication: Publication;
  readonly subtitles: Subtitles;
}) {
  return (
    <track
      kind="captions"
      src={link(publication, `/articles/${file}`)}
      srclang={lang}
      label={languageName(lang)}
    />
  );
}

/** « Français »: what the player's menu calls the subtitles. */
function languageName(lang: string): string {
  const name = new Intl.DisplayNames("fr", { type: "language" }).of(lang) ?? lang;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

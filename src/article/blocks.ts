import type { Figure } from "../figures/figure.ts";
import type { Chart } from "./chart.ts";

/** A piece of the body that a component draws, because it needs pictures or other articles. */
export type Block =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      /** Beside others, smaller. */
      readonly gallery?: true;
    }
  /** A picture inside a line of text: no caption. */
  | { readonly kind: "picture"; readonly figure: Figure }
  | { readonly kind: "player"; readonly player: Player }
  | {
      readonly kind: "video-link";
      readonly url: string;
      readonly host: string;
      readonly title: string;
    }
  /** The drawing of a table; the table follows it in the text. */
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "see-also"; readonly target: SeeAlso };

/** A sound or a film kept beside the article. */
export interface Player {
  readonly medium: "audio" | "video";
  /** Path under `articles/`. */
  readonly file: string;
  readonly title: string;
  readonly caption?: string;
  readonly credit?: string;
  /** The picture shown until a film plays: its path under `articles/`. */
  readonly poster?: string;
  readonly subtitles?: Subtitles;
}

/** What is said in a film, to be read on it. */
export interface Subtitles {
  /** A WebVTT file, by its path under `articles/`. */
  readonly file: string;
  readonly lang: string;
}

/** Where « Lire aussi » leads: to an article, elsewhere, or to the search for its words. */
export type SeeAlso =
  | { readonly found: "article"; readonly path: string }
  | { readonly found: "elsewhere"; readonly url: string; readonly title: string }
  | { readonly found: "nothing"; readonly words: string; readonly title: string };

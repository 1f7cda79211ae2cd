import type { EditorialRule } from "../editorial-rule.ts";

/** A film as it is written: its file's name, and that of its subtitles when it has some. */
export interface WrittenFilm {
  /** Without its ending. */
  readonly name: string;
  readonly captions?: string | undefined;
}

/** RGAA 4.3, WCAG 1.2.2. */
export const VIDEO_CAPTIONS = {
  id: "video-captions",
  level: "warning",
  asks: "un film a ses sous-titres",
  why: "qui n’entend pas, ou regarde sans le son, ne saurait rien de ce qui s’y dit",
  wrong: '![Le discours](film.mp4 "Le discours, en entier")',
  right: '![Le discours](film.mp4 "Le discours, en entier"){captions=./film.vtt lang=fr}',
  check: ({ name, captions }) =>
    captions === undefined
      ? {
          message: "ce film n’a pas de sous-titres : ceux qui n’entendent pas n’en sauraient rien",
          remedy: `écrivez-les dans un fichier .vtt à côté de l’article, puis, collé à l’image : {captions=./${name}.vtt}`,
        }
      : undefined,
} as const satisfies EditorialRule<WrittenFilm>;

export const EMPTY_MEDIUM = {
  id: "empty-medium",
  level: "warning",
  asks: "un film ou un son n’est pas un fichier vide",
  why: "un fichier de zéro octet s’est perdu en chemin : les lecteurs auraient un lecteur qui ne joue rien",
  wrong: "![Le discours](vide.mp3)\n\n:::transcription\nLa mer monte.\n:::",
  right: "![Le discours](son.mp3)\n\n:::transcription\nLa mer monte.\n:::",
  check: ({ file, empty }) =>
    empty
      ? {
          message: `le fichier « ${file} » est vide : il ne jouerait rien`,
          remedy: "copiez-le de nouveau à côté de l’article : il s’est perdu en chemin",
        }
      : undefined,
} as const satisfies EditorialRule<{ readonly file: string; readonly empty: boolean }>;

/** RGAA 4.1, WCAG 1.2.1. */
export const AUDIO_TRANSCRIPT = {
  id: "audio-transcript",
  level: "warning",
  asks: "un son a sa transcription",
  why: "qui n’entend pas n’a que les mots ; la transcription est aussi composée, et trouvée par la recherche",
  wrong: "![L’entretien](son.mp3)",
  right: "![L’entretien](son.mp3)\n\n:::transcription\nLa mer monte.\n:::",
  check: ({ transcribed }) =>
    transcribed
      ? undefined
      : {
          message: "ce son n’a pas de transcription : ceux qui n’entendent pas n’en sauraient rien",
          remedy: "écrivez ce qui s’y dit juste au-dessous, entre « :::transcription » et « ::: »",
        },
} as const satisfies EditorialRule<{ readonly transcribed: boolean }>;

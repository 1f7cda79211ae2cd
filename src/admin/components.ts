import type { BoxName } from "../markdown/box-names.ts";
import type { FormField } from "./form-field.ts";

/** A form of the text besides paragraphs: what an editor fills in, and the Markdown of it. */
export interface TextComponent {
  readonly id: string;
  readonly label: string;
  /** A sign of Material Symbols. */
  readonly icon: string;
  readonly fields: readonly FormField[];
  /** Where it stands in a text. */
  readonly pattern: RegExp;
  readonly fromBlock: (found: RegExpMatchArray) => Record<string, unknown>;
  readonly toBlock: (filled: Record<string, unknown>) => string;
}

type Words = Readonly<Record<string, string>>;

const field = (
  name: string,
  label: string,
  widget: "string" | "text" | "image" = "string",
  required = true,
): FormField => ({ name, label, widget, required });

/** A box of the text: its name, its title where it has one, what it holds. */
function box(
  name: BoxName,
  words: { label: string; icon: string; title?: string; titleNeeded?: boolean; body: string },
): TextComponent {
  const { label, icon, title, titleNeeded = false, body } = words;
  return {
    id: name,
    label,
    icon,
    fields: [
      ...(title === undefined ? [] : [field("title", title, "string", titleNeeded)]),
      field("content", body, "text"),
    ],
    pattern: new RegExp(
      `^:::[^\\S\\n]*${name}(?:[^\\S\\n]+(.*))?\\n([\\s\\S]*?)\\n:::[^\\S\\n]*$`,
      "m",
    ),
    fromBlock: ([, heading = "", content = ""]) => ({
      title: heading.trim(),
      content: content.trim(),
    }),
    toBlock: (filled) => {
      const { title: heading, content } = wordsOf(filled);
      return `:::${[name, title && heading].filter(Boolean).join(" ")}\n${content}\n:::`;
    },
  };
}

const BOXES: Readonly<Record<BoxName, TextComponent>> = {
  encadre: box("encadre", { label: "Encadré", icon: "note", title: "Titre", body: "Texte" }),
  exergue: box("exergue", { label: "Exergue", icon: "format_quote", body: "Phrase" }),
  galerie: {
    ...box("galerie", { label: "Galerie", icon: "photo_library", body: "Images" }),
    fields: [
      {
        name: "figures",
        label: "Images",
        widget: "list",
        required: true,
        fields: pictureFields(),
        summary: "{{alt}}",
      },
    ],
    fromBlock: ([, , content = ""]) => ({
      figures: content.split("\n").flatMap((line) => {
        const found = PICTURE.exec(line.trim());
        return found === null ? [] : [pictureOf(found)];
      }),
    }),
    toBlock: ({ figures }) => {
      const pictures = Array.isArray(figures) ? figures.map(markdownOf) : [];
      return `:::galerie\n${pictures.join("\n\n")}\n:::`;
    },
  },
  question: box("question", {
    label: "Question",
    icon: "help",
    title: "Question",
    titleNeeded: true,
    body: "Réponse",
  }),
  chronologie: box("chronologie", {
    label: "Chronologie",
    icon: "timeline",
    title: "Titre",
    body: "Dates, une par ligne : - **28 mars 1949** : ce qui s’est passé",
  }),
  transcription: box("transcription", {
    label: "Transcription",
    icon: "subtitles",
    title: "Titre",
    body: "Ce qui se dit",
  }),
  direct: box("direct", {
    label: "Entrée de direct",
    icon: "schedule",
    title: "Heure, puis titre : 16:40 Le vote est acquis",
    titleNeeded: true,
    body: "Ce qui s’est passé",
  }),
  graphique: box("graphique", {
    label: "Graphique",
    icon: "bar_chart",
    title: "Forme (barres ou courbe), puis titre",
    titleNeeded: true,
    body: "Tableau : | Année | Navires |, |---|--:|, | 2021 | 20 694 |, puis Source : …",
  }),
};

/** `![alt](src "caption"){credit="…" lang=en}`, alone on its line. */
const MEDIA = (kinds: string) =>
  new RegExp(
    `^!\\[([^\\]\\n]*)\\]\\((<[^>\\n]+\\.(?:${kinds})>|[^\\s)]+\\.(?:${kinds}))(?:[^\\S\\n]+"((?:[^"\\\\\\n]|\\\\.)*)")?\\)(?:\\{([^}\\n]*)\\})?[^\\S\\n]*$`,
    "im",
  );
const PICTURE = MEDIA("jpe?g|png|webp|avif|gif|svg");
const FILM = MEDIA("mp4|webm|ogv");
const SOUND = MEDIA("mp3|m4a|ogg|oga|opus|wav");

function pictureFields(): FormField[] {
  return [
    field("src", "Image", "image"),
    field("alt", "Ce qu’elle montre", "string", false),
    field("caption", "Légende", "string", false),
    field("credit", "Crédit", "string", false),
    field("lang", "Langue de la légende, si ce n’est pas celle de l’article", "string", false),
  ];
}

function pictureOf([, alt = "", src = "", caption = "", attributes = ""]: RegExpMatchArray) {
  return {
    src: src.replace(/^<|>$/g, ""),
    alt,
    caption: caption.replace(/\\(.)/g, "$1"),
    ...Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/g)].map(
        ([, key = "", quoted, bare]) => [key, quoted ?? bare ?? ""],
      ),
    ),
  };
}

/** A picture, a film or a sound in Markdown; attributes are in the order in which they are filled in. */
function markdownOf(filled: unknown): string {
  const { src = "", alt = "", caption = "", ...attributes } = wordsOf(filled);
  const path = /[\s()]/.test(src) ? `<${src}>` : src;
  const title = caption === "" ? "" : ` "${caption.replace(/["\\]/g, "\\$&")}"`;
  const braces = Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}=${/^[\w./-]+$/.test(value) ? value : `"${value}"`}`)
    .join(" ");
  return `![${alt}](${path}${title})${braces === "" ? "" : `{${braces}}`}`;
}

const FIGURE: TextComponent = {
  id: "figure",
  label: "Image",
  icon: "image",
  fields: pictureFields(),
  pattern: PICTURE,
  fromBlock: pictureOf,
  toBlock: markdownOf,
};

const FILM_COMPONENT: TextComponent = {
  id: "film",
  label: "Film",
  icon: "movie",
  fields: [
    field("src", "Fichier du film, à côté de l’article"),
    field("alt", "Titre"),
    field("caption", "Légende", "string", false),
    field("poster", "Image fixe", "string", false),
    field("captions", "Sous-titres (WebVTT)", "string", false),
    field("lang", "Langue des sous-titres", "string", false),
  ],
  pattern: FILM,
  fromBlock: pictureOf,
  toBlock: markdownOf,
};

const SOUND_COMPONENT: TextComponent = {
  id: "son",
  label: "Son",
  icon: "volume_up",
  fields: [
    field("src", "Fichier du son, à côté de l’article"),
    field("alt", "Titre"),
    field("caption", "Légende", "string", false),
  ],
  pattern: SOUND,
  fromBlock: pictureOf,
  toBlock: markdownOf,
};

const SEE_ALSO: TextComponent = {
  id: "lire-aussi",
  label: "Lire aussi",
  icon: "link",
  fields: [
    field("title", "Titre de l’autre article"),
    field("path", "Son fichier, d’ici : ../2019/autre-article.md", "string", false),
  ],
  pattern: /^Lire aussi[ {2}]?:[^\S\n]*(?:\[([^\]\n]+)\]\(([^)\n]+)\)|(.+))$/m,
  fromBlock: ([, title, path = "", alone = ""]) => ({ title: title ?? alone.trim(), path }),
  toBlock: (filled) => {
    const { title = "", path = "" } = wordsOf(filled);
    return `Lire aussi : ${path === "" ? title : `[${title}](${path})`}`;
  },
};

/** Every form of the text, in the order in which the desk proposes them. */
export const TEXT_COMPONENTS: readonly TextComponent[] = [
  FIGURE,
  BOXES.galerie,
  SEE_ALSO,
  BOXES.encadre,
  BOXES.exergue,
  BOXES.question,
  BOXES.chronologie,
  BOXES.graphique,
  BOXES.direct,
  FILM_COMPONENT,
  SOUND_COMPONENT,
  BOXES.transcription,
];

function wordsOf(filled: unknown): Words {
  if (typeof filled !== "object" || filled === null) return {};
  return Object.fromEntries(
    Object.entries(filled).map(([key, value]) => [
      key,
      typeof value === "string" ? value.trim() : "",
    ]),
  );
}

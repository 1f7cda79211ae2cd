/** A piece of an article's text, as a result shows it. */
export interface ResultPassage {
  readonly kind: "text" | "heading" | "caption";
  readonly text: string;
  /** The anchor of a heading. */
  readonly id?: string;
}

/** What a result shows of an article: what Pagefind calls a fragment holds it. */
export interface Result {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly kicker?: string;
  /** What the story is when it is not plain news, in words. */
  readonly label?: string;
  /** In words, and as `datetime`. */
  readonly date: string;
  readonly iso: string;
  readonly thumbnail?: string;
  /** What of the thumbnail stays in view, as CSS's `object-position`. */
  readonly focus?: string;
  readonly passages: readonly ResultPassage[];
}

/** The fields of a result that a fragment keeps as Pagefind's `meta`. */
export type ResultMeta = Readonly<Record<string, string | undefined>>;

const KINDS = { t: "text", h: "heading", c: "caption" } as const;

/** A result as a fragment keeps it: text in `content`, one passage a line; the lines' kinds in `meta`. */
export function packResult({ url, passages, ...meta }: Result): {
  url: string;
  content: string;
  meta: ResultMeta;
} {
  const lines = passages.map(({ kind, id }) => kind.charAt(0) + (id === undefined ? "" : `#${id}`));
  return {
    url,
    content: passages.map(({ text }) => text.replace(/\s*\n\s*/g, " ")).join("\n"),
    meta: { ...meta, lines: lines.join(" ") },
  };
}

/** The result of a fragment, whatever it holds. */
export function unpackResult(url: string, content: string, meta: ResultMeta): Result {
  const lines = (meta.lines ?? "").split(" ");
  const { kicker, label, thumbnail, focus } = meta;
  return {
    url,
    title: meta.title ?? url,
    section: meta.section ?? "",
    date: meta.date ?? "",
    iso: meta.iso ?? "",
    ...(kicker === undefined ? {} : { kicker }),
    ...(label === undefined ? {} : { label }),
    ...(thumbnail === undefined ? {} : { thumbnail }),
    ...(focus === undefined ? {} : { focus }),
    passages: content.split("\n").map((text, index) => {
      const [kind = "t", id] = (lines[index] ?? "t").split("#");
      const passage = { kind: KINDS[kind as keyof typeof KINDS] ?? "text", text };
      return id ? { ...passage, id } : passage;
    }),
  };
}

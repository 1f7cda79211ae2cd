/** What readers call a feature. */
export interface Label {
  readonly kind: "tag" | "full-name" | "name" | "word";
  readonly text: string;
  /** How often the article says it. */
  readonly times: number;
}

const MOST = 60;
const SHORTEST_WORD = 4;
const CODES = { tag: "t", "full-name": "f", name: "n", word: "w" } as const;
const KINDS = { t: "tag", f: "full-name", n: "name", w: "word" } as const;

/**
 * The features of an article that may be told to readers, those it says most. Kept as one text,
 * « key code times label » a line: objects for ten thousand articles would not fit.
 */
export class Labels {
  readonly #found = new Map<number, { kind: Label["kind"]; text: string; times: number }>();

  /** A tag stands before all words. */
  tag(key: number, text: string): void {
    this.#add(key, "tag", text, 100);
  }

  fullName(key: number, text: string, times: number): void {
    this.#add(key, "full-name", text, times);
  }

  name(key: number, text: string, times: number): void {
    this.#add(key, "name", text, times);
  }

  word(key: number, text: string, times: number): void {
    if (text.length >= SHORTEST_WORD) this.#add(key, "word", text, times);
  }

  toString(): string {
    return [...this.#found]
      .toSorted(([a, x], [b, y]) => y.times - x.times || a - b)
      .slice(0, MOST)
      .map(([key, { kind, times, text }]) => {
        const written = kind === "word" ? text.toLowerCase() : text;
        return `${key} ${CODES[kind]} ${Math.ceil(times)} ${written}`;
      })
      .join("\n");
  }

  #add(key: number, kind: Label["kind"], text: string, times: number): void {
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { kind, text, times });
    else known.times += times;
  }
}

/** The labels of an article by feature. */
export function readLabels(written: string): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const line of written.split("\n")) {
    const [, key, code, times, text] = /^(\d+) ([tfnw]) (\d+) (.+)$/s.exec(line) ?? [];
    if (code === undefined || text === undefined) continue;
    const kind = KINDS[code as keyof typeof KINDS];
    labels.set(Number(key), { kind, text, times: Number(times) });
  }
  return labels;
}

import type { Article } from "../../../src/article/article.ts";
import { fold } from "../../../src/french/fold.ts";
import type { Word } from "../../../src/french/words/word.ts";
import { names, words } from "../../../src/french/words/words.ts";
import { keysOf } from "../../../src/search/text/keys.ts";
import type { Mutation } from "./mutations.ts";
import {
  mistyped,
  otherGender,
  otherLigature,
  otherNumber,
  otherVerbForm,
  withoutAccents,
} from "./mutations.ts";
import type { Random } from "./random.ts";

/** A question whose answer is known. */
export interface KnownItem {
  readonly query: string;
  /** The addresses that answer it equally well. */
  readonly wanted: readonly string[];
}

/** What a rule makes queries from. */
export interface Source {
  readonly article: Article;
  readonly title: readonly Word[];
}

export type Rule = (source: Source, archive: Archive, random: Random) => KnownItem | undefined;

/** An archive as queries are made from it: who has which words, in its headline and in all. */
export class Archive {
  readonly sources: readonly Source[];
  readonly #titles = new Map<string, ReadonlySet<string>>();
  readonly #texts = new Map<string, string>();
  readonly #forms = new Map<string, Set<string>>();

  constructor(articles: readonly Article[]) {
    this.sources = articles.map((article) => ({ article, title: words(article.title.typeset) }));
    for (const { article, title } of this.sources) {
      this.#titles.set(article.address, new Set(title.map(({ folded }) => folded)));
      this.#texts.set(
        article.address,
        ` ${words(textOf(article))
          .map(({ folded }) => folded)
          .join(" ")} `,
      );
    }
  }

  /** Articles that hold all these words, in these very forms. */
  holding(folded: readonly string[]): string[] {
    return [...this.#texts]
      .filter(([, text]) => folded.every((word) => text.includes(` ${word} `)))
      .map(([address]) => address);
  }

  /** In how many forms the archive has what shares a key. */
  formsOf(key: string): number {
    if (this.#forms.size === 0)
      for (const word of new Set([...this.#texts.values()].flatMap((text) => text.split(" ")))) {
        const [own = ""] = keysOf(word);
        this.#forms.set(own, (this.#forms.get(own) ?? new Set()).add(word));
      }
    return this.#forms.get(key)?.size ?? 0;
  }

  /** Articles with all these words in the headline: a reader cannot tell which of them is meant. */
  titled(wanted: readonly Word[]): string[] {
    return [...this.#titles]
      .filter(([, title]) => wanted.every(({ folded }) => title.has(folded)))
      .map(([address]) => address);
  }

  /** Articles that have these words one after the other, anywhere. */
  saying(phrase: string): string[] {
    const sequence = ` ${words(phrase)
      .map(({ folded }) => folded)
      .join(" ")} `;
    return [...this.#texts]
      .filter(([, text]) => text.includes(sequence))
      .map(([address]) => address);
  }
}

export function textOf({ title, standfirst, figures, body }: Article): string {
  return [
    title.typeset,
    standfirst?.typeset,
    ...figures.flatMap(({ caption }) => caption?.typeset ?? []),
    ...body.passages.filter(({ kind }) => kind !== "code").map(({ text }) => text),
  ]
    .filter((text) => text !== undefined)
    .join("\n");
}

/** Up to three telling words of a headline, in order. */
function telling(title: readonly Word[], random: Random, count = 3): Word[] {
  const usable = title.filter(({ stop, text }) => !stop && text.length > 1);
  const chosen = new Set(random.shuffled(usable).slice(0, count));
  return usable.filter((word) => chosen.has(word));
}

/** A rule that changes one word of three of a headline. */
function changing(mutation: Mutation, applies: (word: Word) => boolean): Rule {
  return ({ title }, archive, random) => {
    const [changed] = random.shuffled(title.filter((word) => !word.stop && applies(word)));
    if (changed === undefined) return undefined;
    const typed = mutation(changed.text.toLowerCase(), random);
    if (typed === undefined) return undefined;
    const others = telling(
      title.filter((word) => word !== changed && word.folded !== changed.folded),
      random,
      2,
    );
    const all = title.filter((word) => word === changed || others.includes(word));
    return {
      query: all.map((word) => (word === changed ? typed : word.text)).join(" "),
      wanted: archive.titled(all),
    };
  };
}

const plain = ({ kind, text }: Word) => kind === "word" && /^\p{L}{4,}$/u.test(text);
const noun = (word: Word) => plain(word) && !/(?:er|ir|ant|ment|[iy]s|us)$/.test(word.text);

export const RULES: Readonly<Record<string, Rule>> = {
  titles: ({ title }, archive, random) => {
    const some = telling(title, random);
    return some.length < 2
      ? undefined
      : { query: some.map(({ text }) => text).join(" "), wanted: archive.titled(some) };
  },
  "no accents": ({ title }, archive, random) => {
    const some = telling(title, random);
    const written = some.map(({ text }) => text).join(" ");
    const query = withoutAccents(written, random);
    return query === undefined
      ? undefined
      : { query: query.toLowerCase(), wanted: archive.titled(some) };
  },
  elision: ({ article, title }, archive, random) => {
    const text = article.title.typeset;
    const elided = [...text.matchAll(/\b(?:l|d|j|qu|n|s|c)[’']([\p{L}-]{3,})/giu)];
    const [other] = telling(title, random, 1);
    const match = random.pick(elided);
    if (match !== undefined) {
      const [whole, word = ""] = match;
      const forms = [whole, whole.replace("’", "'"), whole.replace(/[’']/, " "), word, `l'${word}`];
      const written = words(word).filter(({ stop }) => !stop);
      return {
        query: `${other?.text ?? ""} ${random.pick(forms) ?? whole}`.trim(),
        wanted: archive.titled(other ? [other, ...written] : written),
      };
    }
    const [vowel] = random.shuffled(
      title.filter((word) => !word.stop && /^[aeiouéèêœh]\p{L}{3,}$/iu.test(word.text)),
    );
    if (vowel === undefined || other === undefined || other === vowel) return undefined;
    const elision = random.pick(["l’", "d’", "l'", "d'"]) ?? "l’";
    return {
      query: `${other.text} ${elision}${vowel.text}`,
      wanted: archive.titled([other, vowel]),
    };
  },
  number: changing(otherNumber, noun),
  gender: changing(otherGender, plain),
  "verb forms": changing(otherVerbForm, plain),
  ligatures: inText((text, random) => {
    const word = random.pick(words(text).filter((one) => /[œæ]/i.test(one.text) && !one.stop));
    return word && { word, typed: otherLigature(word.text, random) };
  }),
  hyphens: inText((text, random) => {
    const word = random.pick(
      words(text).filter(
        ({ parts, text: written }) => parts?.length === 2 && /^\p{L}+[-‐‑]\p{L}+$/u.test(written),
      ),
    );
    const forms = word && [
      word.text,
      word.text.replace(/[-‐‑]/, " "),
      word.text.replace(/[-‐‑]/, "‑"),
    ];
    return word && { word, typed: random.pick(forms ?? []) };
  }),
  "numbers and dates": inText((text, random) => {
    const word = random.pick(
      words(text).filter(({ kind, folded }) => kind === "number" && folded.length > 2),
    );
    const forms = word && [
      word.text,
      word.text.replace(/[\u00a0\u202f]/g, " "),
      word.text.replace(/[ \u00a0\u202f]/g, ""),
    ];
    return word && { word, typed: random.pick(forms ?? []) };
  }),
  "typing error": changing(mistyped, ({ text }) => /^\p{L}{6,}$/u.test(text)),
  prefixes: ({ title }, archive, random) => {
    const some = telling(title, random);
    const last = some.at(-1);
    if (last === undefined || !/^\p{L}{5,}$/u.test(last.text)) return undefined;
    const cut = last.text.slice(0, 2 + random.below(Math.min(4, last.text.length - 2)));
    const query = [...some.slice(0, -1).map(({ text }) => text), cut].join(" ");
    const start = fold(cut);
    const others = some.slice(0, -1);
    const wanted = archive
      .titled(others)
      .filter((address) =>
        archive.sources.some(
          ({ article, title: all }) =>
            article.address === address && all.some(({ folded }) => folded.startsWith(start)),
        ),
      );
    return others.length === 0 ? undefined : { query, wanted };
  },
  "stop words": ({ article, title }, archive, random) => {
    const stops = title.filter(({ stop }) => stop);
    if (stops.length === 0 || title.length < 4) return undefined;
    const from = random.below(Math.max(1, title.length - 5));
    const run = title.slice(from, from + 6);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.filter(({ stop }) => !stop).length < 2)
      return undefined;
    if (!run.some(({ stop }) => stop)) return undefined;
    return {
      query: article.title.typeset.slice(first.start, last.end),
      wanted: archive.titled(run.filter(({ stop }) => !stop)),
    };
  },
  phrase: ({ article }, archive, random) => {
    const passage = random.pick(
      article.body.passages.filter(({ kind, text }) => kind === "paragraph" && text.length > 60),
    );
    if (passage === undefined) return undefined;
    const all = words(passage.text);
    const from = random.below(Math.max(1, all.length - 6));
    const run = all.slice(from, from + 4 + random.below(2));
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.filter(({ stop }) => !stop).length < 2)
      return undefined;
    const written = passage.text.slice(first.start, last.end);
    if (/["«»“”:;.!?()\n/]/.test(written)) return undefined;
    const [open, close] = random.pick([
      ['"', '"'],
      ["« ", " »"],
    ] as const) ?? ['"', '"'];
    return { query: `${open}${written}${close}`, wanted: archive.saying(written) };
  },
  names: ({ article }, archive, random) => {
    const name = random.pick(
      names(textOf(article)).filter(({ text }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)),
    );
    return (
      name && {
        query: random.pick([name.text, name.folded, name.text.toLowerCase()]) ?? name.text,
        wanted: archive.saying(name.text),
      }
    );
  },
};

/** A rule on a word of the body, with two words of the headline to tell the article by. */
function inText(
  choose: (text: string, random: Random) => { word: Word; typed: string | undefined } | undefined,
): Rule {
  return ({ article, title }, archive, random) => {
    const chosen = choose(textOf(article), random);
    if (chosen?.typed === undefined) return undefined;
    const { word, typed } = chosen;
    const others = telling(title, random, 2).filter(({ folded }) => folded !== word.folded);
    if (others.length === 0) return undefined;
    const having = new Set(archive.saying(word.text));
    return {
      query: [...others.map(({ text }) => text), typed].join(" "),
      wanted: archive.titled(others).filter((address) => having.has(address)),
    };
  };
}

/** Draws queries of one class, none twice. */
export function draw(
  rule: Rule,
  sources: readonly Source[],
  archive: Archive,
  random: Random,
  count: number,
): KnownItem[] {
  const drawn = new Map<string, KnownItem>();
  for (let tries = 0; tries < count * 30 && drawn.size < count; tries += 1) {
    const source = random.pick(sources);
    const item = source && rule(source, archive, random);
    if (item !== undefined && item.wanted.length > 0 && !drawn.has(item.query))
      drawn.set(item.query, item);
  }
  return [...drawn.values()];
}

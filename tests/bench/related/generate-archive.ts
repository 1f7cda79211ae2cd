import { parseDate } from "../../../src/french/dates/parse.ts";
import { words } from "../../../src/french/words/words.ts";
import type { RelatableArticle } from "../../../src/related/relatable.ts";

/** What generated articles are made of: the words of real ones, in their order and frequency. */
export interface Vocabulary {
  /** Of each word as written, what came after it. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly openings: readonly string[];
  /** Words that carry meaning, the most frequent first. */
  readonly content: readonly string[];
}

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const after = new Map<string, string[]>();
  const openings: string[] = [];
  const counts = new Map<string, number>();
  for (const text of texts) {
    let before: string | undefined;
    for (const { text: word, kind, stop } of words(text)) {
      if (before === undefined) openings.push(word);
      else {
        const next = after.get(before);
        if (next === undefined) after.set(before, [word]);
        else next.push(word);
      }
      before = word;
      if (kind === "word" && !stop && word.length > 3)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const content = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { after, openings, content: content.map(([word]) => word) };
}

const SECTIONS = ["international", "economie", "sciences", "societe", "culture", "medias"];
const WORDS = 830;
const PARAGRAPH = 90;
const SUBJECTS_PER_ROOT = 6;
const ELIDED = /\b([ldnsjcmt]|qu) /gi;

/**
 * An archive of articles of about 5 KB, four a day. Text is a chain of the corpus' own words, in
 * which words that carry meaning often give way to those of the article's subject, Zipf-weighted,
 * and to its names. Subjects come and go: the more articles, the more of them.
 */
export function generateArchive(
  count: number,
  { after, openings, content }: Vocabulary,
  seed = 1,
): RelatableArticle[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const zipf = <T>(from: readonly T[]): T => from[Math.floor(from.length ** random()) - 1] as T;
  const meaningful = new Set(content);
  const subjects = Array.from(
    { length: Math.round(Math.sqrt(count) * SUBJECTS_PER_ROOT) },
    (_, i) => ({
      slug: `sujet-${i}`,
      words: Array.from({ length: 60 }, () => pick(content)),
      names: Array.from({ length: 8 }, () => `${invented(random)} ${invented(random)}`),
      places: Array.from({ length: 4 }, () => invented(random)),
    }),
  );

  return Array.from({ length: count }, (_, i): RelatableArticle => {
    // A subject is in the news for a while: those of one time are near each other in the list.
    const time = (i / count) * subjects.length;
    const near = (): number =>
      (time + (random() + random() - 1) * 40 + subjects.length) % subjects.length;
    const subject = subjects[Math.floor(near())] ?? pick(subjects);
    const second =
      subjects[Math.floor(random() < 0.7 ? near() : random() * subjects.length)] ?? subject;
    const own = Array.from({ length: 3 }, () => `${invented(random)} ${invented(random)}`);
    const told = (length: number): string => {
      const sentence: string[] = [];
      let word = pick(openings);
      for (let said = 0; said < length; said += 1) {
        const about = random() < 0.75 ? subject : second;
        let written = word;
        if (meaningful.has(word) && random() < 0.35) {
          const which = random();
          written =
            which < 0.75
              ? zipf(about.words)
              : which < 0.88
                ? zipf(about.names)
                : which < 0.97
                  ? zipf(about.places)
                  : pick(own);
        }
        sentence.push(said % 18 === 0 ? capital(written) : written);
        if (said % 18 === 17) sentence.push("\n");
        const next = after.get(word);
        word = next === undefined ? pick(openings) : pick(next);
      }
      return `${sentence.join(" ").replaceAll(" \n ", ". ").replaceAll(ELIDED, "$1’")}.`;
    };
    const day = new Date(Date.UTC(1990, 0, 1) + Math.floor(i / 4) * 86_400_000);
    const paragraphs = Math.round((WORDS * (0.6 + 0.8 * random())) / PARAGRAPH);
    const section = SECTIONS[Math.floor(time) % SECTIONS.length] ?? "societe";
    return {
      path: `${day.getUTCFullYear()}/article-${i}`,
      title: prose(told(9)),
      standfirst: prose(told(25)),
      keyPoints: [],
      section: { key: section, title: section, address: `/rubriques/${section}/` },
      date: dateOf(day),
      authors: [{ name: `Auteur ${Math.floor(random() * 40)}` }],
      tags: [subject, second].map(({ slug }) => ({ slug, name: slug })),
      figures: [],
      related: [],
      unrelated: [],
      body: {
        passages: Array.from({ length: paragraphs }, () => ({
          kind: "paragraph" as const,
          text: told(PARAGRAPH),
        })),
        links: [],
      },
    };
  });
}

function prose(text: string) {
  return { written: text, typeset: text };
}

function dateOf(day: Date): RelatableArticle["date"] {
  const parsed = parseDate(day.toISOString().slice(0, 10));
  if (!parsed.ok) throw new Error(`no date: ${day}`);
  return parsed.date;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SYLLABLES =
  "ba be bi bo bra ca che co da de do fa fe gra gi ka le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si ta te ti to va ve vi zo".split(
    " ",
  );

/** A name that no text had. */
function invented(random: () => number): string {
  const length = 2 + Math.floor(random() * 2);
  return capital(
    Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(""),
  );
}

/** Mulberry32 (public domain): the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

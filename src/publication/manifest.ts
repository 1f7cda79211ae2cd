import { z } from "zod";
import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { PAGE_KINDS } from "../edition/page-kinds.ts";
import { withoutIsolates } from "../french/languages/isolates.ts";
import { relatedShown } from "./around.ts";
import type { Publication } from "./publication.ts";
import { link, siteOf } from "./publication.ts";
import type { KeyCount } from "./telling-words.ts";
import { TellingWords } from "./telling-words.ts";

/** A page that the browser checks open, and what must be found on it. */
const sampleSchema = z.object({
  address: z.string(),
  title: z.string(),
  captions: z.array(z.string()),
  source: z.string().optional(),
  related: z.array(z.string()),
  /** Words that a search must find the article by. */
  words: z.object({
    title: z.string().optional(),
    body: z.string().optional(),
    caption: z.string().optional(),
  }),
});

/** `publication.json`: what a publication says of itself, to the checks and to others' scripts. */
export const manifestSchema = z.object({
  version: z.literal(1),
  name: z.string(),
  url: z.string(),
  now: z.string(),
  articles: z.number(),
  pages: z.number(),
  /** One address of each kind of page. */
  kinds: z.record(z.string(), z.string()),
  samples: z.array(sampleSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Sample = z.infer<typeof sampleSchema>;

/** How many articles the browser opens after each build, at most. */
const SAMPLES = 12;

/** How many more are looked through for a fair question. */
const SOUGHT = 60;

/**
 * @param now the instant of publication, in ms
 * @param countOf what the search index knows of words
 */
export function manifestOf(
  publication: Publication,
  { pages, now, countOf }: { pages: number; now: number; countOf: KeyCount },
): Manifest {
  const { edition } = publication;
  const { name, url } = siteOf(publication);
  const found = edition.articles.filter(({ withdrawn }) => withdrawn === undefined);
  const telling = new TellingWords(found, countOf);
  return {
    version: 1,
    name,
    url,
    now: new Date(now).toISOString(),
    articles: edition.articles.length,
    pages,
    kinds: kindsOf(publication),
    samples: samplesOf(found, publication, telling),
  };
}

/** The pages that the browser opens, by the kind that they show. */
function kindsOf(publication: Publication): Record<string, string> {
  const opened = PAGE_KINDS.flatMap(({ opened: of }) =>
    Object.entries(of?.(publication.edition) ?? {}),
  );
  return Object.fromEntries(
    opened.flatMap(([kind, address]) =>
      address === undefined ? [] : [[kind, link(publication, address)]],
    ),
  );
}

/**
 * The articles that show most of what pages can hold: each adds a trait that none before it had. Where no
 * fair question leads to any of them by its headline, text or captions, the newest that has one joins them.
 */
function samplesOf(
  articles: readonly Article[],
  publication: Publication,
  telling: TellingWords,
): Sample[] {
  const seen = new Set<string>();
  const chosen = articles.filter((article) => {
    const fresh = traitsOf(article).filter((trait) => !seen.has(trait));
    for (const trait of fresh) seen.add(trait);
    return fresh.length > 0;
  });
  const samples = chosen
    .slice(0, SAMPLES)
    .map((article) => sampleOf(article, publication, telling));
  const others = articles.filter((article) => !chosen.includes(article)).slice(0, SOUGHT);
  for (const place of ["title", "body", "caption"] as const) {
    if (samples.some(({ words }) => words[place] !== undefined)) continue;
    const article = others.find((other) => tellingWords(other, place, telling) !== undefined);
    if (article !== undefined) samples.push(sampleOf(article, publication, telling));
  }
  return samples;
}

function traitsOf(article: Article): string[] {
  const { figures, source, body, corrections, label, updated, lang, date, live } = article;
  return [
    ...figures.map(
      ({ picture, caption }) => `figure ${picture ? "shown" : "missing"} ${caption?.lang ?? ""}`,
    ),
    ...body.kinds,
    ...(source ? ["source"] : []),
    ...(corrections.length > 0 ? ["corrections"] : []),
    ...(updated ? ["updated"] : []),
    label,
    ...(live === undefined ? [] : [`live ${live}`]),
    lang,
    date.precision,
  ];
}

function sampleOf(article: Article, publication: Publication, telling: TellingWords): Sample {
  const related = relatedShown(publication, article);
  const words = {
    title: tellingWords(article, "title", telling),
    body: tellingWords(article, "body", telling),
    caption: tellingWords(article, "caption", telling),
  };
  return withoutUndefined({
    address: link(publication, article.address),
    title: withoutIsolates(article.title.typeset),
    captions: captionsOf(article),
    source: article.source?.name,
    related: related.flatMap(({ path }) => {
      const story = publication.byPath.get(path);
      return story === undefined ? [] : [link(publication, story.address)];
    }),
    words: withoutUndefined(words),
  });
}

/** Words of one place of an article that a search must find it by; undefined when none would be fair. */
function tellingWords(
  article: Article,
  place: keyof Sample["words"],
  telling: TellingWords,
): string | undefined {
  switch (place) {
    case "title":
      return telling.ofHeadline(withoutIsolates(article.title.typeset));
    case "body": {
      const prose = article.body.passages.filter(({ kind }) => kind === "paragraph");
      return telling.ofText(prose.map(({ text }) => text).join(" "));
    }
    case "caption":
      return telling.ofText(captionsOf(article).join(" "));
  }
}

function captionsOf({ figures, body }: Article): string[] {
  return [
    ...figures.flatMap(({ caption }) => (caption ? withoutIsolates(caption.typeset) : [])),
    ...body.passages.filter(({ kind }) => kind === "caption").map(({ text }) => text),
  ];
}

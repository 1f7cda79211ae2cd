import { z } from "zod";
import type { Article } from "../article/article.ts";
import { compareText } from "../collections/order.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { PAGE_KINDS } from "../edition/page-kinds.ts";
import type { Publication } from "./publication.ts";
import { link, siteOf } from "./publication.ts";

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

/** @param now the instant of publication, in ms */
export function manifestOf(publication: Publication, pages: number, now: number): Manifest {
  const { edition } = publication;
  const { name, url } = siteOf(publication);
  const rarities = rarityOf(edition.articles);
  return {
    version: 1,
    name,
    url,
    now: new Date(now).toISOString(),
    articles: edition.articles.length,
    pages,
    kinds: kindsOf(publication),
    samples: telling(edition.articles).map((article) => sampleOf(article, publication, rarities)),
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

/** The articles that show most of what pages can hold: each adds a trait that none before it had. */
function telling(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  const chosen = articles.filter((article) => {
    const fresh = traitsOf(article).filter((trait) => !seen.has(trait));
    for (const trait of fresh) seen.add(trait);
    return fresh.length > 0 && article.withdrawn === undefined;
  });
  return chosen.slice(0, SAMPLES);
}

function traitsOf({
  figures,
  source,
  body,
  corrections,
  label,
  updated,
  lang,
  date,
}: Article): string[] {
  const blocks = body.parts.filter((part) => typeof part !== "string").map(({ kind }) => kind);
  const kinds = body.passages.map((passage) => passage.kind);
  return [
    ...figures.map(
      ({ picture, caption }) => `figure ${picture ? "shown" : "missing"} ${caption?.lang ?? ""}`,
    ),
    ...blocks,
    ...kinds,
    ...(source ? ["source"] : []),
    ...(corrections.length > 0 ? ["corrections"] : []),
    ...(updated ? ["updated"] : []),
    label,
    lang,
    date.precision,
  ];
}

function sampleOf(
  article: Article,
  publication: Publication,
  rarities: ReadonlyMap<string, number>,
): Sample {
  const captions = [
    ...article.figures.flatMap(({ caption }) => caption?.typeset ?? []),
    ...article.body.passages.filter(({ kind }) => kind === "caption").map(({ text }) => text),
  ];
  const prose = article.body.passages
    .filter(({ kind }) => kind === "paragraph")
    .map(({ text }) => text);
  const related = publication.related.get(article.path)?.suggestions ?? [];
  const words = {
    title: rarest(article.title.typeset, rarities),
    body: rarest(prose.join(" "), rarities),
    caption: rarest(captions.join(" "), rarities),
  };
  return withoutUndefined({
    address: link(publication, article.address),
    title: article.title.typeset,
    captions,
    source: article.source?.name,
    related: related.flatMap(({ path }) => {
      const story = publication.byPath.get(path);
      return story === undefined ? [] : [link(publication, story.address)];
    }),
    words: withoutUndefined(words),
  });
}

/** Long words without capitals or figures: a search for one should lead to few articles. */
function candidates(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}’'.@/_-])\p{Ll}{6,20}(?![\p{L}\p{N}’'@/_-])/gu) ?? [];
}

/** In how many articles each word stands. */
function rarityOf(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, figures, body } of articles) {
    const texts = [
      title.typeset,
      ...figures.map(({ caption }) => caption?.typeset ?? ""),
      ...body.passages.map(({ text }) => text),
    ];
    for (const word of new Set(texts.flatMap(candidates)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function rarest(text: string, rarities: ReadonlyMap<string, number>): string | undefined {
  return candidates(text).toSorted(
    (a, b) =>
      (rarities.get(a) ?? 0) - (rarities.get(b) ?? 0) || b.length - a.length || compareText(a, b),
  )[0];
}

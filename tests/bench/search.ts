/**
 * The search, measured: `npm run bench:search`. Known-item queries made by rule from an archive,
 * asked through the page's own search module in Chromium and through plain Pagefind on the same
 * pages. Half of the articles make the queries to tune with, the other half those to report.
 *
 *   --seed 1          other queries of the same kinds
 *   --queries 100     how many of each class and half
 *   --half reported   « tuning », « reported » or « both »
 *   --corpus DIR      a folder with articles/ and _data/ (default: ../shared/corpus, then our own)
 *   --misses          lists the questions that were not answered first
 *   --costs 40        how many are asked cold, and typed letter by letter in the real field
 *   --alike 220       only so many press reviews made of the corpus: long, and alike, asked for exact forms
 *   --grow 1000       only the cost, of an archive of that size made by mixing the corpus
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright";
import type { Article } from "../../src/article/article.ts";
import { words } from "../../src/french/words/words.ts";
import { tokens } from "../../src/search/text/tokens.ts";
import { editionOf, readCorpus } from "./related/read-corpus.ts";
import { FORM_RULES } from "./search/form-queries.ts";
import { grow } from "./search/grow.ts";
import { writePressReviews } from "./search/press-reviews.ts";
import { Archive, draw, type KnownItem, RULES, textOf } from "./search/queries.ts";
import { Random } from "./search/random.ts";
import { median, percentile, row, Score } from "./search/score.ts";
import { askBoth, askOurs, costOf, makeStand, openPage, type Stand } from "./search/stand.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    queries: { type: "string", default: "100" },
    half: { type: "string", default: "both" },
    corpus: { type: "string", multiple: true },
    misses: { type: "boolean", default: false },
    costs: { type: "string", default: "40" },
    alike: { type: "string" },
    grow: { type: "string" },
  },
});
const seed = Number(values.seed);
const project = resolve(import.meta.dirname, "../..");
const corpora = values.corpus ?? [resolve(project, "../shared/corpus"), project];
const halves = values.half === "both" ? ["tuning", "reported"] : [values.half];

if (values.grow !== undefined) await measureGrown(corpora[0] ?? project, Number(values.grow));
else if (values.alike !== undefined)
  await measureAlike(corpora[0] ?? project, Number(values.alike));
else for (const corpus of corpora) await measure(corpus);

async function measure(corpus: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "bench-search-"));
  const edition = editionOf(await readCorpus(corpus));
  const articles = edition.articles.filter(({ withdrawn }) => withdrawn === undefined);
  const stand = await makeStand(join(temporary, "dist"), {
    ROTATIVE_ARTICLES: join(corpus, "articles"),
    ROTATIVE_DATA: join(corpus, "_data"),
    ROTATIVE_CACHE: join(tmpdir(), "bench-search-cache"),
    ROTATIVE_NOW: "2100-01-01T00:00:00Z",
    ROTATIVE_URL: "https://essai.example/",
  });
  try {
    const archive = new Archive(articles);
    const page = await openPage(stand);
    console.log(`\n${corpus}: ${articles.length} articles, seed ${seed}`);
    for (const half of halves) await measureClasses(page, archive, RULES, half ?? "");
    await measureAbsent(page, archive);
    await measurePrefixes(stand, archive);
    await measureCost(stand, archive);
    await measureKeystrokes(stand, archive);
  } finally {
    await stand.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What a larger archive costs its readers: the paragraphs of the corpus, mixed. */
function measureGrown(corpus: string, size: number): Promise<void> {
  return measureMade(corpus, size, grow, false, async (stand, archive) => {
    await measureCost(stand, archive);
    await measureKeystrokes(stand, archive);
  });
}

/** What exact forms find among long articles that have nearly every word. */
function measureAlike(corpus: string, size: number): Promise<void> {
  return measureMade(corpus, size, writePressReviews, true, async (stand, archive) => {
    const page = await openPage(stand);
    for (const half of halves) await measureClasses(page, archive, FORM_RULES, half ?? "");
    await measureCost(stand, archive);
  });
}

async function measureMade(
  corpus: string,
  size: number,
  make: typeof grow,
  besidePlain: boolean,
  measured: (stand: Stand, archive: Archive) => Promise<void>,
): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "bench-search-"));
  const small = editionOf(await readCorpus(corpus)).articles;
  make(small, size, new Random(seed), join(temporary, "articles"));
  cpSync(join(corpus, "_data"), join(temporary, "_data"), { recursive: true });
  const environment = {
    ROTATIVE_ARTICLES: join(temporary, "articles"),
    ROTATIVE_DATA: join(corpus, "_data"),
    ROTATIVE_CACHE: join(tmpdir(), "bench-search-cache"),
    ROTATIVE_NOW: "2100-01-01T00:00:00Z",
    ROTATIVE_URL: "https://essai.example/",
  };
  const stand = await makeStand(join(temporary, "dist"), environment, besidePlain);
  try {
    const archive = new Archive(editionOf(await readCorpus(temporary)).articles);
    console.log(`\n${archive.sources.length} articles mixed from ${corpus}, seed ${seed}`);
    await measured(stand, archive);
  } finally {
    await stand.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function measureClasses(
  page: Page,
  archive: Archive,
  rules: typeof RULES,
  half: string,
): Promise<void> {
  const sources = archive.sources.filter((_, index) => (index % 2 === 0) === (half === "tuning"));
  console.log(
    `\n${half} half            ours: @1     @3    MRR  none   plain: @1     @3    MRR  none`,
  );
  const all = { ours: new Score(), plain: new Score() };
  for (const [order, [name, rule]] of Object.entries(rules).entries()) {
    const random = new Random(seed * 1000 + order + (half === "tuning" ? 500 : 0));
    const items = draw(rule, sources, archive, random, Number(values.queries));
    const ours = new Score();
    const plain = new Score();
    for (const { query, wanted } of items) {
      const answers = await askBoth(page, query);
      const best = ours.add(answers.ours, wanted);
      plain.add(answers.plain, wanted);
      if (values.misses && best !== 1)
        console.log(`   ${name} (${best ?? "–"}): ${query} → ${wanted[0]} not ${answers.ours[0]}`);
    }
    all.ours.join(ours);
    all.plain.join(plain);
    console.log(row(`${name} (${items.length})`, ours, plain));
  }
  console.log(row(`all (${all.ours.count})`, all.ours, all.plain));
}

/**
 * Words of other archives that this one has in no form. Right when the page says that no article
 * has the word, be it that it then shows what a likely spelling gives.
 */
async function measureAbsent(page: Page, archive: Archive): Promise<void> {
  const keys = ({ article }: { article: Article }) =>
    tokens([textOf(article), ...article.authors.map(({ name }) => name)].join("\n")).flatMap(
      (token) => [...token.keys, ...(token.parts ?? []).flatMap((part) => part.keys)],
    );
  const here = new Set(archive.sources.flatMap(keys));
  const elsewhere = new Set<string>();
  for (const other of [resolve(project, "../shared/corpus"), project])
    for (const article of editionOf(await readCorpus(other)).articles)
      for (const { kind, stop, text } of words(textOf(article)))
        if (
          !stop &&
          kind !== "number" &&
          /^\p{L}{5,}$/u.test(text) &&
          !tokens(text)[0]?.keys.some((key) => here.has(key))
        )
          elsewhere.add(text);
  const asked = new Random(seed).shuffled([...elsewhere].sort()).slice(0, Number(values.queries));
  if (asked.length === 0) return;
  let told = 0;
  let empty = 0;
  for (const word of asked) {
    const { absent, ours } = await askBoth(page, word);
    if (absent.length > 0) told += 1;
    else if (values.misses) console.log(`   absent: ${word} → ${ours[0]}`);
    if (absent.length > 0 && ours.length === 0) empty += 1;
  }
  console.log(
    `\nabsent words: ${told} of ${asked.length} told as absent, ${empty} without offering another spelling`,
  );
}

/** Every prefix asked of a page that has loaded nothing, and of one that has answered all others. */
async function measurePrefixes(stand: Stand, archive: Archive): Promise<void> {
  const random = new Random(seed + 1);
  const starts = new Set<string>();
  while (starts.size < 24) {
    const word = random.pick(random.pick(archive.sources)?.title ?? [])?.folded ?? "";
    if (word.length > 5) starts.add(word.slice(0, 2 + random.below(4)));
  }
  const warm = await openPage(stand);
  for (const start of starts) await askOurs(warm, start);
  let equal = 0;
  for (const start of starts) {
    const cold = await openPage(stand);
    if (JSON.stringify(await askOurs(cold, start)) === JSON.stringify(await askOurs(warm, start)))
      equal += 1;
    await cold.close();
  }
  await warm.close();
  console.log(`prefixes that answer cold as warm: ${equal} of ${starts.size}`);
}

/** A sample with as many queries of each class. */
function ofAllClasses(archive: Archive, random: Random): KnownItem[] {
  const rules = Object.values(RULES);
  const each = Math.ceil(Number(values.costs) / rules.length);
  return rules.flatMap((rule) => draw(rule, archive.sources, archive, random, each));
}

async function measureCost(stand: Stand, archive: Archive): Promise<void> {
  const sizes: number[] = [];
  let sample = new Map<string, number>();
  for (const { query } of ofAllClasses(archive, new Random(seed + 2))) {
    sample = await costOf(stand, query);
    sizes.push([...sample.values()].reduce((sum, bytes) => sum + bytes, 0));
  }
  const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `first search: ${kilo(median(sizes))} at the median, ${kilo(percentile(sizes, 0.95))} at the 95th percentile`,
  );
  const parts = new Map<string, number>();
  for (const [path, bytes] of sample) {
    const part = path
      .replace(/\/pagefind\/(index|fragment|vocabulary)\/.*/, "$1")
      .replace(/.*\//, "");
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  console.log(
    `  one of them: ${[...parts].map(([part, bytes]) => `${part} ${kilo(bytes)}`).join(", ")}`,
  );
}

/** Queries typed letter by letter in the real field, once everything is warm. */
async function measureKeystrokes({ browser, origin }: Stand, archive: Archive): Promise<void> {
  const page = await browser.newPage({ locale: "fr-FR" });
  await page.goto(`${origin}/recherche/`);
  const times: number[] = [];
  const items = ofAllClasses(archive, new Random(seed + 3));
  let found = 0;
  for (const { query, wanted } of items) {
    const typed: { times: number[]; first: string | null } =
      await page.evaluate(`(async (query) => {
      const field = document.getElementById("recherche-champ");
      const list = document.getElementById("resultats");
      const type = async (text) => {
        const start = performance.now();
        const drawn = new Promise((done) => {
          const seen = new MutationObserver(() => { seen.disconnect(); done(performance.now() - start); });
          seen.observe(list, { childList: true });
          seen.observe(document.getElementById("recherche-etat"), { childList: true });
          setTimeout(() => { seen.disconnect(); done(undefined); }, 400);
        });
        field.value = text;
        field.dispatchEvent(new Event("input"));
        return drawn;
      };
      const prefixes = Array.from({ length: query.length - 2 }, (_, index) => query.slice(0, index + 3));
      for (const text of prefixes) await type(text);
      await type("");
      const times = [];
      for (const text of prefixes) times.push(await type(text));
      const link = list.querySelector("a");
      return { times: times.filter((time) => time !== undefined), first: link && link.getAttribute("href") };
    })(${JSON.stringify(query)})`);
    times.push(...typed.times);
    if (typed.first !== null && wanted.includes(typed.first)) found += 1;
  }
  await page.close();
  console.log(
    `typed in the field: ${found} of ${items.length} first; a keystroke, warm: ${median(times).toFixed(1)} ms at the median, ${percentile(times, 0.95).toFixed(1)} ms at the 95th percentile`,
  );
}

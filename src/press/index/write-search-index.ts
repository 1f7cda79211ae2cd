import { createHash } from "node:crypto";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Article } from "../../article/article.ts";
import { compareText } from "../../collections/order.ts";
import { hasFeed } from "../../edition/feed-addresses.ts";
import { isNews } from "../../edition/news.ts";
import type { Publication } from "../../publication/publication.ts";
import { link, siteOf } from "../../publication/publication.ts";
import type { Result } from "../../search/files/result.ts";
import { shardVocabulary } from "../../search/files/vocabulary-table.ts";
import { catalogueOf } from "../../search/index/catalogue.ts";
import { finishBundle } from "../../search/index/finish-bundle.ts";
import { indexDocument } from "../../search/index/index-document.ts";
import { WordCount } from "../../search/index/word-count.ts";
import type { Destination, Destinations } from "../../search/query/suggestions.ts";
import { writeBundle } from "./write-bundle.ts";

/**
 * The size of index files, in words and places: a query loads one file for each of its words.
 * Pagefind's own choice is 20,000.
 */
const CHUNK = "4000";
const CHUNK_SIZE = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE";

/** What Pagefind ships for those who write no page of their own: 400 KB that no reader would load. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** Keys are stems already: no language, so that Pagefind does not stem them again. */
const LANGUAGE = "unknown";

/**
 * Makes the search index of a publication from the model: Pagefind's, whose fragments hold what a
 * result shows; the vocabulary; the catalogue. Oldest first: pages are numbered in the order of
 * adding, so a new article changes the fewest files.
 *
 * @returns how many different words the index holds, counted page by page
 */
export async function writeSearchIndex(
  publication: Publication,
  candidate: string,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const articles = publication.edition.articles
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toReversed();
  const results = new Map<string, Result>();
  const count = new WordCount();
  const before = process.env[CHUNK_SIZE];
  process.env[CHUNK_SIZE] = CHUNK; // Pagefind's program inherits it, and reads it from nowhere else
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw failure("createIndex", errors);
    let words = 0;
    for (const [done, article] of articles.entries()) {
      const document = indexDocument(
        article,
        siteOf(publication),
        thumbnailOf(article, publication),
      );
      const url = document.result.url;
      results.set(url, document.result);
      count.add(document.titleTexts, document.texts);
      const added = await index.addCustomRecord({
        url,
        content: document.stream,
        language: LANGUAGE,
      });
      if (added.errors.length > 0) throw failure(article.file, added.errors);
      words += added.file.uniqueWords;
      onPage(done + 1, articles.length);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure("getFiles", made.errors);
    const written = made.files
      .filter(({ path }) => !UNUSED.test(path))
      .map(({ path, content }): [string, Uint8Array] => [path.replaceAll("\\", "/"), content]);
    const { bundle, fragments } = finishBundle(new Map(written), results);
    const put = (path: string, content: string) => bundle.set(path, Buffer.from(content));

    const { table, files } = shardVocabulary(count.words(), articles.length, nameOf);
    for (const [file, content] of files) put(`vocabulary/${file}`, content);
    put("vocabulary.json", JSON.stringify(table));
    const addresses = [...results.keys()];
    const entries = articles.map((article, at) => ({
      article,
      fragment: fragments.get(addresses[at] ?? "") ?? "",
      pictured: thumbnailOf(article, publication) !== undefined,
    }));
    put("suggestions.json", JSON.stringify(placesOf(publication, articles)));
    put("catalogue.json", JSON.stringify(catalogueOf(entries)));
    await writeBundle(bundle, join(candidate, "pagefind"));
    return words;
  } finally {
    if (before === undefined) delete process.env[CHUNK_SIZE];
    else process.env[CHUNK_SIZE] = before;
    await close();
  }
}

/** How many headlines the search field suggests: a reader fetches them all at once. */
const SUGGESTED = 400;

function placesOf(publication: Publication, oldestFirst: readonly Article[]): Destinations {
  // What has a feed has a story to read: a subject whose only one was withdrawn leads nowhere.
  const listed = (kind: "subject" | "author") =>
    publication.edition.listings
      .filter((listing) => listing.kind === kind && hasFeed(listing))
      .toSorted(
        (a, b) => b.articles.length - a.articles.length || compareText(a.address, b.address),
      )
      .map(({ title, address }): Destination => [title, link(publication, address)]);
  return {
    headline: oldestFirst
      .filter(isNews)
      .slice(-SUGGESTED)
      .toReversed()
      .map(({ title, address }): Destination => [title.typeset, link(publication, address)]),
    subject: listed("subject").slice(0, SUGGESTED),
    author: listed("author").slice(0, SUGGESTED),
  };
}

/** The address of the smallest rendition of an article's first picture. */
function thumbnailOf(article: Article, publication: Publication): string | undefined {
  const picture = article.figures.find((figure) => figure.picture !== undefined)?.picture;
  const small = picture === undefined ? undefined : publication.pictures.get(picture)?.webp[0];
  return small && link(publication, small.address);
}

function nameOf(content: string): string {
  return `${createHash("sha256").update(content).digest("hex").slice(0, 10)}.txt`;
}

function failure(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind failed (${what}): ${errors.join("; ")}`);
}

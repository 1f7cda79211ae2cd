import { createHash } from "node:crypto";
import { href } from "../../addresses/public-address.ts";
import type { Article } from "../../article/article.ts";
import { smallFigure } from "../../figures/figure.ts";
import type { Site } from "../../house/house.ts";
import type { PictureTable } from "../../publication/picture-table.ts";
import type { Publication } from "../../publication/publication.ts";
import { link, siteOf } from "../../publication/publication.ts";
import type { KeyCount } from "../../publication/telling-words.ts";
import type { WordShards } from "../../search/files/vocabulary-table.ts";
import { newerWords, shardVocabulary } from "../../search/files/vocabulary-table.ts";
import { catalogueOf } from "../../search/index/catalogue.ts";
import type { IndexDocument } from "../../search/index/index-document.ts";
import { indexDocument } from "../../search/index/index-document.ts";
import { CURRENT, frozenOf } from "../../search/index/split-archive.ts";
import { codeOf } from "../memory/code.ts";
import { hashOf } from "../memory/hash.ts";
import { KeptIndex } from "../memory/kept-index.ts";
import type { LastOutput } from "../memory/last-output.ts";
import type { Store } from "../memory/store.ts";
import { destinationsOf } from "./destinations.ts";
import type { IndexPart } from "./make-index-part.ts";

/**
 * The size of index files, in words and places. Pagefind's own choice is 20,000: a query loads one for each
 * of its words. The files of the current part change with every article, so they are fewer and larger.
 */
const CHUNKS = { whole: 4000, frozen: 4000, current: 10_000 };

/** Where the index lies, and the part of it that stands. */
const FOLDER = "pagefind/";
const ARCHIVE = `${FOLDER}archive/`;

/** What an index is made with. */
export interface IndexMaking {
  readonly candidate: string;
  readonly store: Store;
  readonly last: LastOutput;
  /** What tells each article from any other, by path. */
  readonly identities: ReadonlyMap<string, string>;
  readonly sizes?: typeof CURRENT;
}

/** What is to be known of an index that was made. */
export interface MadeIndex {
  /** How many different words it holds, counted article by article. */
  readonly words: number;
  readonly countOf: KeyCount;
}

/** What of a publication is indexed: it is there before cards and related stories are. */
export type Indexed = Pick<Publication, "edition" | "pictures">;

/**
 * Makes the search index of a publication from the model: Pagefind's, whose fragments hold what a result
 * shows; the vocabulary; the catalogue. Of a large archive in two parts, the one that stands and the
 * current one; a part is made again when one of its articles changes.
 */
export async function writeSearchIndex(
  publication: Indexed,
  { candidate, store, last, identities, sizes = CURRENT }: IndexMaking,
  onArticle: (done: number, total: number) => void,
): Promise<MadeIndex> {
  const articles = publication.edition.articles
    .filter(({ withdrawn }) => withdrawn === undefined)
    .toReversed();
  const { pictures } = publication;
  const making = { site: siteOf(publication), pictures, store, identities };
  const entries = articles.map((article) => entryOf(article, making));
  const kept = new KeptIndex(store, last, candidate);
  let done = 0;
  const put = async (
    part: readonly Entry[],
    { chunk, folder, taken }: { chunk: number; folder: string; taken: ReadonlySet<string> },
  ): Promise<Omit<IndexPart, "files">> => {
    const from = part.map(({ key }) => key);
    const key = hashOf([codeOf([MAKER]), chunk, folder, from, [...taken].sort()]);
    return await kept.put(key, folder, async () => {
      const { makeIndexPart } = await import("./make-index-part.ts");
      const documents = part.map((entry) => () => documentOf(entry, making));
      const made = await makeIndexPart(documents, chunk, taken, (count) =>
        onArticle(done + count, articles.length),
      );
      done += part.length;
      const needless = folder === ARCHIVE ? /^(wasm|pagefind(-worker)?\.js)/ : /^$/; // it has the other's
      return { ...made, files: new Map([...made.files].filter(([path]) => !needless.test(path))) };
    });
  };
  const nothing = new Set<string>();
  const frozen = frozenOf(articles.length, sizes);
  const standing =
    frozen === 0
      ? undefined
      : await put(entries.slice(0, frozen), {
          chunk: CHUNKS.frozen,
          folder: ARCHIVE,
          taken: nothing,
        });
  const current = await put(entries.slice(frozen), {
    chunk: standing === undefined ? CHUNKS.whole : CHUNKS.current,
    folder: FOLDER,
    taken: new Set(standing?.fragments.values()),
  });

  const shard = (words: IndexPart["words"]): WordShards => {
    const { shards, files } = shardVocabulary(words, nameOf);
    for (const [file, content] of files) kept.write(`${FOLDER}vocabulary/${file}`, content);
    return shards;
  };
  const fragments = new Map([...(standing?.fragments ?? []), ...current.fragments]);
  const edition = hashOf([...fragments.values()].sort()).slice(0, 10);
  const table = { edition, articles: articles.length, ...shard((standing ?? current).words) };
  const newer = standing && shard(newerWords(standing.words, current.words));
  kept.write(`${FOLDER}vocabulary.json`, JSON.stringify(newer ? { ...table, newer } : table));
  kept.write(`${FOLDER}suggestions.json`, JSON.stringify(destinationsOf(publication, articles)));
  const listed = entries.map(({ article, thumbnail }) => ({
    article,
    fragment: fragments.get(link(publication, article.address)) ?? "",
    pictured: thumbnail !== undefined,
  }));
  kept.write(`${FOLDER}catalogue.json`, JSON.stringify(catalogueOf(listed)));
  const parts = standing === undefined ? [current] : [standing, current];
  return {
    words: parts.reduce((sum, part) => sum + part.indexed, 0),
    countOf: (key) => {
      const counts = parts.map((part) => part.keys.get(key) ?? [0, 0]);
      return {
        articles: counts.reduce((sum, [articles]) => sum + articles, 0),
        headlines: counts.reduce((sum, [, headlines]) => sum + headlines, 0),
      };
    },
  };
}

/** What a document shows beside its article. */
interface DocumentMaking extends Pick<IndexMaking, "store" | "identities"> {
  readonly site: Site;
  readonly pictures: PictureTable;
}

/** Remembers what the index of the whole archive will ask of some of its articles. */
export function rememberDocuments(articles: readonly Article[], making: DocumentMaking): void {
  for (const article of articles) documentOf(entryOf(article, making), making);
}

const MAKER = "src/press/index/make-index-part.ts";

/** An article to be indexed. */
interface Entry {
  readonly article: Article;
  /** The address of the smallest rendition of its first picture. */
  readonly thumbnail: string | undefined;
  /** The hash of all that its document is made from. */
  readonly key: string;
}

function entryOf(article: Article, { site, pictures, identities }: DocumentMaking): Entry {
  const lead = article.figures.find((figure) => figure.picture !== undefined);
  const picture = lead && smallFigure(lead)?.picture;
  const small = picture === undefined ? undefined : pictures.get(picture)?.webp[0];
  const thumbnail = small && href(site, small.address);
  const code = codeOf(["src/search/index/index-document.ts"]);
  const identity = identities.get(article.path) ?? hashOf(article);
  return { article, thumbnail, key: hashOf([code, identity, thumbnail]) };
}

function documentOf(
  { article, thumbnail, key }: Entry,
  { site, store }: DocumentMaking,
): IndexDocument {
  // Only this same code writes under this key.
  const kept = store.get("index-document", key) as IndexDocument | undefined;
  if (kept !== undefined) return kept;
  const document = indexDocument(article, site, thumbnail);
  store.put("index-document", key, document);
  return document;
}

function nameOf(content: string): string {
  return `${createHash("sha256").update(content).digest("hex").slice(0, 10)}.txt`;
}

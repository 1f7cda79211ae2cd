import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Publication } from "../components/publication.ts";
import { link, siteOf } from "../components/publication.ts";
import { indexDocument } from "../search/index-document.ts";
import { writeBundle } from "./write-bundle.ts";

/**
 * Makes the Pagefind index of a publication from the model. Oldest first: pages are numbered in the
 * order of adding, so a new article changes the fewest chunks.
 *
 * @returns how many different words the index holds, counted page by page
 */
export async function writeSearchIndex(
  publication: Publication,
  candidate: string,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const articles = publication.edition.articles.filter(({ withdrawn }) => withdrawn === undefined);
  try {
    const { index, errors } = await createIndex({ forceLanguage: "fr" });
    if (index === undefined) throw failure("createIndex", errors);
    let words = 0;
    for (const [done, article] of articles.toReversed().entries()) {
      const picture = article.figures.find((figure) => figure.picture !== undefined)?.picture;
      const set = picture === undefined ? undefined : publication.pictures.get(picture);
      const small = set?.webp[0];
      const document = indexDocument(
        article,
        siteOf(publication),
        small && link(publication, small.address),
      );
      const added = await index.addHTMLFile({ url: document.url, content: document.html });
      if (added.errors.length > 0) throw failure(article.file, added.errors);
      words += added.file.uniqueWords;
      onPage(done + 1, articles.length);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure("getFiles", made.errors);
    await writeBundle(made.files, join(candidate, "pagefind"));
    return words;
  } finally {
    await close();
  }
}

function failure(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind failed (${what}): ${errors.join("; ")}`);
}

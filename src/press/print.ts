import { copyFile, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Problem } from "../desk/problem.ts";
import { compareProblems, hasErrors } from "../desk/problem.ts";
import type { Edition } from "../edition/edition.ts";
import type { Release } from "../edition/releases.ts";
import type { Span } from "../edition/steady.ts";
import type { Manifest } from "../publication/manifest.ts";
import { manifestOf } from "../publication/manifest.ts";
import type { PictureTable } from "../publication/picture-table.ts";
import type { Publication } from "../publication/publication.ts";
import { makeDesk } from "./admin/make-desk.ts";
import { makeAssets, readPalette } from "./assets/make-assets.ts";
import { publishEditions } from "./booklet/publish-editions.ts";
import { makeCards } from "./cards/make-cards.ts";
import type { PageFault } from "./checks/check-pages.ts";
import { checkPages } from "./checks/check-pages.ts";
import { compressFiles } from "./compress-files.ts";
import { deadAddresses } from "./desk/dead-addresses.ts";
import { newProblems } from "./desk/known-problems-file.ts";
import type { MadeIndex } from "./index/write-search-index.ts";
import { writeSearchIndex } from "./index/write-search-index.ts";
import { hashOf } from "./memory/hash.ts";
import { relateRemembering } from "./memory/kept-related.ts";
import type { LastOutput } from "./memory/last-output.ts";
import { LinkMemory } from "./memory/link-memory.ts";
import { PageReasons } from "./memory/page-reasons.ts";
import type { Store } from "./memory/store.ts";
import { writeWorker } from "./offline/write-worker.ts";
import { makePictures } from "./pictures/make-pictures.ts";
import { promisePictures } from "./pictures/promise-pictures.ts";
import { unreadablePictures } from "./pictures/readable-pictures.ts";
import type { Begun, Progress } from "./progress.ts";
import { begun } from "./progress.ts";
import type { ArticleFiles } from "./read/read-articles.ts";
import { readWorkspace } from "./read/read-workspace.ts";
import type { OutputFolders } from "./swap.ts";
import type { Workspace } from "./workspace.ts";
import { writeFileManifest } from "./write-file-manifest.ts";
import { writeHosting } from "./write-hosting.ts";
import { writePages } from "./write-pages.ts";

/** All that a publication is, or what can be looked at before its pictures are made. */
export type Extent = "whole" | "proof";

export interface PrintOptions {
  readonly extent: Extent;
  /** Told what is wrong with the articles before anything is made of them: nobody waits for pictures to learn it. */
  readonly onProblems: ((problems: readonly Problem[]) => void) | undefined;
}

/** How the making of a candidate went. */
export interface Printed {
  readonly problems: readonly Problem[];
  readonly faults: readonly PageFault[];
  /** Missing when something is at fault. */
  readonly manifest?: Manifest;
  readonly words: number;
  /** When the same files make the same candidate. */
  readonly steady?: Span;
  /** What will be published later, and what will expire. */
  readonly releases?: readonly Release[];
  /** Remembers the candidate, once it is in place. */
  readonly remember?: () => void;
}

/** What the press remembers: results under what they were made from, and the files of the last output. */
interface Memory {
  readonly store: Store;
  readonly last: LastOutput;
}

/** Makes the candidate; without a manifest when something in it is at fault. */
export async function print(
  workspace: Workspace,
  { candidate }: OutputFolders,
  { store, last }: Memory,
  progress: Progress,
  { extent, onProblems }: PrintOptions,
): Promise<Printed> {
  const read = await progress.run(
    "Lecture des articles",
    ({ step }) => readWorkspace(workspace, step, store),
    ({ problems }) => !hasErrors(problems),
  );
  const { value: edition, articleFiles, identities, pictures: uses } = read;
  const dead = extent === "proof" ? [] : await deadAddresses(workspace, read);
  const found = [...read.problems, ...dead].toSorted(compareProblems);
  const { problems } = await newProblems(found, workspace);
  onProblems?.(problems);
  const spoilt = (more: readonly Problem[] = [], faults: readonly PageFault[] = []): Printed => ({
    problems: [...problems, ...more].toSorted(compareProblems),
    faults,
    words: 0,
  });
  if (edition === undefined) return spoilt();
  if (hasErrors(problems)) return spoilt(await unreadablePictures(uses, articleFiles.files, store));

  const { pictures, problems: unreadable } = await progress.run(
    "Images",
    ({ step }) =>
      extent === "proof"
        ? promisePictures(uses, articleFiles.files)
        : makePictures(
            uses,
            articleFiles.files,
            { cache: join(workspace.cache, "pictures"), output: join(candidate, "images"), last },
            step,
          ),
    (made) => isEmpty(made.problems),
  );
  if (hasErrors(unreadable)) return spoilt(unreadable);

  // Pagefind is a program of its own: it has the other core meanwhile.
  const index = begun((step) =>
    writeSearchIndex({ edition, pictures }, { candidate, store, last, identities }, step),
  );
  try {
    const material = { workspace, candidate, edition, pictures, identities, articleFiles, extent };
    const { faults, ...made } = await printPages(material, { store, last }, index, progress);
    if (faults.length > 0) return spoilt([], faults);
    const { steady, releases } = edition;
    return { problems, faults, steady, releases, ...made };
  } finally {
    await index.settled; // or it would write into a candidate that is given up
  }
}

/** What pages are made from, besides what the press makes. */
interface Material {
  readonly workspace: Workspace;
  readonly candidate: string;
  readonly edition: Edition;
  readonly pictures: PictureTable;
  readonly identities: ReadonlyMap<string, string>;
  readonly articleFiles: ArticleFiles;
  readonly extent: Extent;
}

/** Fills the candidate beside the search index, and follows its links. */
async function printPages(
  { workspace, candidate, edition, pictures, identities, articleFiles, extent }: Material,
  { store, last }: Memory,
  index: Begun<MadeIndex>,
  progress: Progress,
): Promise<Required<Pick<Printed, "manifest" | "remember">> & Pick<Printed, "faults" | "words">> {
  const palette = await readPalette(edition.house.site);
  const cards = await progress.run("Cartes", ({ step }) =>
    makeCards(
      // Networks do not fetch a proof: the paper's own card is enough.
      { edition: extent === "proof" ? { ...edition, articles: [] } : edition, pictures, palette },
      { cache: join(workspace.cache, "cards"), output: join(candidate, "images"), last },
      step,
    ),
  );
  const related = await progress.run("Articles liés", async () =>
    relateRemembering(edition.articles, identities, store),
  );
  const publication: Publication = {
    edition,
    now: workspace.now,
    related,
    pictures,
    palette,
    cards,
    assets: await progress.run("Styles, polices et scripts", () =>
      makeAssets(edition.house, palette, {
        candidate,
        cache: workspace.cache,
        data: workspace.data,
        last,
      }),
    ),
    byPath: new Map(edition.articles.map((article) => [article.path, article])),
    editions:
      edition.house.site.editions && extent === "whole"
        ? await publishEditions(workspace.editions, edition.house, { candidate, last })
        : [],
  };
  if (extent === "whole" && edition.house.site.admin !== undefined)
    await progress.run("Bureau", () =>
      makeDesk(edition.house, { candidate, cache: workspace.cache, last }),
    );
  await copyAttachments(edition, articleFiles, { candidate, last });
  const reasons = new PageReasons(store, workspace.output, workspace.now);
  const pages = await progress.run("Pages", ({ step }) =>
    writePages(publication, candidate, { last, identities, reasons }, step),
  );
  const { words, countOf } = await progress.run("Index de recherche", index.shown);
  const manifest = manifestOf(publication, { pages, now: workspace.now, countOf });
  await writeFile(join(candidate, "publication.json"), `${JSON.stringify(manifest, null, 1)}\n`);
  last.wrote("publication.json", "");
  if (extent === "whole") {
    await writeWorker(edition, publication.assets, candidate, last);
    await writeHosting(edition, candidate, last);
    if (workspace.compress)
      await progress.run("Compression", ({ step }) => compressFiles(candidate, last, step));
    await progress.run("Liste des fichiers", () => writeFileManifest(workspace, candidate, last));
  }
  last.settle();

  const { base, url } = edition.house.site;
  const links = new LinkMemory(store, last, [workspace.output, base, url]);
  const faults =
    extent === "proof"
      ? []
      : await progress.run(
          "Relecture des liens",
          ({ step }) =>
            checkPages(candidate, base, url, step, { files: last.files(), known: links }),
          isEmpty,
        );
  const remember = () => {
    last.keep();
    links.remember();
  };
  return { faults, manifest, words, remember };
}

function isEmpty(list: readonly unknown[]): boolean {
  return list.length === 0;
}

/** Films, sounds and documents that articles lead to are published at their own path. */
async function copyAttachments(
  edition: Edition,
  { files }: ArticleFiles,
  { candidate, last }: { readonly candidate: string; readonly last: LastOutput },
): Promise<void> {
  for (const path of new Set(edition.articles.flatMap(({ body }) => body.attachments))) {
    const from = files.get(path) ?? path;
    const file = `articles/${path}`;
    const { size, mtimeMs } = await stat(from);
    const version = hashOf([size, mtimeMs]); // a film is not read to learn that it is the same
    if (last.take(file, version)) continue;
    const to = join(candidate, file);
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
    last.wrote(file, version);
  }
}

import { statSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFront } from "../../article/article.ts";
import type { Problem } from "../../desk/problem.ts";
import { hasErrors } from "../../desk/problem.ts";
import type { Edition } from "../../edition/edition.ts";
import { readEdition } from "../../edition/read-edition.ts";
import type { EditionInput } from "../../edition/read-fronts.ts";
import { NO_MEMORY } from "../../edition/reading-memory.ts";
import type { Findings } from "../../figures/findings.ts";
import { pictureFiles } from "../../figures/picture-files.ts";
import { FILM_FOR_WEB } from "../../figures/picture-path.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { readAddressBook } from "../../house/address-book.ts";
import { readHouse } from "../../house/read-house.ts";
import { KeptReadings } from "../memory/kept-readings.ts";
import type { Store } from "../memory/store.ts";
import { readEmbeddedCaptions } from "../pictures/read-embedded-captions.ts";
import { themeProblems } from "../theme/theme-problems.ts";
import type { Workspace } from "../workspace.ts";
import { lookProblems } from "./look-problems.ts";
import { readAhead } from "./read-ahead.ts";
import type { ArticleFiles } from "./read-articles.ts";
import { readArticleFiles } from "./read-articles.ts";
import { readData } from "./read-data.ts";
import { unshownPictures } from "./unshown-pictures.ts";

/** What a workspace holds, and all that is wrong with it. */
export interface ReadWorkspace extends Findings<Edition | undefined> {
  /** Undefined when the house's own files are at fault. */
  readonly input: EditionInput | undefined;
  readonly articleFiles: ArticleFiles;
  /** What tells each article from any other, by path; none without a store. */
  readonly identities: ReadonlyMap<string, string>;
  /** The articles that the edition does not show. */
  readonly unseen: readonly ArticleFront[];
}

/** A workspace whose files are listed and whose house is read: all that reading its articles asks for. */
export interface OpenWorkspace {
  /** Undefined when the house's own files are at fault. */
  readonly input: EditionInput | undefined;
  readonly articleFiles: ArticleFiles;
  readonly memory: KeptReadings | undefined;
  readonly problems: readonly Problem[];
  readonly pictures: readonly PictureUse[];
}

/** Opens a workspace; the house's own files are read, and no article yet. */
export async function openWorkspace(
  workspace: Workspace,
  onArticle: (done: number, total: number) => void = () => {},
  store?: Store,
): Promise<OpenWorkspace> {
  const [articleFiles, data, theme] = await Promise.all([
    readArticleFiles(workspace),
    readData(workspace),
    themeProblems(),
  ]);
  const embedded = await readEmbeddedCaptions(
    articleFiles.files,
    join(workspace.cache, "metadata"),
  );
  const files = pictureFiles(
    new Set(articleFiles.files.keys()),
    embedded,
    emptyMedia(articleFiles.files),
  );
  const { publicUrl, now } = workspace;
  const { value: house, problems, pictures } = readHouse(data, { publicUrl, files });
  const { value: book, problems: misbooked } = readAddressBook(data.addresses);
  const { sources, subtitles } = articleFiles;
  const memory = house && store && new KeptReadings(store, house);
  return {
    input: house && {
      ...{ house, book, sources, subtitles, files, now, onArticle },
      memory: memory ?? NO_MEMORY,
    },
    articleFiles,
    memory,
    problems: [
      ...articleFiles.problems,
      ...problems,
      ...misbooked,
      ...theme,
      ...(house && !hasErrors(theme)
        ? await lookProblems(house, { ...data, data: workspace.data })
        : []),
    ],
    pictures,
  };
}

/** The films and sounds that have not one byte. */
function emptyMedia(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const media = [...files].filter(([path]) => FILM_FOR_WEB.test(path));
  return new Set(media.flatMap(([path, file]) => (statSync(file).size === 0 ? [path] : [])));
}

/** Reads a workspace from disk into an edition; undefined when the house's own files are at fault. */
export async function readWorkspace(
  workspace: Workspace,
  onArticle: (done: number, total: number) => void = () => {},
  store?: Store,
): Promise<ReadWorkspace> {
  const opened = await openWorkspace(workspace, onArticle, store);
  const { input, articleFiles, memory, problems } = opened;
  if (input === undefined)
    return {
      ...{ value: undefined, input, problems, articleFiles },
      ...{ pictures: [], unseen: [], identities: new Map() },
    };
  if (store !== undefined && memory !== undefined)
    await readAhead(workspace, input, { store, memory });
  const edition = readEdition(input);
  return {
    value: edition.value,
    input,
    problems: [
      ...problems,
      ...edition.problems,
      ...unshownPictures(articleFiles.files, opened.pictures, edition),
    ],
    pictures: [...opened.pictures, ...edition.pictures],
    articleFiles,
    unseen: edition.unseen,
    identities: memory?.identities ?? new Map(),
  };
}

import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../desk/problem.ts";
import { compareProblems, hasErrors } from "../../desk/problem.ts";
import { readFronts } from "../../edition/read-fronts.ts";
import { readPart } from "../../edition/read-part.ts";
import { readPalette } from "../assets/make-assets.ts";
import { makeCards } from "../cards/make-cards.ts";
import { rememberDocuments } from "../index/write-search-index.ts";
import { evidenceRemembered } from "../memory/kept-evidence.ts";
import { Store } from "../memory/store.ts";
import { makePictures } from "../pictures/make-pictures.ts";
import type { Progress } from "../progress.ts";
import { openWorkspace } from "../read/read-workspace.ts";
import type { Workspace } from "../workspace.ts";
import type { Part } from "./part.ts";
import { membersOf } from "./part.ts";

/** What came of a part. */
interface MadePart {
  readonly problems: readonly Problem[];
  /** How many published articles it has; missing when something in it is at fault. */
  readonly articles?: number;
}

/**
 * Makes of a part of an archive all that depends on each article alone, and leaves it in the cache: its text
 * typeset, its pictures and card, its evidence for related stories, its document for search. Front matters
 * are read of the whole archive, since bodies ask for other articles by their titles and addresses.
 */
export async function makePart(
  workspace: Workspace,
  part: Part,
  progress: Progress,
): Promise<MadePart> {
  const store = Store.open(workspace.cache);
  try {
    return await made(workspace, part, store, progress);
  } finally {
    await store.close();
  }
}

async function made(
  workspace: Workspace,
  part: Part,
  store: Store,
  progress: Progress,
): Promise<MadePart> {
  const { opened, articles, problems, uses } = await progress.run(
    "Lecture des articles",
    async ({ step }) => {
      const opened = await openWorkspace(workspace, step, store);
      if (opened.input === undefined)
        return { opened, articles: [], problems: opened.problems, uses: [] };
      const fronts = readFronts(opened.input);
      const related = fronts.published.filter(({ withdrawn }) => withdrawn === undefined);
      const found = readPart(opened.input, fronts, membersOf(part, related));
      return {
        opened,
        articles: found.value,
        problems: [...opened.problems, ...found.problems].toSorted(compareProblems),
        uses: [...(part.number === 1 ? opened.pictures : []), ...found.pictures],
      };
    },
    (found) => !hasErrors(found.problems),
  );
  const { input, memory, articleFiles } = opened;
  if (input === undefined || memory === undefined || hasErrors(problems)) return { problems };

  const folder = await mkdtemp(join(workspace.cache, "part-"));
  const output = join(folder, "images");
  try {
    const { pictures, problems: unreadable } = await progress.run("Images", ({ step }) =>
      makePictures(
        uses,
        articleFiles.files,
        { cache: join(workspace.cache, "pictures"), output },
        step,
      ),
    );
    if (hasErrors(unreadable)) return { problems: [...problems, ...unreadable] };
    const { house } = input;
    const palette = await readPalette(house.site);
    await progress.run("Cartes", ({ step }) =>
      makeCards(
        { edition: { house, articles }, pictures, palette },
        { cache: join(workspace.cache, "cards"), output },
        step,
      ),
    );
    const { identities } = memory;
    const shown = articles.filter(({ withdrawn }) => withdrawn === undefined);
    await progress.run("Recherche et articles liés", async () => {
      evidenceRemembered(shown, ({ path }) => identities.get(path) ?? "", store);
      rememberDocuments(shown, { site: house.site, pictures, store, identities });
    });
    return { problems, articles: articles.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

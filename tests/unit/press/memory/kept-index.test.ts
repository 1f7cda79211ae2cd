import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { writeSearchIndex } from "../../../../src/press/index/write-search-index.ts";
import { LastOutput } from "../../../../src/press/memory/last-output.ts";
import { Store } from "../../../../src/press/memory/store.ts";
import { foldersOf } from "../../../../src/press/swap.ts";
import { readFiles, temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";
import { publication } from "../../publication.ts";

const SIZES = { most: 4, least: 1 };
const TEXTS = [
  "Le vote des électrices.",
  "La mer monte.",
  "Un pont franchit la mer.",
  "Le port vote.",
];

/** So many articles, one a day, the newest told as a test wants it. */
const paper = (count: number, newest = "Un texte.") =>
  publication(
    Object.fromEntries(
      Array.from({ length: count }, (_, day) => [
        `2022/a${day}.md`,
        article(day === count - 1 ? newest : TEXTS[day % TEXTS.length])
          .replace("Un titre", `Titre ${day}`)
          .replace("2022-02", `2022-02-${String(day + 1).padStart(2, "0")}`),
      ]),
    ),
  );

/** Writes the index of one publication after another, as presses with one memory do. */
class Presses {
  readonly #cache = temporaryFolder();
  readonly folders = foldersOf(join(temporaryFolder(), "dist"));

  async write(made: ReturnType<typeof publication>): Promise<void> {
    const store = Store.open(this.#cache);
    const { candidate, output } = this.folders;
    mkdirSync(candidate, { recursive: true });
    const last = await LastOutput.of(store, this.folders);
    const identities = new Map<string, string>();
    await writeSearchIndex(made, { candidate, store, last, identities, sizes: SIZES }, () => {});
    last.keep();
    rmSync(output, { recursive: true, force: true });
    renameSync(candidate, output);
    await store.close();
  }
}

const afresh = async (made: ReturnType<typeof publication>) => {
  const presses = new Presses();
  await presses.write(made);
  return await readFiles(presses.folders.output);
};

describe("the index that is kept", () => {
  it("is that of a fresh start, and the part that stands is left as it lies", async () => {
    const presses = new Presses();
    await presses.write(paper(5));
    const standing = join(presses.folders.output, "pagefind/archive/pagefind-entry.json");
    const { ino, mtimeMs } = statSync(standing);
    await presses.write(paper(6, "Une phrase neuve."));
    assert.deepEqual(
      await readFiles(presses.folders.output),
      await afresh(paper(6, "Une phrase neuve.")),
    );
    const after = statSync(standing);
    assert.deepEqual([after.ino, after.mtimeMs], [ino, mtimeMs]);
  });

  it("is folded as a fresh start folds it", async () => {
    const presses = new Presses();
    for (const count of [5, 6, 7]) await presses.write(paper(count));
    assert.deepEqual(await readFiles(presses.folders.output), await afresh(paper(7)));
  });

  it("is written from the store when the last publication is gone", async () => {
    const presses = new Presses();
    await presses.write(paper(6));
    rmSync(presses.folders.output, { recursive: true });
    await presses.write(paper(6));
    assert.deepEqual(await readFiles(presses.folders.output), await afresh(paper(6)));
  });
});

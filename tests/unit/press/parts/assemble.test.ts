import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { assemble } from "../../../../src/press/parts/assemble.ts";
import { makePart } from "../../../../src/press/parts/make-part.ts";
import { membersOf, partFrom } from "../../../../src/press/parts/part.ts";
import { Progress } from "../../../../src/press/progress.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { packsOf } from "../../../../src/related/packs.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const PARTS = 4;
const TEXTS = [
  "Le vote des électrices.",
  "Un pont franchit la mer.",
  "Le gaz de la mer d’Irlande.",
];

/** A draft, an article withdrawn, links between articles, and pictures in some. */
function archive(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { "2022/photo.jpg": PHOTO };
  for (let number = 0; number < 60; number += 1) {
    const picture = number % 9 === 0 ? "\n\n![Une photo](photo.jpg)" : "";
    const link = `\n\nLire aussi : Titre ${(number * 7) % 60}`;
    const lines = number === 5 ? ["draft: true"] : number === 8 ? ["withdrawn: erreur"] : [];
    files[`2022/a${number}.md`] = article(
      `${TEXTS[number % TEXTS.length]} Voici ce que dit le numéro ${number}.${picture}${link}`,
      [...lines, "tags: [Mer]"],
    ).replace("Un titre", `Titre ${number}`);
  }
  return files;
}

const quiet = () => new Progress({ terminal: false, write: () => {} }, () => 0);
const within = (space: Workspace): Workspace => ({
  ...space,
  cache: temporaryFolder(),
  output: join(temporaryFolder(), "dist"),
});

/** Every file of a cache that is named by what it was made from, with its date. */
async function made(cache: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const folder of ["pictures", "cards"])
    for (const name of await readdir(join(cache, folder)))
      found.set(`${folder}/${name}`, (await stat(join(cache, folder, name))).mtimeMs);
  return found;
}

describe("an archive made in parts", () => {
  it("is, put together, what one machine makes, byte for byte, and nothing is made twice", async () => {
    const space = await newsroom(archive());
    const single = within(space);
    assert.ok((await print(single)).manifest);

    const caches: string[] = [];
    let articles = 0;
    for (let number = 1; number <= PARTS; number += 1) {
      const part = within(space);
      const { problems, articles: count } = await makePart(part, { number, of: PARTS }, quiet());
      assert.deepEqual(
        problems.filter(({ severity }) => severity === "error"),
        [],
      );
      articles += count ?? 0;
      caches.push(part.cache);
    }
    assert.equal(articles, 59, "each published article is of one part");

    const whole = within(space);
    const { values } = await assemble(whole, caches);
    const before = await made(whole.cache);
    assert.ok((await print(whole)).manifest);
    assert.deepEqual(await readFiles(whole.output), await readFiles(single.output));
    assert.deepEqual(await made(whole.cache), before, "no picture and no card was left to make");
    const all = await assemble(within(space), [whole.cache]);
    assert.equal(
      all.values,
      values,
      "no article was left to read, for its page, search or relations",
    );
  });

  it("tells what is wrong in the articles of a part, once in all of them", async () => {
    const space = await newsroom({
      ...archive(),
      "2022/mauvais.md": "---\ntitle: Ankara : oui\n---\n",
    });
    const told: string[] = [];
    for (let number = 1; number <= PARTS; number += 1) {
      const { problems } = await makePart(within(space), { number, of: PARTS }, quiet());
      told.push(
        ...problems.filter(({ file }) => /mauvais/.test(file)).map(({ message }) => message),
      );
    }
    assert.equal(told.length, 1);
  });

  it("keeps packs of evidence whole, and an article in its part when others come", () => {
    const front = (path: string) => ({ path }) as Parameters<typeof membersOf>[1][number];
    const paths = Array.from({ length: 2000 }, (_, number) => `2022/a${number}`);
    const part = { number: 2, of: 8 };
    const before = membersOf(part, paths.map(front));
    const after = membersOf(part, [...paths, "2022/zzz", "2021/abc"].map(front));
    for (const members of packsOf(paths.map(front)).values())
      assert.equal(new Set(members.map(({ path }) => before(path))).size, 1);
    const moved = paths.filter((path) => before(path) !== after(path));
    assert.ok(moved.length < 64, `${moved.length}`);
    const share = paths.filter(before).length / paths.length;
    assert.ok(share > 0.05 && share < 0.25, `${share}`);
  });

  it("is asked for as « 3/8 », and no other way", () => {
    assert.deepEqual(partFrom("3/8"), { number: 3, of: 8 });
    for (const written of ["0/8", "9/8", "3", "3/0", "a/b", "1/999"])
      assert.throws(() => partFrom(written), /--part : « .* » n’est pas une part/);
  });

  it("is refused where a folder is no cache of a part, or that of the whole", async () => {
    const space = await newsroom(archive());
    const whole = within(space);
    await assert.rejects(assemble(whole, [whole.cache]), /est le cache où les parts sont réunies/);
    await assert.rejects(
      assemble(within(space), [temporaryFolder()]),
      /n’est pas le cache d’une part/,
    );
  });
});

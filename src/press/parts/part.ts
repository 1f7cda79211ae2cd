import type { ArticleFront } from "../../article/article.ts";
import { hashText } from "../../related/hash.ts";
import { packsOf } from "../../related/packs.ts";
import { UsageError } from "../workspace.ts";

/** The share of an archive that one machine of several makes. */
export interface Part {
  /** From 1 to {@link of}. */
  readonly number: number;
  readonly of: number;
}

/** How many parts there may be, at most. */
const MOST = 256;

/** Reads « 3/8 ». */
export function partFrom(written: string): Part {
  const [, number, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(written)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of || of > MOST)
    throw new UsageError(
      `--part : « ${written} » n’est pas une part ; écrivez par exemple : --part 3/8 (la troisième de huit)`,
    );
  return { number, of };
}

/**
 * Tells which articles are of a part. Articles whose evidence is kept in one pack are of one part, and paths
 * alone choose it: of as many parts an article keeps its own, unless one comes that divides its pack.
 *
 * @param published without what was withdrawn, as related stories know the archive
 */
export function membersOf(
  { number, of }: Part,
  published: readonly ArticleFront[],
): (path: string) => boolean {
  const packOf = new Map(
    [...packsOf(published)].flatMap(([name, members]) =>
      members.map(({ path }): [string, string] => [path, name]),
    ),
  );
  return (path) => hashText(packOf.get(path) ?? path, SEED) % of === number - 1;
}

/** Packs end where the hash of a path has a certain remainder: another hash tells them apart. */
const SEED = 1;

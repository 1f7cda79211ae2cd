import type { ReadFront } from "../article/read-front.ts";
import { tagSlug } from "../article/tags.ts";
import { grouped } from "../collections/grouped.ts";
import { compareText } from "../collections/order.ts";
import type { Place, Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { TAG_SPELLING, TAG_TWIN } from "../desk/rules/subjects.ts";

/** Where a subject is written. */
interface Use {
  readonly read: ReadFront;
  readonly index: number;
}

/** One way to write a subject, and where; the first article that has it comes first. */
interface Spelling {
  readonly written: string;
  readonly uses: [Use, ...Use[]];
}

/**
 * Spellings that fold to one subject (« Élections », « Elections »): each that is not the commonest
 * is told once, where it is first written. One pass over the tags, however many articles there are.
 */
export function rareSpellings(read: readonly ReadFront[]): Problem[] {
  const bySlug = grouped(spellingsOf(read), ({ written }) => [tagSlug(written)]);
  bySlug.delete("");
  return [...bySlug.values()].flatMap((same) => {
    const [usual, ...rarer] = same.toSorted(
      (a, b) => b.uses.length - a.uses.length || compareText(a.written, b.written),
    );
    if (usual === undefined) return [];
    return rarer.flatMap(({ written, uses: [first, ...others] }) => {
      if (first === undefined) return [];
      const problems = new Problems(first.read.front.file);
      const subject = { written, usual: usual.written, usualFile: usual.uses[0].read.front.file };
      problems.check(TAG_SPELLING, () => placeOf(first), subject);
      return problems.told.map((problem) => ({
        ...problem,
        mends: isPlain(subject.usual)
          ? [first, ...others].map((use) => ({
              file: use.read.front.file,
              ...placeOf(use),
              written,
              meant: subject.usual,
            }))
          : [],
      }));
    });
  });
}

/**
 * Subjects that differ by a plural only, each that is not the commonest told where it is first written: whether they
 * are one is for the editor to say.
 */
export function twinSubjects(read: readonly ReadFront[]): Problem[] {
  const bySlug = grouped(spellingsOf(read), ({ written }) => [tagSlug(written)]);
  const twins = grouped(bySlug.entries(), ([slug]) =>
    slug.length < SHORT ? [] : [singular(slug)],
  );
  return [...twins.values()].flatMap((slugs) => {
    if (slugs.length < 2) return [];
    const [usual, ...rarer] = slugs
      .map(([, [spelling, ...others]]) => ({
        spelling,
        count: [spelling, ...others].reduce((sum, one) => sum + (one?.uses.length ?? 0), 0),
      }))
      .toSorted(
        (a, b) =>
          b.count - a.count || compareText(a.spelling?.written ?? "", b.spelling?.written ?? ""),
      );
    if (usual?.spelling === undefined) return [];
    const { written: most, uses } = usual.spelling;
    return rarer.flatMap(({ spelling }) => {
      if (spelling === undefined) return [];
      const [first] = spelling.uses;
      const { file } = first.read.front;
      const problems = new Problems(file);
      const usualFile = uses[0].read.front.file;
      const twin = { written: spelling.written, usual: most, usualFile };
      problems.check(TAG_TWIN, () => placeOf(first), twin);
      return problems.told;
    });
  });
}

/** Shorter subjects are names: « Iris », « Mars ». */
const SHORT = 5;

/** A subject's key with each of its words in the singular. */
function singular(slug: string): string {
  return slug.replace(/(?<=[a-z]{3})[sx](?=-|$)/g, "");
}

function placeOf({ read, index }: Use): Place {
  return read.placeOf(["tags", index]);
}

/** Whether a subject can stand in a list without quotation marks, or between any. */
function isPlain(subject: string): boolean {
  return !/[,[\]{}:#"'&*!|>%@`\\]/.test(subject);
}

/** Every spelling once; what typography will make the same is the same. */
function spellingsOf(read: readonly ReadFront[]): Iterable<Spelling> {
  const found = new Map<string, Spelling>();
  const keys = new Map<string, string>(); // an archive has many more tags than spellings of them
  for (const one of read) {
    for (const [index, written] of one.tags.entries()) {
      const key =
        keys.get(written) ?? written.replaceAll("’", "'").replace(/\s+/g, " ").normalize("NFC");
      keys.set(written, key);
      const use = { read: one, index };
      const uses = found.get(key)?.uses;
      if (uses === undefined) found.set(key, { written, uses: [use] });
      else if (compareText(one.front.path, uses[0].read.front.path) < 0) uses.unshift(use);
      else uses.push(use);
    }
  }
  return found.values();
}

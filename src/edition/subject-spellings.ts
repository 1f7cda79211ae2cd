import type { ReadFront } from "../article/read-front.ts";
import { tagSlug } from "../article/tags.ts";
import { grouped } from "../collections/grouped.ts";
import { compareText } from "../collections/order.ts";
import type { Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { TAG_SPELLING } from "../desk/rules/subjects.ts";

/** One way to write a subject: how many articles have it, and the first of them. */
interface Spelling {
  readonly written: string;
  first: ReadFront;
  index: number;
  count: number;
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
      (a, b) => b.count - a.count || compareText(a.written, b.written),
    );
    if (usual === undefined) return [];
    const { written: most, first: elsewhere } = usual;
    return rarer.flatMap(({ written, first: { front, placeOf }, index }) => {
      const problems = new Problems(front.file);
      const subject = { written, usual: most, usualFile: elsewhere.front.file };
      problems.check(TAG_SPELLING, placeOf(["tags", index]), subject);
      return problems.told;
    });
  });
}

/** Every spelling once; what typography will make the same is the same. */
function spellingsOf(read: readonly ReadFront[]): Iterable<Spelling> {
  const found = new Map<string, Spelling>();
  for (const one of read) {
    for (const [index, written] of one.tags.entries()) {
      const key = written.replaceAll("’", "'").replace(/\s+/g, " ").normalize("NFC");
      const known = found.get(key);
      if (known === undefined) found.set(key, { written, first: one, index, count: 1 });
      else {
        known.count += 1;
        if (compareText(one.front.path, known.first.front.path) < 0) {
          known.first = one;
          known.index = index;
        }
      }
    }
  }
  return found.values();
}

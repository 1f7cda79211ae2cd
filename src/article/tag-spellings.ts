import type { Announced } from "./first-reading.ts";
import { compareText } from "./problem.ts";
import { tagSlug } from "./tags.ts";

/** One way to write a subject: how many articles have it, and the first of them. */
interface Spelling {
  readonly written: string;
  first: Announced;
  index: number;
  count: number;
}

/**
 * Spellings that fold to one subject (« Élections », « Elections »): each that is not the commonest
 * is told once, where it is first written. One pass over the tags, however many articles there are.
 */
export function tellTagSpellings(read: readonly Announced[]): void {
  const spellings = spellingsOf(read);
  const bySlug = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const slug = tagSlug(spelling.written);
    if (slug === "") continue;
    const same = bySlug.get(slug);
    if (same === undefined) bySlug.set(slug, [spelling]);
    else same.push(spelling);
  }
  for (const same of bySlug.values()) {
    if (same.length < 2) continue;
    const [usual, ...rarer] = same.toSorted(
      (a, b) => b.count - a.count || compareText(a.written, b.written),
    );
    if (usual === undefined) continue;
    for (const { written, first, index } of rarer) {
      first.findings.rule(
        "tag-spelling",
        first.data.placeOf(["tags", index]),
        `le sujet « ${written} » s’écrit « ${usual.written} » dans ${usual.first.announced.file} : c’est un seul sujet`,
        `écrivez : ${usual.written}`,
      );
    }
  }
}

/** Every spelling once; what typography will make the same is the same. */
function spellingsOf(read: readonly Announced[]): Iterable<Spelling> {
  const found = new Map<string, Spelling>();
  for (const one of read) {
    for (const [index, written] of one.tags.entries()) {
      const key = written.replaceAll("’", "'").replace(/\s+/g, " ").normalize("NFC");
      const known = found.get(key);
      if (known === undefined) found.set(key, { written, first: one, index, count: 1 });
      else {
        known.count += 1;
        if (compareText(one.announced.path, known.first.announced.path) < 0) {
          known.first = one;
          known.index = index;
        }
      }
    }
  }
  return found.values();
}

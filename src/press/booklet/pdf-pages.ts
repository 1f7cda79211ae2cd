/** The pages of a PDF of Chromium's, in order: « /Kids [2 0 R 15 0 R] »; where there are many, a tree of them. */
const KIDS = /\/Kids \[([^\]]*)\]/g;
/** Where a link within it leads: « /a1 [2 0 R /XYZ 0 687.4 0] ». */
const ARTICLE = /\/a(\d+) \[(\d+) 0 R \/XYZ/g;
const REFERENCE = /(\d+) 0 R/g;

/**
 * On which page of a PDF each article begins, by its number, as Chromium wrote it. Style sheets cannot say it yet
 * (`target-counter` is in no browser). An article that is not found has no page, which is no fault.
 */
export function articlePages(pdf: Uint8Array): Map<number, number> {
  const text = Buffer.from(pdf).toString("latin1");
  const leaves = new Set(
    [...text.matchAll(/(\d+) 0 obj\n<<\/Type \/Page\n/g)].map(([, id]) => Number(id)),
  );
  const order = [...text.matchAll(KIDS)]
    .flatMap(([, kids = ""]) => [...kids.matchAll(REFERENCE)].map(([, id]) => Number(id)))
    .filter((id) => leaves.has(id));
  const pages = new Map<number, number>();
  for (const [, number, id] of text.matchAll(ARTICLE)) {
    const page = order.indexOf(Number(id)) + 1;
    if (page > 0 && order.length === leaves.size) pages.set(Number(number), page);
  }
  return pages;
}

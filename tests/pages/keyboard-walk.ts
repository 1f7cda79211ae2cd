import type { Page } from "playwright/test";
import { contrast } from "../../src/styles/section-colours.ts";

/** Where the keyboard stops, as a reader would tell it. */
export interface Stop {
  /** « a "Archives" ». */
  readonly name: string;
  /** What is wrong with this stop; empty when it can be seen, reached and left. */
  readonly faults: readonly string[];
}

/** More stops than any page of ours has: a trap would go on for ever. */
const MOST = 200;

/** Goes through an open page by Tab alone, from its top to its end. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => Reflect.set(window, "visited", []));
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(lookAtFocus);
    if (seen === undefined) return stops;
    const ring = [seen.ring, seen.ground].map((colour) => channels(colour));
    const ratio = contrast(ring[0] ?? [0, 0, 0], ring[1] ?? [0, 0, 0]);
    stops.push({
      name: seen.name,
      faults: ratio >= 3 ? seen.faults : [...seen.faults, `focus ring ${ratio.toFixed(2)}`],
    });
  }
  throw new Error(`the keyboard is still on its way after ${MOST} stops: ${stops.at(-1)?.name}`);
}

function channels(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** Runs in the page; nothing once the walk is over. */
function lookAtFocus() {
  const here = document.activeElement;
  const visited: Element[] = Reflect.get(window, "visited");
  if (here === null || here === document.body || visited[0] === here) return undefined;
  const before = visited.at(-1);
  visited.push(here);
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const style = getComputedStyle(here);
  const under = document.elementFromPoint(
    box.left + Math.min(box.width, innerWidth) / 2,
    box.top + Math.min(box.height, innerHeight) / 2,
  );
  let ground: Element | null = here.parentElement;
  while (ground && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)")
    ground = ground.parentElement;
  const faults: string[] = [];
  if (box.width < 2 || box.height < 2 || !here.checkVisibility({ visibilityProperty: true }))
    faults.push("cannot be seen");
  else if (under === null || !(here.contains(under) || under.contains(here)))
    faults.push(`lies under ${under?.tagName ?? "the edge of the window"}`);
  if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2)
    faults.push("shows no focus");
  if (before && !(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING))
    faults.push("comes out of order");
  return {
    name: `${here.tagName.toLowerCase()} "${(here.getAttribute("aria-label") || here.textContent || here.id).trim().replace(/\s+/g, " ")}"`,
    faults,
    ring: style.outlineColor,
    ground: getComputedStyle(ground ?? document.documentElement).backgroundColor,
  };
}

/**
 * Targets too small to be hit (WCAG 2.2, 2.5.8): less than 24 px, neither inside a sentence nor with
 * 24 px around their centre to themselves.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll("a[href], button, input, select, summary, audio, video"),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.right > 0 && box.left < innerWidth); // the skip link waits outside
    const small = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
    const inSentence = (one: Element): boolean => {
      const block = one.closest("p, li, figcaption, dd, td");
      const around = (block?.textContent ?? "").replace(one.textContent ?? "", "");
      return getComputedStyle(one).display === "inline" && /\p{L}{2}/u.test(around);
    };
    const crowded = (box: DOMRect, other: DOMRect): boolean => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const [dx, dy] = [
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      ];
      return Math.hypot(dx, dy) < 12;
    };
    return targets
      .filter((target) => small(target) && !inSentence(target.one))
      .filter(({ one, box }) =>
        targets.some(
          (other) =>
            other.one !== one &&
            (crowded(box, other.box) ||
              (small(other) &&
                Math.hypot(
                  other.box.x + other.box.width / 2 - box.x - box.width / 2,
                  other.box.y + other.box.height / 2 - box.y - box.height / 2,
                ) < 24)),
        ),
      )
      .map(
        ({ one, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)} : ${one.tagName} ${one.textContent}`,
      );
  });
}

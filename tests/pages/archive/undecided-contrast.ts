import type { Page } from "playwright/test";
import sharp, { type Region } from "sharp";
import { contrast } from "../../../src/styles/section-colours.ts";
import { axeFindings } from "../axe.ts";

/** What WCAG 2.2 AA asks of small text (1.4.3); it is asked of all text here. */
const ENOUGH = 4.5;

type Colour = [number, number, number];

/** The contrasts that axe leaves undecided on a page, each with its ratio as it is drawn. */
export async function undecidedContrasts(page: Page): Promise<Map<string, number>> {
  const undecided = await axeFindings(page, { told: "incomplete", rules: ["color-contrast"] });
  const targets = undecided.map(({ place }) => place);
  const measured = new Map<string, number>();
  for (const { among, selectors } of await page.evaluate(together, targets)) {
    const around = page.locator(among).first();
    const drawn = await around.screenshot({ animations: "disabled" });
    const boxes = await around.evaluate(boxesWithin, selectors);
    for (const [at, selector] of selectors.entries())
      measured.set(selector, await contrastIn(drawn, boxes[at]));
  }
  return measured;
}

interface Group {
  /** What is drawn. */
  readonly among: string;
  readonly selectors: string[];
}

/** Runs in the page: the choices of a list lie side by side, and need one picture and not one each. */
function together(targets: readonly string[]): Group[] {
  const groups = new Map<string, string[]>();
  for (const target of targets) {
    const choice = document.querySelector(target)?.closest(".choice[id]");
    const among = choice ? `#${choice.id}` : target;
    groups.set(among, [...(groups.get(among) ?? []), target]);
  }
  return [...groups].map(([among, selectors]) => ({ among, selectors }));
}

/** Runs in the page: where each lies in the picture of what is around them. */
function boxesWithin(around: Element, selectors: readonly string[]): Region[] {
  const { left, top } = around.getBoundingClientRect();
  return selectors.map((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`${selector} is not on the page`);
    const [x, y] = [Math.floor(left), Math.floor(top)]; // where a picture begins
    return {
      left: Math.floor(box.left) - x,
      top: Math.floor(box.top) - y,
      width: Math.ceil(box.right) - Math.floor(box.left),
      height: Math.ceil(box.bottom) - Math.floor(box.top),
    };
  });
}

/** Those of them that are too faint. */
export function faint(measured: ReadonlyMap<string, number>): string[] {
  return [...measured].flatMap(([selector, ratio]) =>
    ratio < ENOUGH ? [`${selector} : ${ratio.toFixed(2)}`] : [],
  );
}

/** What stands out most from the colour that most of a part of a picture has. */
async function contrastIn(png: Buffer, part: Region | undefined): Promise<number> {
  if (part === undefined) throw new Error("a text without its place");
  const { data } = await sharp(png)
    .extract(part)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at + 2 < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].toSorted(([, few], [, many]) => many - few);
  const ground = channels(colours[0]?.[0] ?? 0);
  return Math.max(...colours.map(([colour]) => contrast(channels(colour), ground)));
}

function channels(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

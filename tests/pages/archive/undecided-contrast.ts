import type { Page } from "playwright/test";
import sharp from "sharp";
import { contrast } from "../../../src/styles/section-colours.ts";
import { axeFindings } from "../axe.ts";

/** What WCAG 2.2 AA asks of small text (1.4.3); it is asked of all text here. */
const ENOUGH = 4.5;

type Colour = [number, number, number];

/** The contrasts that axe leaves undecided on a page, each with its ratio as it is drawn. */
export async function undecidedContrasts(page: Page): Promise<Map<string, number>> {
  const measured = new Map<string, number>();
  const undecided = await axeFindings(page, { told: "incomplete", rules: ["color-contrast"] });
  for (const { place } of undecided) {
    const drawn = await page.locator(place).first().screenshot({ animations: "disabled" });
    measured.set(place, await contrastIn(drawn));
  }
  return measured;
}

/** Those of them that are too faint. */
export function faint(measured: ReadonlyMap<string, number>): string[] {
  return [...measured].flatMap(([selector, ratio]) =>
    ratio < ENOUGH ? [`${selector} : ${ratio.toFixed(2)}`] : [],
  );
}

/** What stands out most from the colour that most of a picture has. */
async function contrastIn(png: Buffer): Promise<number> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
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

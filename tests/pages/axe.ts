import axe from "axe-core";
import type { Page } from "playwright/test";

declare global {
  interface Window {
    /** Once it was given to the document. */
    readonly axe?: typeof axe;
  }
}

/** A place of a page, and the rule that it is told under. */
export interface AxeFinding {
  readonly id: string;
  /** A selector. */
  readonly place: string;
}

/** What axe is asked: `violations`, or what it cannot decide by itself; of some rules, or of all. */
export interface AxeQuestion {
  readonly told?: "violations" | "incomplete";
  readonly rules?: readonly string[];
}

/**
 * What axe says of a page as it stands. Its script is given to each document once, and it explains only what
 * is asked for: half the time of asking it anew each time for all it knows.
 */
export async function axeFindings(
  page: Page,
  { told = "violations", rules = [] }: AxeQuestion = {},
): Promise<AxeFinding[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return await page.evaluate(
    async ({ result, only }) => {
      const found = await window.axe?.run(document, {
        resultTypes: [result],
        ...(only.length > 0 && { runOnly: only }),
      });
      if (found === undefined) throw new Error("axe is not in the page");
      return found[result].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => ({ id, place: target.join(" ") })),
      );
    },
    { result: told, only: [...rules] },
  );
}

/**
 * What axe holds against a page as it stands, one line for each place.
 *
 * @param rules the only ones that are asked; all when there is none
 */
export async function axeFaults(page: Page, ...rules: readonly string[]): Promise<string[]> {
  const found = await axeFindings(page, { rules });
  return found.map(({ id, place }) => `${id} : ${place}`);
}

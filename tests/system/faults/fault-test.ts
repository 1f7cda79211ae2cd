import { test as base } from "playwright/test";
import { FaultyPaper } from "./faulty-paper.ts";

/** A paper that what is wrong befalls, begun once for the tests of a file, which run in their order. */
export const test = base.extend<object, { readonly paper: FaultyPaper }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const paper = await FaultyPaper.begun();
      await use(paper);
      paper.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

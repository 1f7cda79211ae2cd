import { audit } from "./audit.ts";
import { expect, manifest, test } from "./served.ts";

/** What does not depend on the machine; performance is measured by `npm run bench:reader`. */
const SURE = ["accessibility", "best-practices", "seo"] as const;

for (const kind of ["front", "article", "section", "search"]) {
  const address = manifest.kinds[kind];
  test(`Lighthouse finds nothing to say of ${address}`, async ({ origin }) => {
    test.setTimeout(180_000); // a browser of its own, started up to three times
    const { scores, faults } = await audit(`${origin}${address}`, SURE);
    expect(faults).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, "best-practices": 100, seo: 100 });
  });
}

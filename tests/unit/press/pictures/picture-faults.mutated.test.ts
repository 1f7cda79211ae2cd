import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { mutated } from "../../edition/mutations.ts";
import { made } from "./made.ts";

/** How many pictures are damaged: a few at each run of the tests, `MUTANTS=2000` for a night. */
const MUTANTS = Math.min(2000, Number(process.env.MUTANTS ?? 24));

const grey = () => sharp({ create: { width: 24, height: 16, channels: 3, background: "#765432" } });
const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16">\n<rect width="9" height="9"/>\n</svg>\n',
);

describe("a picture with damaged bytes", () => {
  it("is made, or is told in French where it was asked for", async () => {
    const pictures = await Promise.all([
      ...(["jpeg", "png", "webp", "avif", "gif"] as const).map((kind) =>
        grey().toFormat(kind).toBuffer(),
      ),
      SVG,
    ]);
    await fc.assert(
      fc.asyncProperty(mutated(pictures), async (bytes) => {
        const { set, told } = await made("image.png", bytes);
        assert.ok(set !== undefined || told.length > 0, "neither a picture nor a problem");
        for (const one of told)
          assert.match(one, /^articles\/a\.md:3:5 l’image « image\.png » (est|a|n’est) .* → /);
      }),
      { numRuns: MUTANTS },
    );
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bundleSheets } from "../../../../src/press/theme/theme-sheets.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

describe("the style sheets of a theme", () => {
  it("take the place of those of the same path, and of no other", async () => {
    const theme = temporaryFolder();
    await writeFiles(theme, { "styles/components/masthead.css": ".mine { gap: 1px }" });
    const sheet = async (folder: string) => `${await bundleSheets("main.css", {}, folder)}`;
    const [ours, theirs] = [await sheet(join(theme, "none")), await sheet(theme)];
    assert.match(theirs, /\.mine/);
    assert.doesNotMatch(ours, /\.mine/);
    const rules = (css: string, name: string) => css.split(name).length - 1;
    assert.ok(rules(theirs, ".masthead") < rules(ours, ".masthead"));
    assert.equal(rules(theirs, ".byline"), rules(ours, ".byline"));
  });
});

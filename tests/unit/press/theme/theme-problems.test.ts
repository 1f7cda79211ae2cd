import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { themeProblems } from "../../../../src/press/theme/theme-problems.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

/** What is told of a theme: the file, the severity, and what to do. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const theme = join(temporaryFolder(), "theme");
  await writeFiles(theme, files);
  const problems = await themeProblems(theme);
  return problems.map(
    ({ file, line, severity, message, remedy }) =>
      `${file.split("theme/").at(-1)}:${line} ${severity} ${message} / ${remedy}`,
  );
}

describe("a theme", () => {
  it("is not needed, and may hold what it explains and shares", async () => {
    assert.deepEqual(await themeProblems(join(temporaryFolder(), "theme")), []);
    const good = {
      "LISEZMOI.md": "",
      "components/Byline.tsx": "",
      "exemples/Nom.tsx": "",
      "styles/components/article.css": "h1 { color: var(--ink) }",
    };
    assert.deepEqual(await told(good), []);
  });

  it("that replaces nothing is told the nearest name, or where the file belongs", async () => {
    const [byline = "", byWeight = "", colours = ""] = await told({
      "components/Bylines.tsx": "",
      "masthead.css": "",
      "styles/token.css": "",
    });
    assert.match(byline, /^components\/Bylines\.tsx:1 error .* theme\/components\/Byline\.tsx$/);
    assert.match(byWeight, /^masthead\.css:1 error .* theme\/styles\/components\/masthead\.css$/);
    assert.match(colours, /^styles\/token\.css:1 error .* theme\/styles\/tokens\.css$/);
  });

  it("whose file resembles none is warned of it, and told the names that there are", async () => {
    const [stray = ""] = await told({ "components/Kaleidoscope.tsx": "" });
    assert.match(stray, /^components\/Kaleidoscope\.tsx:1 warning .*ArticleBody\.tsx, AuthorAbout/);
  });

  it("is told the line of a style sheet that cannot be read, and a colour that is missing", async () => {
    const [broken = ""] = await told({ "styles/print.css": "p { color: red }\n\n@page { ]" });
    assert.match(broken, /^styles\/print\.css:3 error cette feuille de style ne se lit pas/);
    const [bare = ""] = await told({ "styles/tokens.css": ":root { --ink: #000 }" });
    assert.match(bare, /la couleur --paper manque/);
  });
});

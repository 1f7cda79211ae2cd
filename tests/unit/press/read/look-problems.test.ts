import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import subsetFont from "subset-font";
import { readHouse } from "../../../../src/house/read-house.ts";
import { lookProblems } from "../../../../src/press/read/look-problems.ts";
import { readData } from "../../../../src/press/read/read-data.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

/** What is told of the looks of a paper with these lines in its site.yaml, and these files beside it. */
async function told(
  lines: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  sections = "mer: { title: Mer }\n",
): Promise<string[]> {
  const data = join(temporaryFolder(), "_data");
  const site = `name: Le Phare\nurl: https://phare.example/\n${lines}\n`;
  await writeFiles(data, { "site.yaml": site, "sections.yaml": sections, ...files });
  const { lender, ...space } = await newsroom({}, { ROTATIVE_DATA: data });
  assert.ok(lender);
  const written = await readData(space);
  const { value: house, problems } = readHouse(written);
  if (house === undefined) return problems.map(({ message }) => message);
  return (await lookProblems(house, { ...written, data })).map(
    ({ file, line, column, severity, message, remedy }) =>
      `${file.split("_data/").at(-1)}:${line}:${column} ${severity} ${message} / ${remedy}`,
  );
}

describe("the accent of a paper", () => {
  it("is told nothing of when it is legible on paper, however dark the night", async () => {
    assert.deepEqual(await told('accent: "#005F73"'), []);
  });

  it("is darkened when it is not, and its newsroom told by which colour", async () => {
    const [pale = "", ...more] = await told('accent: "#ffcc00"');
    assert.match(
      pale,
      /^site\.yaml:3:9 warning #ffcc00 se lit mal sur le papier \(contraste de 1,\d/,
    );
    assert.match(pale, /accent: "#[0-9a-f]{6}", ou une couleur plus foncée$/);
    assert.deepEqual(more, []);
    const written = /accent: ("#[0-9a-f]{6}")/.exec(pale)?.[1];
    assert.deepEqual(await told(`accent: ${written}`), []);
  });

  it("of a section is told where it is written", async () => {
    const [pale = ""] = await told("", {}, 'mer:\n  title: Mer\n  accent: "#eeeeee"\n');
    assert.match(pale, /^sections\.yaml:3:11 warning #eeeeee/);
  });

  it("is a colour as styles write it", async () => {
    assert.match((await told("accent: bleu")).join(), /« accent » attend une couleur/);
  });
});

describe("the faces of a paper", () => {
  const font = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path));
  const whole = font("source-sans-pro/WOFF2/VAR/SourceSansVariable-Roman.ttf.woff2");
  const lines = "faces:\n  serif:\n    regular: polices/a.woff2";

  it("are files of _data that have the letters of French", async () => {
    assert.deepEqual(await told(lines, { "polices/a.woff2": whole }), []);
  });

  it("that are missing, or are no fonts, stop the publication at their line", async () => {
    assert.match((await told(lines))[0] ?? "", /^site\.yaml:5:14 error il n’y a pas de fichier/);
    for (const bytes of ["wOF2", "du texte", whole.subarray(0, 2000)]) {
      const [broken = ""] = await told(lines, { "polices/a.woff2": bytes });
      assert.match(broken, /^site\.yaml:5:14 error .*n’est pas une police WOFF2/);
    }
    const parted = "faces: { serif: { italic: polices/a.woff2 } }";
    assert.notDeepEqual(await told(parted, { "polices/a.woff2": whole }), []);
  });

  it("without some of them are warned of, and which", async () => {
    const subset = await subsetFont(whole, "abcdefABC 0123456789«»éè", { targetFormat: "woff2" });
    const [poor = ""] = await told(lines, { "polices/a.woff2": subset });
    assert.match(poor, /^site\.yaml:5:14 warning il manque à .*a\.woff2.* à â æ ç ê/);
  });
});

describe("the icon of a paper", () => {
  it("is a square drawing that lies in _data", async () => {
    assert.deepEqual(await told("icon: images/icone.svg", { "images/icone.svg": SQUARE }), []);
    const wide = SQUARE.replace("0 0 8 8", "0 0 16 8");
    const [oblong = ""] = await told("icon: icone.svg", { "icone.svg": wide });
    assert.match(oblong, /^site\.yaml:3:7 warning .*n’est pas carré \(16 × 8\)/);
  });

  it("that is missing, elsewhere, or no drawing stops the publication", async () => {
    assert.match((await told("icon: icone.svg"))[0] ?? "", /^site\.yaml:3:7 error il n’y a pas/);
    const broken = await told("icon: icone.svg", { "icone.svg": "<svg" });
    assert.match(broken[0] ?? "", /error .*n’est pas un dessin SVG/);
    const scripted = SQUARE.replace("<path", "<script>alert(1)</script><path");
    const moving = await told("icon: icone.svg", { "icone.svg": scripted });
    assert.match(moving[0] ?? "", /error .*n’est pas un dessin SVG/);
    for (const path of ["../icone.svg", "/etc/icone.svg", "icone.png"])
      assert.match((await told(`icon: ${path}`)).join(), /attend un fichier \.svg de _data/, path);
  });
});

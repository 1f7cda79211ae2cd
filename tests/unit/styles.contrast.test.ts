import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../src/press/workspace.ts";
import { coloursIn } from "../../src/styles/palette.ts";
import { AA, contrast, parse } from "../../src/styles/section-colours.ts";

/** WCAG 2.2, 1.4.11: what shows where a control is, what it is set to and where the focus stands. */
const AA_CONTROL = 3;

const STYLES = join(PROJECT, "src/styles");
const css = readdirSync(STYLES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css") && file !== "print.css")
  .map((file) => readFileSync(join(STYLES, file), "utf8").replace(/\/\*.*?\*\//gs, ""))
  .join("\n");

/** Each token of a colour, by day and by night. */
const tokens = new Map(
  [...coloursIn(css)].map(([name, { day, night }]) => [name, [parse(day), parse(night)] as const]),
);

/** The colour tokens that a property of the styles uses, wherever it stands. */
function used(property: RegExp): string[] {
  const declarations = css.matchAll(/(?<=[\s;{])([a-z-]+):([^;{}]+);/g);
  const names = [...declarations].flatMap(([, name = "", value = ""]) =>
    property.test(name)
      ? [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, token = ""]) => token)
      : [],
  );
  return [...new Set(names)].filter((name) => tokens.has(name)).sort();
}

/** Every colour that text may take, and the grounds on which it never stands, with the reason. */
const INKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ink: {
    ink: "nothing is written in its own colour",
    mark: "marked words have an ink of their own",
    link: "the ground of a ticked box, which holds no word",
    section: "the ground of a live label, whose words are of the paper",
  },
  "ink-soft": {
    ink: "inverted grounds hold buttons and the skip link only",
    mark: "marked words have an ink of their own",
    link: "the ground of a ticked box, which holds no word",
    section: "the ground of a live label, whose words are of the paper",
  },
  link: {
    ink: "inverted grounds hold buttons and the skip link only",
    mark: "marked words have an ink of their own",
    link: "nothing is written in its own colour",
    section: "the ground of a live label, whose words are of the paper",
  },
  section: {
    ink: "inverted grounds hold buttons and the skip link only",
    mark: "marked words have an ink of their own",
    link: "the ground of a ticked box, which holds no word",
    section: "nothing is written in its own colour",
  },
  paper: {
    paper: "nothing is written in its own colour",
    plate: "the paper is an ink on inverted grounds only",
    mark: "marked words have an ink of their own",
    link: "the ground of a ticked box, which holds no word",
  },
  "mark-ink": {
    paper: "marked words stand on their mark",
    plate: "marked words stand on their mark",
    ink: "marked words stand on their mark",
    link: "marked words stand on their mark",
    section: "the ground of a live label, whose words are of the paper",
  },
};

/** What lines and outlines are drawn with: those that show a control, and those that only adorn. */
const LINES: Readonly<Record<string, "control" | "ornament">> = {
  ink: "control",
  "ink-soft": "control",
  link: "control",
  section: "control",
  rule: "ornament",
  "rule-strong": "control",
};

const inks = used(/^color$/);
const grounds = used(/^(background|background-color|accent-color)$/);
const lines = used(/^(border|outline|box-shadow|text-decoration)/);

describe("the colours of the styles", () => {
  it("are all written as tokens, by day and by night", () => {
    const outside = css.replace(/--[\w-]+:\s*light-dark\([^)]*\)/g, "");
    assert.deepEqual(outside.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/g) ?? [], []);
    assert.ok(tokens.size >= 10);
  });

  it("of text and of lines are all known here: add a new one, and the grounds it stands on", () => {
    assert.deepEqual(inks, Object.keys(INKS).sort());
    assert.deepEqual(
      lines.filter((line) => LINES[line] === undefined),
      [],
    );
  });

  for (const [theme, name] of [
    [0, "by day"],
    [1, "by night"],
  ] as const) {
    for (const ink of inks) {
      for (const ground of grounds) {
        if (INKS[ink]?.[ground] !== undefined) continue;
        it(`${ink} is legible on ${ground}, ${name}`, () => {
          const ratio = ratioOf(ink, ground, theme);
          assert.ok(ratio >= AA, `${ink} on ${ground}: ${ratio.toFixed(2)}`);
        });
      }
    }
    for (const line of lines.filter((line) => LINES[line] === "control")) {
      for (const ground of ["paper", "plate"]) {
        it(`a control drawn in ${line} shows on ${ground}, ${name}`, () => {
          const ratio = ratioOf(line, ground, theme);
          assert.ok(ratio >= AA_CONTROL, `${line} on ${ground}: ${ratio.toFixed(2)}`);
        });
      }
    }
  }
});

function ratioOf(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [tokens.get(one)?.[theme], tokens.get(other)?.[theme]];
  assert.ok(a && b, `--${a ? other : one} is no colour by day and by night`);
  return contrast(a, b);
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { articleFile, entriesFile, thingFile } from "../../../src/admin/desk-files.ts";
import { isValues } from "../../../src/admin/form-values.ts";
import { readHouse } from "../../../src/house/read-house.ts";
import { filesUnder } from "../../../src/press/files.ts";
import { readData } from "../../../src/press/read/read-data.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import { articleSchema, DATA_SCHEMAS, PAGE_SCHEMA } from "../../../src/schemas/schemas.ts";
import { article, house, told } from "../paper.ts";

const { value: own } = readHouse(await readData(workspaceFrom({}, PROJECT, 0)));
assert.ok(own, "the project's own _data is at fault");

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const file = articleFile(articleSchema(house()));
const frontOf = (text: string) =>
  parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "", { schema: "failsafe" });
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, "").trim();

describe("an article in the desk", () => {
  it("is written back as it was read, every one of the project", async () => {
    const whole = articleFile(articleSchema(own));
    const names = (await filesUnder(join(PROJECT, "articles"))).filter((name) =>
      name.endsWith(".md"),
    );
    assert.ok(names.length > 0);
    for (const name of names) {
      const text = read(`articles/${name}`);
      const again = whole.write(whole.read(text));
      assert.deepEqual(frontOf(again), frontOf(text), name);
      assert.equal(bodyOf(again), bodyOf(text), name);
    }
  });

  it("keeps what is said by writing little: no related article, a decorative picture", () => {
    const written = article("Un texte.", ["figures: [{ src: p.png, alt: '' }]", "related: false"]);
    const form = file.read(written);
    assert.deepEqual(form.related_vide, true);
    assert.deepEqual(form.figures, [{ src: "p.png", alt_vide: true }]);
    assert.deepEqual(frontOf(file.write(form)), frontOf(written));
  });

  it("holds values as a form shows them", () => {
    const form = file.read(
      article("Un texte.", [
        "draft: true",
        "weight: 2",
        "source: AFP",
        "figures: [{ src: p.png, alt: Un port, focus: [0.5, 0.3] }]",
      ]),
    );
    assert.equal(form.date, "2022-02");
    assert.equal(form.draft, true);
    assert.equal(form.weight, 2);
    assert.deepEqual(form.source, { name: "AFP" });
    assert.deepEqual(form.figures, [{ src: "p.png", alt: "Un port", focus: "0.5, 0.3" }]);
  });

  it("writes what the press takes, whatever an editor types or leaves", () => {
    const text = file.write({
      title: "Mossad : « Ankara » #1, dit-il",
      section: "tv",
      date: "2022",
      kicker: "  ",
      draft: false,
      weight: 1,
      authors: ["redaction", "", "Nom : libre"],
      source: { name: "AFP", url: "" },
      figures: [{ src: "p.png", alt: "*Un port", caption: "", focus: "" }, {}],
      checks: { "alt-caption": "", "stray-markdown": "Des dièses : voulus." },
      related: [],
      dossier: "",
      body: "\nUn texte.\n\n##Suite\n\n:::encadre Titre\nUn encadré.\n:::\n",
    });
    assert.deepEqual(told({ "2022/a.md": text, "2022/p.png": "" }), []);
    assert.doesNotMatch(text, /kicker|draft|url|dossier|related/);
  });
});

describe("a file of _data in the desk", () => {
  for (const name of ["sections", "authors", "dossiers", "sources"] as const) {
    it(`is written back as it was read: ${name}.yaml`, () => {
      const text = read(`_data/${name}.yaml`);
      const data = entriesFile(DATA_SCHEMAS[name]);
      const again = data.write(data.read(text));
      assert.deepEqual(parse(again, { schema: "failsafe" }), parse(text, { schema: "failsafe" }));
      assert.deepEqual(Object.keys(parse(again)), Object.keys(parse(text)), "their order");
      assert.equal(again.split("\n")[0], text.split("\n")[0], "what it says to who opens it");
    });
  }

  it("is written back as it was read: site.yaml, and what the desk does not show of it", () => {
    const { properties: { admin: _, ...properties } = {}, ...schema } = DATA_SCHEMAS.site;
    const site = thingFile({ ...schema, properties });
    for (const text of [
      read("_data/site.yaml"),
      `${read("_data/site.yaml")}admin: { repo: a/b }\n`,
    ])
      assert.deepEqual(
        parse(site.write(site.read(text)), { schema: "failsafe" }),
        parse(text, { schema: "failsafe" }),
      );
  });

  it("holds a page of the house", async () => {
    const page = articleFile(PAGE_SCHEMA);
    for (const name of await filesUnder(join(PROJECT, "_data/pages"))) {
      const text = read(`_data/pages/${name}`);
      assert.deepEqual(frontOf(page.write(page.read(text))), frontOf(text));
      assert.equal(bodyOf(page.write(page.read(text))), bodyOf(text));
    }
    assert.ok(isValues(page.read("")));
  });
});

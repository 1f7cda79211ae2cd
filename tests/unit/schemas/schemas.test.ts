import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { frontMatterSchema } from "../../../src/article/front-matter-schema.ts";
import { EDITORIAL_RULES } from "../../../src/desk/editorial-rules.ts";
import type { DataName } from "../../../src/house/data-files.ts";
import { readHouse } from "../../../src/house/read-house.ts";
import { filesUnder } from "../../../src/press/files.ts";
import { readData } from "../../../src/press/read/read-data.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import type { JsonSchema } from "../../../src/schemas/json-schema.ts";
import {
  ADDRESSES_SCHEMA,
  articleSchema,
  DATA_SCHEMAS,
  PAGE_SCHEMA,
} from "../../../src/schemas/schemas.ts";
import { house } from "../paper.ts";
import { YamlEditor } from "./language-service.ts";

const HOUSE = house({
  sections: "tv: { title: TV }\nculture: { title: Culture }\n",
  authors: "redaction: { name: La rédaction }\n",
  dossiers: "turquie-israel: { title: Turquie–Israël }\n'2024': { title: L’année }\n",
});
const ARTICLE = articleSchema(HOUSE);
const HEAD = 'title: "Un titre"\nsection: tv\ndate: 2022-02\n';
const editor = new YamlEditor(ARTICLE);

const NAMES = ["site", "sections", "authors", "dossiers", "sources"] as const satisfies DataName[];

const workspace = workspaceFrom({}, PROJECT, 0);
const { value: own } = readHouse(await readData(workspace));
assert.ok(own, "the project's own _data is at fault");

/** Whether words are French enough for an editor: a sentence, with its capital and its full stop. */
const SENTENCE = /^[A-ZÀÉÊ].{8,}[.…]$/su;

/** Every field of a schema, by its path, parts of parts too. */
function fieldsOf(schema: JsonSchema, path = ""): [string, JsonSchema][] {
  const { items, anyOf = [], additionalProperties } = schema;
  const inside = [items, ...anyOf, additionalProperties].filter(
    (part): part is JsonSchema => typeof part === "object" && !Array.isArray(part),
  );
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, field]): [string, JsonSchema][] => [
      [`${path}${key}`, field],
      ...fieldsOf(field, `${path}${key}.`),
    ]),
    ...inside.flatMap((part) => fieldsOf(part, path)),
  ];
}

describe("the schema of the front matter", () => {
  it("proposes every key that the press reads, each with what it is for", async () => {
    const keys = Object.keys(frontMatterSchema(HOUSE).shape);
    const proposed = new Map(
      (await editor.proposals("|")).map(({ label, documentation }) => [label, documentation]),
    );
    for (const key of keys) assert.match(proposed.get(key) ?? `${key} is not proposed`, SENTENCE);
    assert.deepEqual([...proposed.keys()].filter((key) => /^\w+$/.test(key)).sort(), keys.sort());
  });

  it("proposes the house's sections, dossiers and authors, and takes any name of an author", async () => {
    const labels = async (yaml: string) => (await editor.proposals(yaml)).map(({ label }) => label);
    assert.deepEqual((await labels("section: |")).sort(), ["culture", "tv"]);
    assert.ok((await labels("dossier: |")).includes("turquie-israel"));
    assert.ok((await labels("authors:\n  - |")).includes("redaction"));
    assert.deepEqual(await editor.faults(`${HEAD}authors: [redaction, "Un nom libre"]`), []);
    assert.match((await editor.faults(HEAD.replace("tv", "sport"))).join(), /^2: /);
  });

  it("proposes every rule that may be lifted, with what it asks", async () => {
    const proposed = new Map(
      (await editor.proposals("checks:\n  |")).map(({ label, documentation }) => [
        label,
        documentation,
      ]),
    );
    for (const { id } of EDITORIAL_RULES)
      assert.match(proposed.get(id) ?? `${id} is not proposed`, SENTENCE);
  });

  it("takes what editors write, as YAML types it", async () => {
    const LINES = [
      "title: 1984\nsection: tv\ndate: 2022",
      `${HEAD}draft: true\nweight: 1\ntags: [2022, Gaz]\nsource: AFP\nrelated: false`,
      `${HEAD}updated: 2022-02-20T09:30+01:00\nembargo: 2022-03-01 06:00\nexpires: 2027`,
      `${HEAD}source: { name: AFP, url: https://www.afp.com/ }\nrelated: [2019/autre]\ndossier: 2024`,
      `${HEAD}figures:\n  - { src: a.jpg, alt: "", caption: 1984, focus: [0.5, 1] }`,
      `${HEAD}corrections: [{ date: 2022-03-03, text: Un chiffre., major: true }]`,
      `${HEAD}checks: { alt-caption: La légende décrit déjà l’image }`,
    ];
    for (const yaml of LINES) assert.deepEqual(await editor.faults(yaml), [], yaml);
  });

  it("refuses what the press refuses, at its line", async () => {
    for (const line of [
      "tittle: Un titre",
      "date: hier",
      "draft: oui",
      "weight: beaucoup",
      "lang: français",
      "label: brève",
      "figures: [{ legende: Le port }]",
      "figures: [{ focus: [0.5, 3] }]",
      "checks: { alt-caption: oui }",
      "checks: { alt-captions: La raison }",
      "aliases: /ancienne/",
    ])
      assert.match((await editor.faults(`section: tv\n${line}`)).join("\n"), /^2: /m, line);
  });
});

describe("the schemas of _data", () => {
  for (const name of NAMES) {
    it(`take the project's ${name}.yaml, and refuse a key that does not exist`, async () => {
      const yaml = readFileSync(join(PROJECT, `_data/${name}.yaml`), "utf8");
      const data = new YamlEditor(DATA_SCHEMAS[name]);
      assert.deepEqual(await data.faults(yaml), []);
      const [key = ""] = Object.keys(parse(yaml));
      const unknown = name === "site" ? `${yaml}\ninconnue: 1\n` : `${key}: { inconnue: 1 }\n`;
      assert.match((await data.faults(unknown)).join(), /inconnue/);
    });
  }
});

describe("every schema", () => {
  const ALL = {
    article: articleSchema(HOUSE),
    page: PAGE_SCHEMA,
    addresses: ADDRESSES_SCHEMA,
    ...DATA_SCHEMAS,
  };

  for (const [name, schema] of Object.entries(ALL)) {
    it(`says in French what each field of ${name} is called and is for`, () => {
      const fields = fieldsOf(schema);
      assert.ok(fields.length > 1);
      for (const [path, { title = "", description = "" }] of fields) {
        assert.notEqual(title, "", path);
        assert.match(description, SENTENCE, path);
      }
    });

    it(`shows for ${name} only examples that it takes`, () => {
      const ajv = new Ajv({ strict: false });
      for (const [path, { examples = [], ...field }] of fieldsOf(schema))
        for (const example of examples)
          assert.ok(ajv.validate(field, example), `${path}: ${JSON.stringify(example)}`);
    });
  }

  it("takes the front matter of every article and page of the project", async () => {
    const ajv = new Ajv({ strict: false });
    const files = async (folder: string) =>
      (await filesUnder(join(PROJECT, folder)))
        .filter((file) => file.endsWith(".md"))
        .map((file) => join(PROJECT, folder, file));
    for (const [folder, schema] of [
      ["articles", articleSchema(own)],
      ["_data/pages", PAGE_SCHEMA],
    ] as const) {
      const found = await files(folder);
      assert.ok(found.length > 0, folder);
      const validate = ajv.compile(schema);
      for (const file of found) {
        const [, yaml = ""] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(file, "utf8")) ?? [];
        assert.ok(validate(parse(yaml)), `${file}: ${ajv.errorsText(validate.errors)}`);
      }
    }
  });
});

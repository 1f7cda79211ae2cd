import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TEXT_COMPONENTS } from "../../../src/admin/components.ts";
import { deskOf } from "../../../src/admin/desk-config.ts";
import type { FormField } from "../../../src/admin/form-field.ts";
import { frontMatterSchema } from "../../../src/article/front-matter-schema.ts";
import { house } from "../paper.ts";

const HOUSE = house({ site: "name: Essai\nurl: https://essai.example/\nadmin: true\n" });
assert.ok(HOUSE.site.admin);
const { config } = deskOf(HOUSE, HOUSE.site.admin);
const [articles, , data] = config.collections;
const fields = articles?.fields ?? [];

/** Every field of a form, parts of parts too. */
const every = (form: readonly FormField[]): FormField[] =>
  form.flatMap((field) => [field, ...every(field.fields ?? [])]);

describe("the desk", () => {
  it("has a field for each key of the front matter and for the text, and no other but ticks", () => {
    assert.deepEqual(
      fields.map(({ name }) => name).filter((name) => !name.endsWith("_vide")),
      [...Object.keys(frontMatterSchema(HOUSE).shape), "body"],
    );
  });

  it("names each field in French, and says what it is for", () => {
    const forms = [fields, ...(data?.files ?? []).map((file) => file.fields ?? [])];
    for (const { name, label, hint = "" } of forms.flatMap(every)) {
      assert.notEqual(label, name);
      if (!name.endsWith("_vide")) assert.match(hint, /^\p{Lu}.{8,}/u, label);
    }
  });

  it("asks for what the press asks for, and proposes the house's own sections", () => {
    assert.deepEqual(
      fields.filter(({ required }) => required).map(({ name }) => name),
      ["title", "section", "date", "body"],
    );
    assert.deepEqual(
      fields.find(({ name }) => name === "section")?.options,
      [...HOUSE.sections.values()].map(({ key, title }) => ({ value: key, label: title })),
    );
  });

  it("has every form of a text, and every file of _data", () => {
    const body = fields.find(({ name }) => name === "body");
    assert.deepEqual(
      body?.editor_components,
      TEXT_COMPONENTS.map(({ id }) => id),
    );
    assert.deepEqual(
      data?.files?.map(({ file }) => file),
      ["site", "sections", "authors", "dossiers", "sources"].map((name) => `_data/${name}.yaml`),
    );
  });

  it("writes where the house says, and nowhere when it is only tried", () => {
    const desk = (admin: string) => {
      const { site } = house({ site: `name: E\nurl: https://e.example/\nadmin: ${admin}\n` });
      return site.admin && deskOf(HOUSE, site.admin).config.backend;
    };
    assert.equal(desk("false"), undefined);
    assert.deepEqual(desk("true"), { name: "test-repo" });
    assert.deepEqual(desk("{ repo: essai/journal }"), {
      name: "github",
      repo: "essai/journal",
      branch: "main",
      auth_methods: ["token"],
    });
    assert.deepEqual(
      desk("{ backend: gitlab, repo: a/b/c, branch: une, app: x, api: https://forge.example/api }"),
      {
        name: "gitlab",
        repo: "a/b/c",
        branch: "une",
        api_root: "https://forge.example/api",
        app_id: "x",
        auth_type: "pkce",
      },
    );
  });
});

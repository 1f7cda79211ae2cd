import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { showFilters } from "../../../src/browser/filter-panel.ts";
import type { Filter } from "../../../src/search/files/catalogue.ts";
import type { Choice } from "../../../src/search/query/narrow.ts";

/** As much of an element as the panel asks of one. */
class FakeElement {
  readonly tag: string;
  children: (FakeElement | string)[] = [];
  id = "";
  value = "";
  checked = false;

  constructor(tag: string) {
    this.tag = tag;
  }

  append(...children: (FakeElement | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (FakeElement | string)[]): void {
    this.children = children;
  }

  focus(): void {
    focused = this;
  }

  /** The elements of a tag inside this one, in order. */
  all(tag: string): FakeElement[] {
    return this.children.flatMap((child) =>
      typeof child === "string" ? [] : [...(child.tag === tag ? [child] : []), ...child.all(tag)],
    );
  }

  get text(): string {
    return this.children.map((child) => (typeof child === "string" ? child : child.text)).join("");
  }
}

let focused: FakeElement | undefined;

/** The panel, shown again and again as a reader ticks its boxes. */
function panelOf() {
  const panel = new FakeElement("div");
  const document = {
    createElement: (tag: string) => new FakeElement(tag),
    get activeElement() {
      return focused;
    },
    getElementById: (id: string) => panel.all("input").find((box) => box.id === id),
  };
  Object.assign(globalThis, { document });
  const show = (choices: Partial<Record<Filter, readonly Choice[]>>) =>
    Reflect.apply(showFilters, undefined, [panel, new Map(Object.entries(choices))]);
  return { panel, show };
}

const choice = (value: string, count = 1, ticked = false): Choice => ({ value, count, ticked });

describe("the panel of filters", () => {
  it("has a box for each value, with how many articles it would leave", () => {
    const { panel, show } = panelOf();
    show({ rubrique: [choice("TV", 1234, true), choice("Culture", 2)], annee: [], sujet: [] });
    assert.deepEqual(
      panel.all("fieldset").map(({ text }) => text),
      ["RubriqueTV 1\u202f234Culture 2"],
      "and no box of a filter that has no value",
    );
    assert.deepEqual(
      panel.all("input").map(({ value, checked }) => [value, checked]),
      [
        ["TV", true],
        ["Culture", false],
      ],
    );
  });

  it("offers twelve values of a filter, and what is ticked wherever it stands", () => {
    const { panel, show } = panelOf();
    const years = Array.from({ length: 30 }, (_, at) => choice(`${2030 - at}`, 1, at === 25));
    show({ annee: years });
    assert.deepEqual(
      panel.all("input").map(({ value }) => value),
      [...years.slice(0, 12).map(({ value }) => value), "2005"],
    );
  });

  it("keeps the reader’s place when a box that was ticked is drawn again", () => {
    const { panel, show } = panelOf();
    show({ rubrique: [choice("TV"), choice("Culture")] });
    const [, culture] = panel.all("input");
    culture?.focus();
    show({ rubrique: [choice("Culture", 1, true), choice("TV")] });
    assert.equal(focused, panel.all("input")[0]);
    assert.notEqual(focused, culture);
  });
});

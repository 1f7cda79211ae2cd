import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import type { Publication } from "../../src/publication/publication.ts";
import { paletteOf } from "../../src/styles/palette.ts";
import { elementsOf } from "./machines/reading.ts";
import { edition, house } from "./paper.ts";

/** The colours of the paper, as its styles have them. */
export const PALETTE = paletteOf(
  readFileSync(join(import.meta.dirname, "../../src/styles/tokens.css"), "utf8"),
);

const NOW = Date.parse("2026-11-24T06:00:00Z");

/** A publication made in memory: paths under `articles/` and what stands in them. */
export function publication(
  files: Record<string, string>,
  changes: Parameters<typeof house>[0] = {},
): Publication {
  const made = edition(files, NOW, house(changes));
  return {
    edition: made,
    now: NOW,
    related: new Map(),
    pictures: new Map(),
    palette: PALETTE,
    editions: [],
    cards: {
      paper: { address: "/images/cartes/a.png", type: "image/png", width: 1200, height: 630 },
      articles: new Map(),
    },
    byPath: new Map(made.articles.map((one) => [one.path, one])),
    assets: {
      stylesheet: "/assets/a.css",
      scripts: {
        searchPage: "/assets/search-page.js",
        searchFilters: "/assets/search-filters.js",
        searchSpelling: "/assets/search-spelling.js",
        reader: "/assets/reader.js",
        suggestions: "/assets/suggestions.js",
        highlight: "/assets/highlight.js",
        share: "/assets/share.js",
        offline: "",
      },
      preload: [],
      icons: {
        svg: "/assets/icon.svg",
        png192: "/assets/192.png",
        png512: "/assets/512.png",
        maskable512: "/assets/maskable.png",
        touch180: "/assets/touch.png",
      },
    },
  } as const satisfies Publication;
}

type Element = DefaultTreeAdapterTypes.Element;

/** A page as a reader meets it: its elements in order, and the words in each. */
export class ReadPage {
  readonly #elements: readonly Element[];

  constructor(html: string) {
    this.#elements = [...elementsOf(parse(html))];
  }

  /** The elements of a class, or of a tag, in the order of the page. */
  all(wanted: string): Element[] {
    return this.#elements.filter((element) =>
      wanted.startsWith(".")
        ? (attributeOf(element, "class") ?? "").split(" ").includes(wanted.slice(1))
        : element.tagName === wanted,
    );
  }

  /** The words of each of those elements, white space made one. */
  texts(wanted: string): string[] {
    return this.all(wanted).map(wordsOf);
  }

  /** The addresses that the links of the page lead to, by their words. */
  links(): Map<string, string> {
    return new Map(this.all("a").map((link) => [wordsOf(link), attributeOf(link, "href") ?? ""]));
  }

  /** Where an element of a class or tag stands, for questions of order. */
  at(wanted: string): number {
    const [first] = this.all(wanted);
    return first === undefined ? -1 : this.#elements.indexOf(first);
  }
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
  const deep = (one: DefaultTreeAdapterTypes.Node): string => {
    if ("value" in one) return one.value;
    return "childNodes" in one ? one.childNodes.map(deep).join("") : "";
  };
  return deep(node)
    .replace(/[ \n]+/g, " ")
    .trim();
}

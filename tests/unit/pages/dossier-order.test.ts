import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { orderPagesOf } from "../../../src/edition/dossier-order.ts";
import { pagesOf } from "../../../src/edition/listings.ts";
import { livePagesOf } from "../../../src/edition/live.ts";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { render as orderPage } from "../../../src/pages/dossier-order.11ty.tsx";
import { render as listingPage } from "../../../src/pages/listing.11ty.tsx";
import { render as livePage } from "../../../src/pages/live.11ty.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const HOUSE = {
  dossiers:
    "turquie-israel:\n  title: Turquie–Israël\n  standfirst: 'Une relation: suivie.'\n  figure: { caption: Une frise, credit: Infographie }\n",
};

const part = (title: string, date: string, ...lines: string[]) =>
  article("Texte.", ["dossier: turquie-israel", ...lines])
    .replace("Un titre", title)
    .replace("2022-02", date);

const paper = publication(
  {
    "2015/a.md": part("Le début", "2015"),
    "2022/b.md": part("Le milieu", "2022-02"),
    "2022/c.md": part("La suite", "2022-03-04T16:30", "label: analyse"),
  },
  HOUSE,
);
const dossier = paper.edition.listings.find(({ kind }) => kind === "dossier");
assert.ok(dossier);
const [listed] = pagesOf(dossier);
const [ordered] = orderPagesOf(dossier);
assert.ok(listed && ordered);

describe("the page of a dossier", () => {
  const page = new ReadPage(listingPage({ made: { publication: paper, item: listed } }));

  it("tells what it is, in words and in a figure, and how long it has been followed", () => {
    assert.deepEqual(page.texts(".standfirst"), ["Une relation\u00a0: suivie."]);
    assert.deepEqual(page.texts("figcaption"), ["Une frise Infographie"]);
    assert.deepEqual(page.texts(".dossier-span"), [
      "3\u00a0articles, de 2015 à 2022 Lire depuis le début",
    ]);
  });

  it("lists its articles by year, the newest first", () => {
    assert.deepEqual(page.texts("h2"), ["2022", "2015"]);
    assert.deepEqual(page.texts("h3"), ["La suite", "Le milieu", "Le début"]);
  });

  it("leads to its beginning, and the beginning leads back", () => {
    const beginning = new ReadPage(orderPage({ made: { publication: paper, item: ordered } }));
    assert.equal(page.links().get("Lire depuis le début"), ordered.address);
    assert.equal(beginning.links().get("Voir d’abord le plus récent"), listed.address);
    assert.deepEqual(beginning.texts("h2"), ["2015", "2022"]);
    assert.deepEqual(beginning.texts("h3"), ["Le début", "Le milieu", "La suite"]);
  });
});

describe("an article of a dossier", () => {
  const read = (path: string, of = paper) => {
    const found = of.byPath.get(path);
    assert.ok(found);
    return new ReadPage(articlePage({ made: { publication: of, item: found } }));
  };

  it("names it, and leads to what came before and after", () => {
    assert.deepEqual(read("2022/b").texts(".dossier-nav"), [
      "Dossier\u00a0: Turquie–Israël" +
        "Précédemment\u00a0: Le début 2015" +
        "Ensuite\u00a0: Analyse La suite 4\u00a0mars 2022 à 16\u00a0h\u00a030" +
        "Lire depuis le début",
    ]);
  });

  it("leads on through its section, from its first article to its last", () => {
    const alone = publication({
      "2015/a.md": part("Le début", "2015").replace("dossier: turquie-israel\n", ""),
      "2022/b.md": part("Le milieu", "2022-02").replace("dossier: turquie-israel\n", ""),
      "2022/c.md": part("La suite", "2022-03-04T16:30", "label: analyse"),
    });
    assert.deepEqual(read("2015/a", alone).texts(".neighbour"), [
      "Article suivant dans TV Le milieu",
    ]);
    const middle = read("2022/b", alone);
    assert.deepEqual(read("2022/b").texts(".neighbour"), [], "the dossier gives all there are");
    assert.deepEqual(middle.texts(".neighbour"), [
      "Article précédent dans TV Le début",
      "Article suivant dans TV Analyse La suite",
    ]);
    const rels = middle.all("a").flatMap(({ attrs }) => {
      const of = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
      return /^(prev|next)$/.test(of("rel") ?? "") ? [[of("rel"), of("href")]] : [];
    });
    assert.deepEqual(rels, [
      ["prev", "/articles/2015/a/"],
      ["next", "/articles/2022/c/"],
    ]);
  });
});

describe("the page « En continu »", () => {
  it("tells the day in full French, the hour when it is known, the section, the label", () => {
    const [live] = livePagesOf(paper.edition.articles);
    assert.ok(live);
    const page = new ReadPage(livePage({ made: { publication: paper, item: live } }));
    assert.deepEqual(page.texts("h2"), ["vendredi 4\u00a0mars 2022", "février 2022", "2015"]);
    assert.equal(page.texts(".live-line")[0], "16\u00a0h\u00a030 Analyse TVLa suite");
    assert.doesNotMatch(page.texts(".live-line")[1] ?? "", /\d\u00a0h/);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { feedAddresses } from "../../../src/edition/feed-addresses.ts";
import { PAGE_SIZE, pagesOf } from "../../../src/edition/listings.ts";
import { data, render } from "../../../src/pages/listing.11ty.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const tagged = (index: number, ...lines: string[]) =>
  article("Texte.", ["tags: [Mer, Sel]", ...lines]).replace("Un titre", `Titre ${index}`);

function pageAt(paper: ReturnType<typeof publication>, address: string): ReadPage {
  const made = data.onDemand(paper, address);
  assert.ok(made, address);
  return new ReadPage(render({ made }));
}

describe("the page of a section, a subject or an author", () => {
  const paper = publication({
    "2022/a.md": tagged(1, "dossier: turquie-israel", "authors: [redaction]"),
    "2022/b.md": tagged(2),
  });

  it("has a lead, its dossiers and near subjects, and its feed in sight", () => {
    const page = pageAt(paper, "/sujets/mer/");
    assert.equal(page.all(".story-lead").length, 1);
    assert.deepEqual(page.texts("h2").slice(-2), ["Dossier", "Sujets voisins"]);
    assert.equal(page.links().get("Sel"), "/sujets/sel/");
    assert.equal(page.links().get("Turquie–Israël"), "/dossiers/turquie-israel/");
    assert.equal(page.links().get("Suivre ce sujet"), feedAddresses("/sujets/mer/").atom);
    assert.equal(
      pageAt(paper, "/auteurs/redaction/").links().get("Suivre cet auteur"),
      feedAddresses("/auteurs/redaction/").atom,
    );
  });

  it("is no front where it has nothing, and offers no feed of nothing", () => {
    const page = pageAt(paper, "/rubriques/culture/");
    assert.deepEqual([page.all(".story").length, page.all(".follow").length], [0, 0]);
  });

  it("has a lead on its first page alone", () => {
    const long = publication(
      Object.fromEntries(
        Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, index) => [
          `2022/${index}.md`,
          tagged(index).replace("2022-02", `2022-02-${(index % 28) + 1}`.replace(/-(\d)$/, "-0$1")),
        ]),
      ),
    );
    const subject = long.edition.listings.find(({ key }) => key === "mer");
    assert.ok(subject);
    const [old, newest] = pagesOf(subject);
    assert.ok(old && newest);
    const shape = (address: string) => {
      const page = pageAt(long, address);
      return [page.all(".story-lead").length, page.all(".guide").length, page.all(".story").length];
    };
    assert.deepEqual(shape(newest.address), [1, 1, newest.articles.length]);
    assert.deepEqual(shape(old.address), [0, 0, PAGE_SIZE]);
  });
});

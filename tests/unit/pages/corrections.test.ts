import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { errorReport, mailto } from "../../../src/addresses/mailto.ts";
import { feedContent } from "../../../src/machines/feed-content.tsx";
import { render as articlePage } from "../../../src/pages/article.11ty.tsx";
import { render as correctionsPage } from "../../../src/pages/corrections.11ty.tsx";
import type { Publication } from "../../../src/publication/publication.ts";
import { article, told } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

const CONTACT = { site: "name: Essai\nurl: https://essai.example/\ncontact: a@essai.example\n" };

function pageOf(paper: Publication, path = "2022/a"): ReadPage {
  const found = paper.byPath.get(path);
  assert.ok(found);
  return new ReadPage(articlePage({ made: { publication: paper, item: found } }));
}

const CORRECTED = article("Un texte.", [
  "corrections:",
  "  - { date: 2022-03-03, text: 'Le chiffre était faux.' }",
  "  - { date: 2022-04, text: 'Le sens était faux.', major: true }",
]);

describe("a correction that changes the sense", () => {
  it("is met before the text, and told again with the others at the end", () => {
    const page = pageOf(publication({ "2022/a.md": CORRECTED }));
    assert.deepEqual(page.texts(".corrections"), [
      "Rectificatif d’avril 2022\u00a0: Le sens était faux.",
      "Rectificatif du 3\u00a0mars 2022\u00a0: Le chiffre était faux." +
        "Rectificatif d’avril 2022\u00a0: Le sens était faux.",
    ]);
    assert.ok(page.at(".byline") < page.at(".corrections-major"));
    assert.ok(page.at(".corrections-major") < page.at(".body"));
  });

  it("is met before the text in feeds too", () => {
    const paper = publication({ "2022/a.md": CORRECTED });
    const [first] = paper.edition.articles;
    assert.ok(first);
    assert.match(feedContent(paper, first), /Le sens était faux.*Un texte.*Le sens était faux/s);
  });

  it("stands nowhere but at the end when it changes nothing of the sense", () => {
    const plain = CORRECTED.replace("major: true", "major: false");
    assert.equal(pageOf(publication({ "2022/a.md": plain })).all(".corrections").length, 1);
  });

  it("is said with true or false, and with nothing else", () => {
    const [problem] = told({ "2022/a.md": CORRECTED.replace("major: true", "major: oui") });
    assert.match(
      problem ?? "",
      /a\.md:7:\d+ : erreur : « major » attend true ou false\n.*major: true/,
    );
  });
});

describe("the page of corrections", () => {
  const read = (files: Record<string, string>, house = {}) =>
    new ReadPage(correctionsPage({ publication: publication(files, house) }));

  it("tells every one of all articles, the newest first, by year", () => {
    const page = read({
      "2022/a.md": CORRECTED,
      "2019/b.md": article("T", ["corrections: [{ date: 2023-01-02, text: Tard. }]"]).replace(
        "Un titre",
        "Un vieux titre",
      ),
    });
    assert.deepEqual(page.texts("h2"), ["2023", "2022"]);
    assert.deepEqual(page.texts("h3"), ["Un vieux titre", "Un titre", "Un titre"]);
    assert.equal(page.links().get("Un vieux titre"), "/articles/2019/b/");
    assert.match(page.texts(".correction")[1] ?? "", /Rectificatif d’avril 2022/);
  });

  it("has kind words when there is none, and says where to write when the paper can be written to", () => {
    assert.match(read({}).texts("main")[0] ?? "", /Aucune correction n’a encore été publiée/);
    assert.doesNotMatch(read({}).texts("main")[0] ?? "", /message à la rédaction/);
    const to = read({}, CONTACT).links().get("un message à la rédaction");
    assert.match(to ?? "", /^mailto:a@essai\.example\?subject=Erreur/);
  });
});

describe("« Signaler une erreur »", () => {
  it("carries the headline and the full address, whatever they hold", () => {
    const files = { "2022/é a.md": article().replace("Un titre", "Foi & loi : 100 % = ? #1") };
    const page = pageOf(publication(files, CONTACT), "2022/é a");
    const written = page.links().get("Signaler une erreur") ?? "";
    assert.match(written, /^mailto:a@essai\.example\?/);
    const [, query = ""] = written.split("?");
    const fields = query.split("&").map((field) => field.split("="));
    assert.deepEqual(
      fields.map(([name]) => name),
      ["subject", "body"],
    );
    const [subject, body] = fields.map(([, value = ""]) => decodeURIComponent(value));
    assert.match(subject ?? "", /^Erreur signalée\u00a0: Foi & loi\u00a0: 100.% =.?\? #1$/);
    assert.match(body ?? "", /\r\nhttps:\/\/essai\.example\/articles\/2022\/%C3%A9%20a\/\r\n/);
    assert.doesNotMatch(written, /[ +#]|%0A(?<!%0D%0A)/);
  });

  it("is not there when the paper gives no address to write to", () => {
    const page = pageOf(publication({ "2022/a.md": article() }));
    assert.equal(page.links().get("Signaler une erreur"), undefined);
  });

  it("escapes what could end a field", () => {
    assert.equal(
      mailto("a+b@x.fr", { subject: "é & ?", body: ["un deux", "trois"] }),
      "mailto:a%2Bb@x.fr?subject=%C3%A9%20%26%20%3F&body=un%20deux%0D%0Atrois",
    );
    assert.match(errorReport("a@x.fr", { title: "T", url: "https://x.fr/a/" }), /x\.fr%2Fa%2F/);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importDocx } from "../../../../src/press/importing/import-docx.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { docx, wordParagraph as p, wordRun as r, wordPicture } from "./documents.ts";
import { imported } from "./imported.ts";

const point = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`;

describe("a Word document", () => {
  it("is an article with its picture, its notes and its marks", async () => {
    const body = [
      p(r("Le canal : la suite"), "Titre"),
      p(r("Un chapô."), "Sous-titre"),
      p(wordPicture("Un navire")),
      p(r("Le navire (AFP photo)"), "Lgende"),
      p(
        r("Un mot ") +
          r("gras ", "b") +
          r("sûr", "b") +
          r(", une note") +
          '<w:r><w:footnoteReference w:id="2"/></w:r>' +
          r(".") +
          '<w:r><w:commentReference w:id="1"/></w:r>',
      ),
      p(r("Un intertitre", "b"), "Titre1"),
      point("un"),
      point("deux"),
      p(`<w:hyperlink r:id="rIdLink">${r("un lien")}</w:hyperlink>`),
      `<w:p><w:del w:id="5" w:author="x"><w:r><w:delText>retiré</w:delText></w:r></w:del>${r("gardé")}</w:p>`,
      p(r("Une citation."), "Citation"),
    ];
    const made = await imported(
      importDocx,
      "a.docx",
      docx({
        body: body.join(""),
        footnotes: `<w:footnote w:id="2">${p(r("La note."))}</w:footnote>`,
        comments: `<w:comment w:id="1" w:author="J" w:initials="J">${p(r("À revoir"))}</w:comment>`,
      }),
    );
    assert.ok("draft" in made, JSON.stringify(made));
    const { head, body: text, dropped } = made.draft;
    assert.equal(head.title, "Le canal : la suite");
    assert.equal(head.standfirst, "Un chapô.");
    assert.deepEqual(head.figures, [
      {
        src: "./le-canal-la-suite.jpg",
        alt: "Un navire",
        caption: "Le navire",
        credit: "AFP photo",
      },
    ]);
    assert.equal(
      text,
      "Un mot **gras sûr**, une note[^1].\n\n## Un intertitre\n\n- un\n- deux\n\n[un lien](https://exemple.fr/page)\n\ngardé\n\n> Une citation.\n\n[^1]: La note.",
    );
    const [picture] = made.pictures;
    assert.equal(picture?.name, "le-canal-la-suite.jpg");
    assert.deepEqual(Buffer.from(picture.content), Buffer.from(PHOTO));
    assert.deepEqual(dropped, [{ why: "commentaire", words: "À revoir" }]);
  });

  it("is read as a press text when somebody pasted one into it", async () => {
    const lines = [
      "Culture",
      "Le musée rouvre ses portes",
      "La salle (AFP photo)",
      "Un texte.",
      "Imprimer",
      "SOURCE: AFP",
    ];
    const made = await imported(
      importDocx,
      "a.docx",
      docx({ body: lines.map((line) => p(r(line))).join("") }),
    );
    assert.ok("draft" in made);
    const { section, title, source, figures } = made.draft.head;
    assert.deepEqual([section, title, source], ["culture", "Le musée rouvre ses portes", "AFP"]);
    assert.deepEqual(figures, [{ caption: "La salle", credit: "AFP photo" }]);
    assert.equal(made.draft.body, "Un texte.");
  });

  it("is refused in French when it is none, or has no words", async () => {
    for (const bytes of ["", "du texte", docx({ body: "" })]) {
      const made = await imported(importDocx, "a.docx", bytes);
      assert.ok("fault" in made);
      assert.match(made.fault, /pas un document Word lisible|aucun texte/);
    }
  });
});

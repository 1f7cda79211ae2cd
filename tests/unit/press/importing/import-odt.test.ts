import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { importOdt } from "../../../../src/press/importing/import-odt.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { docx, odt } from "./documents.ts";
import { imported } from "./imported.ts";

describe("a text document of LibreOffice", () => {
  it("is an article with its picture, its notes and its marks", async () => {
    const styles =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>';
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]) =>
      `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
    const body = [
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>mots retirés</text:p></text:deletion></text:changed-region></text:tracked-changes>",
      '<text:p text:style-name="P1">Le canal</text:p>',
      '<text:p><draw:frame><draw:text-box><text:p><draw:frame><draw:image xlink:href="Pictures/100.jpg"/><svg:desc>Un navire</svg:desc></draw:frame>Le navire (AFP photo)</text:p></draw:text-box></draw:frame></text:p>',
      '<text:p>Un <text:span text:style-name="T1">mot </text:span><text:span text:style-name="T2">ici</text:span>,<text:s/>une note<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La note.</text:p></text:note-body></text:note>.<office:annotation><dc:creator>J</dc:creator><text:p>À revoir</text:p></office:annotation></text:p>',
      '<text:h text:outline-level="1">Un intertitre</text:h>',
      '<text:list text:style-name="L1"><text:list-item><text:p>un</text:p></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list>',
      `<table:table>${row("Ville", "Voix")}${row("Lyon", "3")}</table:table>`,
      '<text:p><text:a xlink:href="https://exemple.fr/page">un lien</text:a> R&amp;D</text:p>',
    ];
    const made = await imported(importOdt, "a.odt", odt(body.join(""), styles));
    assert.ok("draft" in made, JSON.stringify(made));
    assert.equal(made.draft.head.title, "Le canal");
    assert.deepEqual(made.draft.head.figures, [
      { src: "./le-canal.jpg", alt: "Un navire", caption: "Le navire", credit: "AFP photo" },
    ]);
    assert.equal(
      made.draft.body,
      "Un **mot** *ici*, une note[^1].\n\n## Un intertitre\n\n1. un\n2. deux\n\n| Ville | Voix |\n| - | - |\n| Lyon | 3 |\n\n[un lien](https://exemple.fr/page) R&D\n\n[^1]: La note.",
    );
    assert.deepEqual(Buffer.from(made.pictures[0]?.content ?? ""), Buffer.from(PHOTO));
    assert.deepEqual(made.draft.dropped, [
      { why: "supprimé dans le document", words: "mots retirés" },
      { why: "commentaire", words: "À revoir" },
    ]);
  });

  it("is refused in French when it is none", async () => {
    for (const bytes of ["", "du texte", docx({ body: "" })]) {
      const made = await imported(importOdt, "a.odt", bytes);
      assert.ok("fault" in made);
      assert.match(made.fault, /pas un texte OpenDocument lisible/);
    }
  });
});

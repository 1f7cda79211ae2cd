import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articlePages } from "../../../../src/press/booklet/pdf-pages.ts";
import { settlePdf } from "../../../../src/press/booklet/settle-pdf.ts";

const PDF = Buffer.from(
  `%PDF-1.4
1 0 obj
<</CreationDate (D:20301231235959+00'00')
/ModDate (D:20301231235959+00'00')>>
endobj
2 0 obj
<</Type /Page
>>
3 0 obj
<</Type /Page
>>
<</Type /Pages
/Kids [3 0 R 2 0 R]>>
<</a1 [3 0 R /XYZ 0 1 0]
/a2 [2 0 R /XYZ 0 1 0]
/a2-note-1 [3 0 R /XYZ 0 1 0]>>
\u00e9`,
  "latin1",
);

describe("a PDF", () => {
  it("is dated by what it tells, and no byte of it moves", () => {
    const settled = Buffer.from(settlePdf(PDF, Date.parse("2026-11-20T05:00:00Z")));
    assert.equal(settled.length, PDF.length);
    assert.doesNotMatch(settled.toString("latin1"), /2030/);
    assert.equal(settled.toString("latin1").match(/D:20261120050000/g)?.length, 2);
  });

  it("tells on which page each article begins, in the order of its pages", () => {
    assert.deepEqual(
      [...articlePages(PDF)],
      [
        [1, 1],
        [2, 2],
      ],
    );
  });
});

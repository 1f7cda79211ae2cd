import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { xml } from "../../../src/machines/xml.ts";

describe("XML", () => {
  it("is escaped, and holds no character that XML forbids", () => {
    assert.equal(
      xml("a", { "@b": '<"&', "#text": "]]> & \u0001\ufffe<é>\ud83d\ude00" }),
      '<?xml version="1.0" encoding="UTF-8"?><a b="&lt;&quot;&amp;">]]&gt; &amp; &lt;é&gt;\u{1f600}</a>\n',
    );
  });
});

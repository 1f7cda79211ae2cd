import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  counted,
  inSeconds,
  inShare,
  keptTogether,
} from "../../../../src/report/drawing/format.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, "_");

describe("figures in French", () => {
  it("have a plural from two on, a comma, and no break before their unit", () => {
    assert.equal(plain(counted(0, "article")), "0_article");
    assert.equal(plain(counted(1, "article")), "1_article");
    assert.equal(plain(counted(1234, "travail", "travaux")), "1_234_travaux");
    assert.equal(plain(inSeconds(0.031)), "31_ms");
    assert.equal(plain(inSeconds(12.34)), "12,3_s");
  });

  it("never call hardly any none, nor nearly all all", () => {
    const shares = [
      [0, 10],
      [1, 1000],
      [41, 100],
      [999, 1000],
      [10, 10],
      [0, 0],
    ] as const;
    assert.deepEqual(
      shares.map(([part, whole]) => plain(inShare(part, whole))),
      ["0_%", "moins de 1_%", "41_%", "plus de 99_%", "100_%", "0_%"],
    );
  });

  it("leave what is quoted as it is written, but for breaks", () => {
    const quoted = 'écrivez : alt: "Deux drapeaux..." ; « non » ? c\'est dit';
    const kept = keptTogether(quoted);
    assert.equal(plain(kept).replaceAll("_", " "), quoted);
    assert.equal(plain(kept), 'écrivez_: alt: "Deux drapeaux..."_; «_non_»_? c\'est dit');
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { inBytes, inFrench } from "../../../src/french/number.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, "_");

test("numbers have a comma, their thousands apart, and the decimals asked for", () => {
  assert.equal(plain(inFrench(1234.5)), "1_234,5");
  assert.equal(plain(inFrench(1234.5, 0)), "1_235");
});

test("sizes are told in the unit that people use, held to their number", () => {
  assert.equal(plain(inBytes(1)), "1_octet");
  assert.equal(plain(inBytes(840)), "840_octets");
  assert.equal(plain(inBytes(18_449)), "18,4_Ko");
  assert.equal(plain(inBytes(1_234_567)), "1,2_Mo");
});

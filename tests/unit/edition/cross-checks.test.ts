import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, told } from "../paper.ts";

describe("an address that the press makes", () => {
  for (const alias of [
    "/feed.xml",
    "/sitemap-2.xml",
    "/robots.txt",
    "/flux/",
    "/en-continu/page/1/",
    "/corrections/",
    "/droits/",
    "/dossiers/turquie-israel/depuis-le-debut/",
    "/.well-known/tdmrep.json",
  ]) {
    it(`is no alias: ${alias}`, () => {
      const [problem] = told({ "2022/a.md": article("Un texte.", [`aliases: [${alias}]`]) });
      assert.match(problem ?? "", /ne peut pas être une ancienne adresse/);
    });
  }
});

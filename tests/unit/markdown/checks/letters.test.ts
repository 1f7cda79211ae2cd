import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, bodyHtml, edition, told } from "../../paper.ts";

const messages = (body: string, lines: readonly string[] = []) =>
  told({ "2022/a.md": article(body, lines) });

describe("letters of a body", () => {
  it("are told once a kind, with their number, and stay as they are", () => {
    const body = "L’oeuvre.\n\nLe coeur de l’oeuvre, et l’Etat.";
    const found = messages(body);
    assert.equal(found.length, 2, found.join("\n"));
    assert.match(
      found[0] ?? "",
      /:6:3 : attention : « oeuvre », « coeur » \(3 fois\).*\n.*œuvre, cœur/,
    );
    assert.match(found[1] ?? "", /:8:28 : attention : « Etat » : .*\n.*État/);
    assert.match(bodyHtml(edition({ "2022/a.md": article(body) })), /oeuvre.*Etat/s);
  });

  it("are not looked at in code, in addresses and in other languages", () => {
    assert.deepEqual(messages("`oeuvre`, <https://exemple.fr/oeuvre>, *soeur*{lang=en}"), []);
    assert.deepEqual(messages("Coeur.", ["lang: en"]), []);
  });

  it("are lifted where an article gives a reason", () => {
    assert.deepEqual(messages("L’oeuvre.", ['checks: { ligature: "graphie de l’époque" }']), []);
  });
});

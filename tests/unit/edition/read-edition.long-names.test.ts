import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, readData, told } from "../paper.ts";

const LONG = "mot ".repeat(75).trim();

describe("what is longer than the name of a file may be is told before anything is written", () => {
  it("a subject", () => {
    for (const subject of [LONG, "日".repeat(100)]) {
      const [message, ...others] = told({
        "2022/a.md": article("Texte", [`tags: ["${subject}", Turquie]`]),
      });
      assert.match(message ?? "", /a\.md:5:8 : erreur : le sujet « .{1,62} » est trop long/);
      assert.deepEqual(others, []);
    }
  });

  it("an old address, in letters that take two bytes each", () => {
    const messages = told({ "2022/a.md": article("Texte", [`aliases: ["/${"é".repeat(150)}/"]`]) });
    assert.match(messages[0] ?? "", /a\.md:5:11 : erreur : .* ne peut pas être une ancienne/);
    assert.deepEqual(
      told({ "2022/a.md": article("Texte", [`aliases: ["/${"é".repeat(90)}/"]`]) }),
      [],
    );
  });

  it("the key of a section, an author or a dossier", () => {
    const key = "a".repeat(300);
    for (const changes of [
      { sections: `tv: { title: TV }\n${key}: { title: T }\n` },
      { authors: `${key}: { name: A }\n` },
      { dossiers: `${key}: { title: T }\n` },
    ]) {
      const { problems } = readData(changes);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? "", /une clé s’écrit .* en cent signes au plus/);
    }
  });
});

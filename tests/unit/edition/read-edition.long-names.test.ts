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

  it("an article, its folder, and a file that it leads to", () => {
    const name = "é".repeat(110);
    for (const path of [`2022/${name}.md`, `${name}/a.md`]) {
      const messages = told({ [path]: article("Texte") });
      assert.equal(messages.length, 1);
      assert.match(messages[0] ?? "", /\.md:1:1 : erreur : le nom de ce fichier.* est trop long/);
    }
    for (const body of [`[Un tableau](${name}.csv)`, `![Un son](${name}.mp3)`]) {
      const messages = told({
        "2022/a.md": article(body),
        [`2022/${name}.csv`]: "a,b",
        [`2022/${name}.mp3`]: "un son",
      });
      assert.match(
        messages.join("\n"),
        /a\.md:6:\d+ : erreur : le nom du fichier « é+… ».* trop long/,
      );
    }
  });
});

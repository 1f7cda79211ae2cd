import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { TEXTS } from "../related/story.ts";

const folder = temporaryFolder();
const articles = join(folder, "articles/2022");
function written(title: string, body: string, more: readonly string[] = []): string {
  const head = ["---", `title: "${title}"`, "section: tv", "date: 2022-02-16", ...more, "---"];
  return [...head, body.replaceAll("\n", "\n\n")].join("\n");
}
await writeFiles(articles, {
  "mossad.md": written("Mossad", TEXTS.mossad),
  "visite.md": written("Herzog attendu", TEXTS.visite),
  "gaz.md": written("Le gaz", TEXTS.gaz),
  "gazoduc.md": written("Le gazoduc", TEXTS.gazoduc),
  "pain.md": written("La baguette", TEXTS.pain, ["related: false"]),
  "secret.md": written("Un secret", TEXTS.visite, ["embargo: 2030-01-01"]),
});

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "related", ...args],
    { cwd: PROJECT, encoding: "utf8", env: { ...process.env, ...environmentOf(folder) } },
  );
  return { status, out: stdout, err: stderr };
}

describe("npm run related", () => {
  it("tells an editor the stories and why, and a program the same", () => {
    const { status, out } = run(join(articles, "gaz.md"));
    assert.equal(status, 0);
    assert.match(
      out,
      /1\. Le gazoduc\n +2022\/gazoduc · \d\.\d{3} · cite aussi Gaza Marine · mots en commun\u00A0: /,
    );

    const json: unknown = JSON.parse(run("2022/gaz", "--json").out);
    assert.ok(Array.isArray(json));
    const [first] = json;
    assert.deepEqual(Object.keys(first), ["path", "title", "score", "reasons"]);
    assert.equal(first.path, "2022/gazoduc");
    assert.ok(first.reasons.length > 0);
  });

  it("gives more with --limit", () => {
    const more: unknown[] = JSON.parse(run("2022/gaz.md", "--json", "--limit", "50").out);
    const page: unknown[] = JSON.parse(run("2022/gaz.md", "--json").out);
    assert.ok(more.length > page.length);
    assert.deepEqual(more.slice(0, page.length), page);
  });

  it("prints the whole archive, an article a line, and nothing of what is not published", () => {
    const { status, out } = run("--all", "--json");
    assert.equal(status, 0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ path }) => path),
      ["2022/gaz", "2022/gazoduc", "2022/mossad", "2022/pain", "2022/visite"],
    );
    assert.deepEqual(lines[3].related, []);
    assert.ok(!/secret/i.test(out));
  });

  it("refuses what it does not understand with 2, in French, and says what was meant", () => {
    const unknown = run("articles/2022/gas.md");
    assert.equal(unknown.status, 2);
    assert.match(
      unknown.err,
      /il n’y a pas d’article articles\/2022\/gas\.md ; vouliez-vous .*gaz\.md/,
    );
    for (const args of [[], ["--limit", "zéro", "x"], ["--tout"], ["--all", "2022/gaz"]]) {
      assert.equal(run(...args).status, 2, args.join(" "));
    }
  });

  it("says with 1 that an article is not published", () => {
    const { status, out, err } = run("2022/secret");
    assert.equal(status, 1);
    assert.equal(out, "");
    assert.match(err, /secret\.md n’est pas publié/);
  });
});

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "playwright/test";
import { PROJECT } from "../../src/press/workspace.ts";
import { environmentOf } from "../unit/newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../unit/newsroom/temporary-folder.ts";
import { article } from "../unit/paper.ts";
import { s3 } from "./remotes/s3-server.ts";

const GUIDE = readFileSync(join(PROJECT, "docs/publier.md"), "utf8");
const COMMANDS = [...GUIDE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, command = ""]) => command,
);

test("the guide leads from an empty bucket to a paper that readers see, and back", async () => {
  test.setTimeout(240_000);
  const { url, stop } = await s3();
  const folder = temporaryFolder();
  const write = (text: string) =>
    writeFiles(join(folder, "articles"), { "2022/phare.md": article(text) });
  await write("Un texte du phare.");
  const bucket = new URL(url).pathname.replaceAll("/", "");
  const run = (command: string) =>
    promisify(execFile)(
      "sh",
      [
        "-euc",
        command
          .replaceAll("https://s3.exemple.fr", new URL(url).origin)
          .replaceAll("journal:le-phare", `journal:${bucket}`)
          .replaceAll(/VOTRE_CLE|VOTRE_SECRET/g, "S3RVER"),
      ],
      {
        cwd: PROJECT,
        env: {
          ...{ PATH: process.env.PATH, HOME: process.env.HOME },
          ...environmentOf(folder),
          RCLONE_CONFIG: join(folder, "rclone.conf"),
        },
      },
    );
  const page = () => fetch(`${url}articles/2022/phare/index.html`);
  const words = async () => (await page()).text();
  try {
    expect(COMMANDS.length).toBeGreaterThan(5);
    for (const command of COMMANDS) {
      if (/build\n.*deploy/.test(command)) await write("Un texte corrigé.");
      await run(command.replace("a-oublier.txt", join(folder, "a-oublier.txt")));
      if (/--dry-run/.test(command)) expect((await page()).status, command).toBe(404);
      if (/deploy -- \S+\n$/.test(command))
        expect(await words(), command).toContain(
          command.includes("build") ? "Un texte corrigé." : "Un texte du phare.",
        );
      if (/--rollback/.test(command)) expect(await words()).toContain("Un texte du phare.");
    }
    expect(await words()).toContain("Un texte corrigé.");
    expect((await page()).headers.get("content-type")).toBe("text/html; charset=utf-8");
  } finally {
    await stop();
  }
});

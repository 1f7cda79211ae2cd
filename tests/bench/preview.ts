/**
 * `npm run bench:preview -- 1000`: from saving an article to its page as the browser would fetch it, in a
 * generated archive of so many articles. Reports the median and the slowest of the saves after the first.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePreview } from "../../src/press/preview/serve-preview.ts";
import { workspaceFrom } from "../../src/press/workspace.ts";
import { generate } from "./generate.ts";

const SAVES = 15;

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "rotative-preview-bench-"));
try {
  await generate(count, folder);
  const workspace = workspaceFrom(
    {
      ROTATIVE_ARTICLES: join(folder, "articles"),
      ROTATIVE_DATA: join(folder, "_data"),
      ROTATIVE_OUTPUT: join(folder, "dist"),
      ROTATIVE_CACHE: join(folder, "cache"),
    },
    folder,
    Date.now(),
  );
  const started = performance.now();
  const { url, stop } = await servePreview(workspace, { port: 0, host: "127.0.0.1" });
  console.log(
    `${count} articles: served after ${seconds(performance.now() - started)} s from cold`,
  );
  const [path = ""] = readdirSync(workspace.articles, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .toReversed();
  const times: number[] = [];
  for (let number = 0; number < SAVES; number += 1)
    times.push(
      await saved(
        join(workspace.articles, path),
        new URL(`articles/${path.replace(/\.md$/, "/")}`, url),
        number,
      ),
    );
  const [first = 0, ...others] = times;
  const sorted = others.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `save to page: median ${median.toFixed(0)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms, the first ${first.toFixed(0)} ms`,
  );
  await stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Saves an article; how long until the server has told its page and given it, in ms. */
async function saved(file: string, page: URL, number: number): Promise<number> {
  const news = await fetch(new URL("/.apercu/nouvelles", page));
  const reader = news.body?.getReader();
  await reader?.read();
  const words = `Enregistré ${number} fois.`;
  const start = performance.now();
  writeFileSync(
    file,
    `${readFileSync(file, "utf8").replace(/\n\nEnregistré .*\n$/, "\n")}\n${words}\n`,
  );
  await reader?.read();
  const text = await (await fetch(page)).text();
  const time = performance.now() - start;
  if (!text.includes(words))
    throw new Error("the page that was told is not the one that was saved");
  await reader?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 300)); // an editor reads before the next save
  return time;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { countProblems, tellProblems } from "../desk/tell-problems.ts";
import type { Preview } from "../press/preview/preview.ts";
import { servePreview } from "../press/preview/serve-preview.ts";
import { watch } from "../press/preview/watch.ts";
import { PROJECT, THEME } from "../press/workspace.ts";
import { command, GOOD, options, progress, screen } from "./command.ts";
import { isFree, portFrom } from "./port.ts";
import { workspace } from "./publish.ts";

/**
 * `npm run dev`: the paper as it is being written, in the browser, at each save. One process watches the code and
 * starts the preview anew when it changes; the other, `--inner`, is the preview.
 */
await command(async () => {
  const { values } = options("écrivez : npm run dev", () =>
    parseArgs({ options: { inner: { type: "boolean", default: false } } }),
  );
  const port = portFrom(process.env.PORT);
  if (values.inner) return await preview(port);
  await isFree(port, "npm run dev");
  return await keepRunning();
});

async function preview(port: number): Promise<number> {
  const show = progress();
  const { url, preview: made } = await show.run("Lecture des articles", ({ step }) =>
    servePreview(workspace(), { port, onArticle: step, onChange: tell }),
  );
  tell(made);
  process.stdout.write(
    `\nAperçu de ${made.name} : ${url}\nIl suit ce que vous enregistrez ; Ctrl+C pour l’arrêter.\n`,
  );
  return GOOD;
}

function tell({ news: { problems } }: Preview): void {
  const { write, terminal } = screen();
  const colours = pc.createColors(terminal);
  const errors = problems.filter(({ severity }) => severity === "error");
  write(tellProblems(errors, colours));
  write(
    errors.length > 0
      ? `${colours.red(countProblems(problems))}\n`
      : `${colours.green("✓")} ${countProblems(problems)}\n`,
  );
}

/** In ms: a preview that ends sooner would end again, and waits for the next save. */
const LIVED = 5_000;

/**
 * Runs the preview until it is stopped; code that does not compile waits for the next save. One that was killed, or
 * had no memory left, is begun anew: whoever writes would otherwise look at a page that nobody sends any more.
 */
async function keepRunning(): Promise<number> {
  let child = begin();
  function begin(): ChildProcess {
    const begun = start();
    const at = performance.now();
    begun.once("exit", (code, signal) => {
      const asked = begun.killed || code === GOOD || signal === "SIGINT" || signal === "SIGTERM";
      if (asked || performance.now() - at < LIVED) return;
      screen().write("\nL’aperçu s’est arrêté de lui-même : il recommence.\n");
      child = begin();
    });
    return begun;
  }
  const code = [join(PROJECT, "src"), THEME].filter((folder) => existsSync(folder));
  const watched = await watch(code, (files) => {
    if (!files.some((file) => /\.tsx?$/.test(file))) return;
    child.kill();
    child = begin();
  });
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
  child.kill();
  await watched.stop();
  return GOOD;
}

function start(): ChildProcess {
  const program = join(PROJECT, "bin/rotative.mjs");
  return spawn(process.execPath, [program, "dev", "--inner"], { stdio: "inherit" });
}

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { articlePath } from "../../article/article-address.ts";
import { frontOf } from "../../edition/read-article.ts";
import type { EditionInput } from "../../edition/read-fronts.ts";
import { frontReadingOf, readFronts } from "../../edition/read-fronts.ts";
import { readPart } from "../../edition/read-part.ts";
import type { KeptReadings } from "../memory/kept-readings.ts";
import type { Store } from "../memory/store.ts";
import type { Workspace } from "../workspace.ts";

/** Fewer files are read sooner than another thread has begun. */
const MANY = 200;

/** What a thread is given: where the archive is, and which of its files are to be read. */
export interface ReadingShare {
  readonly workspace: Workspace;
  /** Paths under `articles/`, as they are on disk. */
  readonly paths: readonly string[];
}

/** What thread and press tell each other: that the front matters of a share are in the store, then its bodies. */
export type ShareStage = "fronts" | "bodies";

/**
 * Reads an archive of which little is remembered on all cores, into the store: first every front matter, then,
 * since bodies ask for other articles, every body. What is read is what one thread would read, so an archive
 * can be read from the store afterwards as if it had been read before.
 */
export async function readAhead(
  workspace: Workspace,
  input: EditionInput,
  { store, memory }: { readonly store: Store; readonly memory: KeptReadings },
): Promise<void> {
  const unread = input.sources.filter((source) => !memory.knows(source));
  const threads = Math.min(availableParallelism(), Math.floor(unread.length / MANY) + 1);
  if (threads < 2) return;
  const [own = [], ...others] = sharesOf(
    unread.map(({ path }) => path),
    threads,
  );
  const helpers = others.map((paths) => new Helper({ workspace, paths }));
  try {
    await readShare(input, own, store, async () => {
      await Promise.all(helpers.map((helper) => helper.reached("fronts")));
      for (const helper of helpers) helper.go();
    });
    await Promise.all(helpers.map((helper) => helper.reached("bodies")));
  } finally {
    await Promise.all(helpers.map((helper) => helper.end()));
  }
}

/**
 * Reads some files of an archive into its store.
 *
 * @param onFronts called when their front matters are there; bodies wait for it
 */
export async function readShare(
  input: EditionInput,
  paths: readonly string[],
  store: Store,
  onFronts: () => Promise<void>,
): Promise<void> {
  const { memory } = input;
  if (memory === undefined) return;
  const wanted = new Set(paths);
  const reading = frontReadingOf(input);
  for (const source of input.sources) {
    if (wanted.has(source.path)) frontOf(source, reading, memory);
  }
  store.flush();
  await onFronts();
  const articles = new Set(paths.map(articlePath));
  readPart(input, readFronts(input), (path) => articles.has(path));
  store.flush();
}

/** Neighbours go to different threads: a year of long articles is everybody's. */
function sharesOf(paths: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, share) =>
    paths.filter((_path, index) => index % count === share),
  );
}

/** The thread's code: beside this one in a bundle; of the sources, tsx must make something that runs first. */
const BUNDLED = join(import.meta.dirname, "read-ahead-thread.js");
const SOURCE = new URL("read-ahead-thread.ts", import.meta.url).href;
const FROM_SOURCE = () => `
  import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(SOURCE)});
  });`;

/** Another thread that reads a share. One that fails leaves its files unread: they are read as if it had not been. */
class Helper {
  readonly #thread: Worker;
  readonly #stages = new Map<ShareStage, () => void>();
  readonly #reached: Record<ShareStage, Promise<void>>;

  constructor(share: ReadingShare) {
    this.#thread = existsSync(BUNDLED)
      ? new Worker(BUNDLED, { workerData: share })
      : new Worker(FROM_SOURCE(), { eval: true, workerData: share });
    const stage = (name: ShareStage) =>
      new Promise<void>((resolve) => void this.#stages.set(name, resolve));
    this.#reached = { fronts: stage("fronts"), bodies: stage("bodies") };
    this.#thread.on("message", (name: ShareStage) => this.#stages.get(name)?.());
    for (const event of ["error", "exit"])
      this.#thread.on(event, () => {
        for (const resolve of this.#stages.values()) resolve();
      });
  }

  /** When the thread is so far, or gone. */
  reached(stage: ShareStage): Promise<void> {
    return this.#reached[stage];
  }

  /** All front matters are in the store: bodies may be read. */
  go(): void {
    this.#thread.postMessage("go");
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

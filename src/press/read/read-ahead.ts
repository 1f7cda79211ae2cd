import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { articlePath } from "../../article/article-address.ts";
import { frontOf } from "../../edition/read-article.ts";
import type { EditionInput } from "../../edition/read-fronts.ts";
import { frontReadingOf, readFronts } from "../../edition/read-fronts.ts";
import { readPart } from "../../edition/read-part.ts";
import type { KeptReadings } from "../memory/kept-readings.ts";
import type { Store } from "../memory/store.ts";
import type { Workspace } from "../workspace.ts";
import { PROJECT } from "../workspace.ts";

/** Files for one process: of fewer, two are no sooner done than one, since the second has to begin. */
const SHARE = 1500;

/** What a helper is given: where the archive is, and which of its files are to be read. */
export interface ReadingShare {
  readonly workspace: Workspace;
  /** Paths under `articles/`, as they are on disk. */
  readonly paths: readonly string[];
  /** Where the press runs: files are shown from there. */
  readonly cwd: string;
}

/** What helper and press tell each other: that the front matters of a share are in the store, then its bodies. */
export type ShareStage = "fronts" | "bodies";

/** What a helper waits for before it reads bodies. */
export const GO = "go";

/**
 * Reads an archive of which little is remembered on all cores, into the store: first every front matter, then,
 * since bodies ask for other articles, every body. What is read is what one process would read, so an archive
 * can be read from the store afterwards as if it had been read before.
 *
 * @param share how many files are worth a process
 */
export async function readAhead(
  workspace: Workspace,
  input: EditionInput,
  {
    store,
    memory,
    share = SHARE,
  }: { readonly store: Store; readonly memory: KeptReadings; readonly share?: number },
): Promise<void> {
  const unread = input.sources.filter((source) => !memory.knows(source));
  const processes = Math.min(availableParallelism(), Math.floor(unread.length / share) + 1);
  if (processes < 2) return;
  const [own = [], ...others] = sharesOf(
    unread.map(({ path }) => path),
    processes,
  );
  const helpers = others.map((paths) => new Helper({ workspace, paths, cwd: process.cwd() }));
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

/** Neighbours go to different processes: a year of long articles is everybody's. */
function sharesOf(paths: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, share) =>
    paths.filter((_path, index) => index % count === share),
  );
}

/** The helper's code: beside this one in a bundle; of the sources, tsx must be there first. */
const BUNDLED = join(import.meta.dirname, "read-ahead-helper.js");
const SOURCE = join(import.meta.dirname, "read-ahead-helper.ts");
const WITH_TSX = ["--import", "tsx"];

/**
 * Another process that reads a share: threads of one process wait for each other (measured: twice the time). One
 * that fails leaves its files unread, and they are read as if it had not been.
 */
class Helper {
  readonly #process: ChildProcess;
  readonly #stages = new Map<unknown, () => void>();
  readonly #reached: Record<ShareStage, Promise<void>>;
  readonly #gone: Promise<void>;

  constructor(share: ReadingShare) {
    const isBundled = existsSync(BUNDLED);
    this.#process = fork(isBundled ? BUNDLED : SOURCE, {
      cwd: PROJECT, // where tsx is found
      execArgv: isBundled ? [] : WITH_TSX,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const stage = (name: ShareStage) =>
      new Promise<void>((resolve) => void this.#stages.set(name, resolve));
    this.#reached = { fronts: stage("fronts"), bodies: stage("bodies") };
    this.#process.on("message", (name) => this.#stages.get(name)?.());
    this.#gone = new Promise((resolve) => {
      for (const event of ["error", "exit"])
        this.#process.once(event, () => {
          for (const reached of this.#stages.values()) reached();
          resolve();
        });
    });
    this.#process.send(share);
  }

  /** When the helper is so far, or gone. */
  reached(stage: ShareStage): Promise<void> {
    return this.#reached[stage];
  }

  /** All front matters are in the store: bodies may be read. */
  go(): void {
    if (this.#process.connected) this.#process.send(GO);
  }

  async end(): Promise<void> {
    this.#process.kill();
    await this.#gone;
  }
}

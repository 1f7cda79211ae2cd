import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "playwright/test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { ARTICLES } from "../../unit/newsroom/articles.ts";
import { environmentOf, UNREAD } from "../../unit/newsroom/newsroom.ts";
import { readFiles, writeFiles } from "../../unit/newsroom/temporary-folder.ts";

/** How a command ended, and what it told. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly told: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A program that runs the command: `setpriv …`, a shell. */
  readonly through?: readonly string[];
}

type Files = ReadonlyMap<string, Buffer>;

/** What editors change between one publication and the next: a text, its length kept, and back. */
const TEXTS = ["Le port est calme.", "Le port est agité."] as const;

/** A newsroom on disk whose paper the real commands make, each in a process of its own, over what they remember. */
export class FaultyPaper {
  readonly folder = mkdtempSync(join(tmpdir(), "rotative-faults-"));
  readonly env: Record<string, string> = {
    ...environmentOf(this.folder),
    ...UNREAD,
    ROTATIVE_CACHE: join(this.folder, "cache"),
  };
  #turn = 0;
  readonly #clean = new Map<string, Files>();

  static async begun(): Promise<FaultyPaper> {
    const paper = new FaultyPaper();
    await withFonts(join(paper.folder, "cache"));
    await writeFiles(paper.articles, ARTICLES);
    await paper.edit();
    const { status, told } = await paper.run("press");
    expect(status, told).toBe(0);
    return paper;
  }

  get articles(): string {
    return join(this.folder, "articles");
  }

  /** What an editor saves: the press has something to do, and says it on many pages. */
  async edit(): Promise<void> {
    this.#turn += 1;
    await writeFiles(this.articles, { "2026/port.md": this.text() });
  }

  text(turn = this.#turn): string {
    const text = TEXTS[turn % TEXTS.length];
    return `---\ntitle: "${text}"\nsection: tv\ndate: 2026-11-23T17:00\nfigures: [{ src: photo.jpg, alt: "Une frise", caption: "${text}", credit: AFP }]\n---\n${text}\n`;
  }

  /** The headline of what was saved last. */
  title(): string {
    return TEXTS[this.#turn % TEXTS.length] ?? "";
  }

  start(command: string, args: readonly string[] = [], options: RunOptions = {}): ChildProcess {
    const { env = {}, through = [] } = options;
    const line = [
      ...through,
      process.execPath,
      join(PROJECT, "bin/rotative.mjs"),
      command,
      ...args,
    ];
    const [program = "", ...rest] = line;
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(ROTATIVE|TEST|PLAYWRIGHT|PW|FORCE)_/.test(name),
    );
    return spawn(program, rest, {
      cwd: this.folder,
      env: { ...Object.fromEntries(inherited), ...this.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  run(command: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Ended> {
    return ended(this.start(command, args, options));
  }

  /** What readers have; nothing when it is not there. */
  async published(output = this.env.ROTATIVE_OUTPUT ?? ""): Promise<Files> {
    return await readFiles(output).catch(() => new Map());
  }

  /** What a press that knows nothing makes of the same files, in folders of its own. */
  async clean(now = this.env.ROTATIVE_NOW ?? ""): Promise<Files> {
    const name = `${this.#turn % TEXTS.length} ${now}`;
    const known = this.#clean.get(name);
    if (known !== undefined) return known;
    const apart = mkdtempSync(join(tmpdir(), "rotative-faults-clean-"));
    try {
      await withFonts(join(apart, "cache"), join(this.folder, "cache"));
      const env = {
        ROTATIVE_OUTPUT: join(apart, "dist"),
        ROTATIVE_CACHE: join(apart, "cache"),
        ROTATIVE_RELEASES: join(apart, "prochaines.json"),
        ROTATIVE_NOW: now,
      };
      const { status, told } = await this.run("press", [], { env });
      expect(status, told).toBe(0);
      const made = await this.published(env.ROTATIVE_OUTPUT);
      this.#clean.set(name, made);
      return made;
    } finally {
      await rm(apart, { recursive: true, force: true });
    }
  }

  /** The next press publishes, and what it publishes is what a clean one would. */
  async nextIsClean(): Promise<void> {
    const { status, told } = await this.run("press");
    expect(status, told).toBe(0);
    expect(differing(await this.published(), await this.clean())).toEqual([]);
  }

  /**
   * Something is saved and a command runs into a fault: it says so in plain French, what was published stands
   * whole, and once the fault is gone the next press makes what a clean one makes.
   *
   * @param fault runs the command, and takes the fault away again
   * @param told what it must say
   */
  async holds(fault: () => Promise<Ended>, told: RegExp): Promise<void> {
    const before = await this.published();
    expect(before.size).toBeGreaterThan(50);
    await this.edit();
    const end = await fault();
    expect(end.told).toMatch(told);
    saidPlainly(end);
    expect(end.status, end.told).not.toBe(0);
    expect(differing(await this.published(), before)).toEqual([]);
    await this.nextIsClean();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Cutting fonts takes longer than all else of a press; they go by their content, with a sum. */
async function withFonts(cache: string, cutBefore?: string): Promise<void> {
  for (const made of [environmentOf("").ROTATIVE_CACHE, cutBefore]) {
    const fonts = join(made ?? "", "fonts");
    if (existsSync(fonts)) await cp(fonts, join(cache, "fonts"), { recursive: true });
  }
}

/** No editor is shown a stack, nor asked to report what is the disk's doing. */
export function saidPlainly({ told }: Ended): void {
  expect(told).not.toMatch(/\n\s+at .*[(/]/);
  expect(told).not.toContain("this is our fault");
}

export function ended(child: ChildProcess): Promise<Ended> {
  let told = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve({ status, signal, told }));
  });
}

/** The files that are not the same in two publications. */
export function differing(one: Files, other: Files): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => {
    const [left, right] = [one.get(file), other.get(file)];
    return left === undefined || right === undefined || !left.equals(right);
  });
}

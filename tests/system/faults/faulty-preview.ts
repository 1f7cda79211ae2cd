import type { ChildProcess } from "node:child_process";
import { expect } from "playwright/test";
import { end } from "../end.ts";
import { freePort } from "../free-port.ts";
import type { FaultyPaper, RunOptions } from "./faulty-paper.ts";

const ADDRESS = "/articles/2026/port/";

/** How long a preview may take to show or say something, in ms: two cores may have much to do. */
const PATIENCE = { timeout: 60_000 };

/** `npm run dev` on a paper that something befalls. */
export class FaultyPreview {
  readonly child: ChildProcess;
  readonly #origin: string;
  #told = "";

  static async begun(paper: FaultyPaper, { env = {}, ...options }: RunOptions = {}) {
    const port = await freePort();
    const child = paper.start("dev", [], { ...options, env: { PORT: String(port), ...env } });
    return new FaultyPreview(child, `http://127.0.0.1:${port}`);
  }

  private constructor(child: ChildProcess, origin: string) {
    this.child = child;
    this.#origin = origin;
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.#told += chunk.toString();
      });
  }

  /** All that it told so far. */
  get told(): string {
    return this.#told;
  }

  at(address: string): URL {
    return new URL(address, this.#origin);
  }

  /** The page of the article that editors change; nothing where it is not answered. */
  async page(): Promise<string> {
    const answer = await fetch(this.at(ADDRESS)).catch(() => undefined);
    return answer?.ok ? await answer.text() : "";
  }

  async shows(words: string): Promise<void> {
    await expect
      .poll(() => this.page(), { message: this.#told, ...PATIENCE })
      .toContain(`${words}</h1>`);
  }

  async says(words: RegExp): Promise<void> {
    await expect.poll(() => this.#told, PATIENCE).toMatch(words);
  }

  async end(): Promise<void> {
    await end(this.child);
  }
}

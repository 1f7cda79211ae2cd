import { createInterface } from "node:readline/promises";

/** An answer that can be kept, or what is wrong with it. */
export type Answer = { readonly good: string } | { readonly fault: string };

/** Makes an answer of what was written. */
export type Reader = (written: string) => Answer | Promise<Answer>;

/** The editor closed the terminal's input (Ctrl+C, Ctrl+D) before the last question. */
export class EditorLeft extends Error {}

/** Questions on a terminal, one after the other; lines typed ahead are kept for the next one. */
export class Questions {
  readonly #lines = createInterface({ input: process.stdin, output: process.stdout });
  readonly #written = this.#lines[Symbol.asyncIterator]();

  /** One answer, asked for again until it is good. @param empty what no answer means; without it, one is wanted */
  async one(question: string, read: Reader, empty?: string): Promise<string> {
    for (;;) {
      this.#lines.setPrompt(question);
      this.#lines.prompt();
      const { value, done } = await this.#written.next();
      if (done) throw new EditorLeft();
      const written = value.trim();
      if (written === "" && empty !== undefined) return empty;
      const answer = written === "" ? { fault: "une réponse est attendue" } : await read(written);
      if ("good" in answer) return answer.good;
      process.stdout.write(`  ${answer.fault}\n`);
    }
  }

  /** As many answers as there are, until an empty one. */
  async several(question: string, read: Reader): Promise<string[]> {
    const found: string[] = [];
    for (;;) {
      const answer = await this.one(found.length === 0 ? question : "  et ? ", read, "");
      if (answer === "") return found;
      found.push(answer);
    }
  }

  close(): void {
    this.#lines.close();
  }
}

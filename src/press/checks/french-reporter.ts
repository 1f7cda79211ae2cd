import { stripVTControlCharacters } from "node:util";

/** What we use of Playwright's reporter interface, whose types the `playwright` package keeps inside. */
interface Test {
  readonly title: string;
}

interface Failure {
  readonly message?: string;
}

interface Result {
  readonly status: "passed" | "failed" | "timedOut" | "skipped" | "interrupted";
  readonly errors: readonly Failure[];
}

interface RunOutcome {
  readonly status: "passed" | "failed" | "timedout" | "interrupted";
}

/** Told instead of what the tests said, which is not about the pages. */
export const BROWSER_DIED = "le navigateur s’est arrêté avant d’avoir tout relu";

/** What Playwright says when it is the browser that failed: after a test that took too long, it closes it itself. */
const DEAD = /browserType\.launch|(page|context|browser) has been closed|(Page|Target) crashed/;
const NEVER_THERE = /while setting up "(page|context|browser)"/;

/** Tells what the browser found to people who write articles: in French, without stacks. */
export default class FrenchReporter {
  #passed = 0;
  #failed = 0;
  #died = false;

  onTestEnd(test: Test, { status, errors }: Result): void {
    if (status === "passed") {
      this.#passed += 1;
      return;
    }
    if (this.#died) return;
    const said = errors.map(({ message = "" }) => message).join("\n");
    if ((status === "failed" && DEAD.test(said)) || NEVER_THERE.test(said)) {
      this.#died = true;
      process.stderr.write(`✗ ${BROWSER_DIED}\n`);
      process.kill(process.pid, "SIGINT"); // nothing else would be looked at: Playwright's own way to stop
      return;
    }
    if (status === "interrupted") return;
    this.#failed += 1;
    const reasons = errors.map(({ message }) =>
      indented(stripVTControlCharacters(message ?? "").trim()),
    );
    process.stderr.write(`✗ ${test.title}\n${reasons.join("\n")}\n`);
  }

  onError({ message }: Failure): void {
    process.stderr.write(`✗ ${stripVTControlCharacters(message ?? "").trim()}\n`);
  }

  onEnd({ status }: RunOutcome): void {
    const failed = status === "passed" ? 0 : Math.max(1, this.#failed);
    process.stderr.write(
      `Vérifications dans le navigateur : ${this.#passed} bonnes, ${failed} en échec\n`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}

function indented(text: string): string {
  return text
    .split("\n")
    .slice(0, 16)
    .map((line) => `    ${line}`)
    .join("\n");
}

/** Where the code that a test is about may stand: a file, or a folder whose files it tests together. */
const KINDS = [".ts", ".tsx", ".11ty.tsx", ""];

/**
 * Tests whose path is not that of what they test, each with what to do. A name may carry an aspect:
 * `read-edition.slips.test.ts` is about `read-edition`.
 *
 * @param tests paths under `tests/unit/`, with `/`
 * @param sources every file and folder under `src/`, with `/`
 */
export function strayTests(tests: readonly string[], sources: readonly string[]): string[] {
  const known = new Set(sources);
  return tests
    .filter((test) => !KINDS.some((kind) => known.has(subjectOf(test) + kind)))
    .map(
      (test) =>
        `${test} tests nothing that src/ has at ${subjectOf(test)}: give it the path of what it tests`,
    );
}

/** What a test is about: its path, without the aspect. */
function subjectOf(test: string): string {
  return test.replace(/(\.[^./]+)?\.test\.tsx?$/, "");
}

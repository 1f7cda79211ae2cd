/** The words of a text that another does not have as often, in their order; empty when none is lost. */
export function lostWords(source: string, made: string): string {
  const left = new Map<string, number>();
  for (const word of wordsIn(made)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsIn(source)
    .filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    })
    .join(" ");
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

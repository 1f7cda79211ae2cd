/** How well a search answered questions whose answers are known. */
export class Score {
  count = 0;
  #first = 0;
  #three = 0;
  #reciprocal = 0;
  #none = 0;

  /** @returns the place of the best answer, from 1 */
  add(answers: readonly string[], wanted: readonly string[]): number | undefined {
    this.count += 1;
    if (answers.length === 0) this.#none += 1;
    const place = answers.findIndex((address) => wanted.includes(address)) + 1;
    if (place === 0) return undefined;
    if (place === 1) this.#first += 1;
    if (place <= 3) this.#three += 1;
    this.#reciprocal += 1 / place;
    return place;
  }

  join(other: Score): void {
    this.count += other.count;
    this.#first += other.#first;
    this.#three += other.#three;
    this.#reciprocal += other.#reciprocal;
    this.#none += other.#none;
  }

  toString(): string {
    const share = (part: number) => ((100 * part) / Math.max(1, this.count)).toFixed(1).padStart(6);
    const mean = (this.#reciprocal / Math.max(1, this.count)).toFixed(3);
    return `${share(this.#first)} ${share(this.#three)}  ${mean} ${share(this.#none).slice(1)}`;
  }
}

export function row(name: string, ours: Score, plain: Score): string {
  return `${name.padEnd(26)} ${ours}       ${plain}`;
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

import { article } from "../paper.ts";

/** An article of a date. */
export const dated = (date: string, ...lines: string[]) =>
  article("T", lines).replace("2022-02", date);

/** `count` articles, one a day. */
export function daily(count: number, ...lines: string[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
      return [`2020/${day}.md`, dated(day, ...lines)];
    }),
  );
}

import { formatDate } from "../french/dates/format.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { Words } from "./Words.tsx";

/** A date with the precision it was written with, for people and for machines. */
export function Time({ date }: { readonly date: PressDate }) {
  return (
    <time datetime={date.iso}>
      <Words text={formatDate(date)} />
    </time>
  );
}

import type { Problem } from "../desk/problem.ts";
import type { PictureUse } from "./picture-use.ts";

/** What was read of a file, what is wrong with it, and the pictures that it asks for. */
export interface Findings<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
  /** They can prove unreadable later, and are then told where they were asked for. */
  readonly pictures: readonly PictureUse[];
}

import type { House } from "../house/house.ts";

/** What an article is imported into. */
export interface ImportContext {
  readonly house: House;
  /** The day of the import, `2026-11-24`. */
  readonly today: string;
  /** The section that the editor wants, a key of the house. */
  readonly section?: string | undefined;
}

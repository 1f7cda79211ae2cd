/** What the worker in a reader's browser knows of the publication that it keeps; addresses are as pages write them. */
export interface OfflinePublication {
  /** The same for the same publication, another for any other. */
  readonly version: string;
  readonly base: string;
  readonly worker: string;
  /** The page for what is not kept. */
  readonly offline: string;
  /** Pages that are kept for everyone. */
  readonly pages: readonly string[];
  /** Styles, scripts and fonts of all pages that are kept. */
  readonly files: readonly string[];
  /** Articles that were withdrawn, and pages that were removed. */
  readonly gone: readonly string[];
}

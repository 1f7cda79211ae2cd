import type { Problem } from "../desk/problem.ts";

/** One file of `_data/`, as bytes, and how to name it to the editor. */
export interface DataFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** It is the project's own, read beside another newsroom's articles. */
  readonly borrowed?: boolean;
  /** There is no such file: `file` is where it should be. */
  readonly missing?: boolean;
}

/** The files of `_data/`, by name without `.yaml`. */
export type DataName = "site" | "sections" | "authors" | "dossiers" | "sources";

export type DataFiles = Readonly<Record<DataName, DataFile>> & {
  /** The house's own pages, `_data/pages/*.md`, by name. */
  readonly pages?: ReadonlyMap<string, DataFile>;
  /** `_data/addresses.yaml`, which only its own newsroom has. */
  readonly addresses?: DataFile;
  /** What was meant for the paper and is not read, already told. */
  readonly overlooked?: readonly Problem[];
};

/** Renames files of a remote into their place. */
export interface Mover {
  /** Moves files, each from a path to another, over what is there. */
  move(
    files: readonly { readonly from: string; readonly to: string }[],
    moved?: () => void,
  ): Promise<void>;
  close(): Promise<void>;
}

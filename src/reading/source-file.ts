/** A file of the archive, read. */
export interface SourceFile {
  /** Path under `articles/`, with `/`. */
  readonly path: string;
  /** The file as shown to editors. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

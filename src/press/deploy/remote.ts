import type { PublishedFile } from "../../publication/file-manifest.ts";
import type { Phase } from "../progress.ts";

/** A file to send: what it is, where the remote keeps that. */
export interface SentFile extends Pick<PublishedFile, "type" | "cache"> {
  readonly path: string;
}

/** Where a publication goes. Paths are from its root, with `/`. */
export interface Remote {
  /** As people are told of it: without what is secret. */
  readonly name: string;
  /** A file's content; undefined where there is none. */
  read(path: string): Promise<Buffer | undefined>;
  /** Writes a small file of ours, whole or not at all. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** The size of every file under a folder, by its path from the folder. */
  sizes(folder: string): Promise<Map<string, number>>;
  /** Sends files of a folder here; no reader sees a part of one, as far as the remote allows. */
  send(folder: string, files: readonly SentFile[], step: Phase["step"]): Promise<void>;
  /** Copies files of the remote from a folder of it into another, likewise. */
  copy(from: string, to: string, paths: readonly string[], step: Phase["step"]): Promise<void>;
  /** Removes what is there of these. */
  remove(paths: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

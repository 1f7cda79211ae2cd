import { z } from "zod";

/** Where what we know of a remote lies on it. */
export const STATE_FOLDER = ".rotative";
export const STATE = `${STATE_FOLDER}/deploiement.json`;
export const LOCKS = `${STATE_FOLDER}/verrous`;
export const LISTINGS = `${STATE_FOLDER}/publications`;

/** Where the listing of a publication lies, compressed. */
export function listingFile(id: string): string {
  return `${LISTINGS}/${id}.json.gz`;
}

/** Where the files of publications that others took the place of lie. */
export const KEPT = `${STATE_FOLDER}/avant`;

/** Where those of one publication lie, under their own paths. */
export function keptFolder(id: string): string {
  return `${KEPT}/${id}`;
}

/** `deploiement.json`: what is on a remote. Written before the first file is sent, and after the last. */
export const deployStateSchema = z.object({
  version: z.literal(1),
  /** The publication that is whole on the remote, or was before one that died. */
  current: z.string().optional(),
  /** That before it: what `--rollback` returns to. */
  previous: z.string().optional(),
  /** What no publication has any more, and since when (ISO): removed after the grace period. */
  leaving: z.record(z.string(), z.string()),
  /** A publication that began, and has not ended. */
  underway: z
    .object({
      /** It goes back to the publication before. */
      back: z.boolean(),
      /** Every path that it may have written or removed: what is there is anyone's guess. */
      doubtful: z.record(z.string(), z.enum(["forever", "revalidate"])),
      /** The files of the current publication that were put by before. */
      kept: z.array(z.string()),
    })
    .optional(),
});
export type DeployState = z.infer<typeof deployStateSchema>;

export const NOTHING_THERE: DeployState = { version: 1, leaving: {} };

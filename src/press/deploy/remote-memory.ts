import { gunzipSync, gzipSync } from "node:zlib";
import type { DeployState } from "../../deploy/deploy-state.ts";
import {
  deployStateSchema,
  KEPT,
  LISTINGS,
  listingFile,
  NOTHING_THERE,
  STATE,
} from "../../deploy/deploy-state.ts";
import type { Listing } from "../../deploy/listing.ts";
import { listingSchema } from "../../deploy/listing.ts";
import type { Known } from "../../deploy/plan-deploy.ts";
import { UsageError } from "../workspace.ts";
import type { Remote } from "./remote.ts";

/** What a remote says of itself. */
export async function readKnown(remote: Remote): Promise<Known> {
  const bytes = await remote.read(STATE);
  if (bytes === undefined) return { state: NOTHING_THERE };
  const state = parsed(remote, () => deployStateSchema.parse(JSON.parse(bytes.toString("utf8"))));
  const [current, previous] = [
    await readListing(remote, state.current),
    await readListing(remote, state.previous),
  ];
  return { state, ...(current && { current }), ...(previous && { previous }) };
}

async function readListing(remote: Remote, id: string | undefined): Promise<Listing | undefined> {
  if (id === undefined) return undefined;
  const bytes = await remote.read(listingFile(id));
  if (bytes === undefined) return undefined;
  return parsed(remote, () => listingSchema.parse(JSON.parse(gunzipSync(bytes).toString("utf8"))));
}

function parsed<Value>({ name }: Remote, parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new UsageError(
      `ce que ${name} dit de sa publication (${STATE}) est illisible ; supprimez ce fichier : tout sera envoyé de nouveau, rien ne sera perdu`,
    );
  }
}

export function writeState(remote: Remote, state: DeployState): Promise<void> {
  return remote.write(STATE, JSON.stringify(state));
}

export function writeListing(remote: Remote, listing: Listing): Promise<void> {
  return remote.write(listingFile(listing.id), gzipSync(JSON.stringify(listing)));
}

/**
 * Removes what was put by for publications that there is no way back to any more. Done before the next begins:
 * one that ends has then nothing left to do once it is told, and running it again does nothing.
 */
export async function forgetOthers(
  remote: Remote,
  { current, previous }: DeployState,
): Promise<void> {
  const kept = [...(await remote.sizes(KEPT)).keys()].filter(
    (path) => ![current, previous].includes(path.split("/")[0]),
  );
  const listings = [...(await remote.sizes(LISTINGS)).keys()].filter(
    (path) => ![current, previous].includes(path.split(".")[0]),
  );
  const gone = [
    ...kept.map((path) => `${KEPT}/${path}`),
    ...listings.map((path) => `${LISTINGS}/${path}`),
  ];
  if (gone.length > 0) await remote.remove(gone);
}

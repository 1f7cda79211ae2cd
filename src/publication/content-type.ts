import { lookup } from "mrmime";

/** Machines' files that their ending does not tell. */
const BY_NAME: readonly [RegExp, string][] = [
  [/(^|\/)feed\.xml$/, "application/atom+xml"],
  [/(^|\/)feed\.json$/, "application/feed+json"],
  [/^opensearch\.xml$/, "application/opensearchdescription+xml"],
];

/** What is text, whatever family its type says that it is of. */
const TEXT = /^text\/|[/+](json|xml)$/;

/** Drawings name their encoding themselves, and hosts send them without one. */
const DRAWING = "image/svg+xml";

/**
 * The type that a file of a publication is served as, with its charset where it is text.
 *
 * @param file its path from the root, with `/`
 */
export function contentTypeOf(file: string): string {
  const named = BY_NAME.find(([pattern]) => pattern.test(file))?.[1];
  const type = named ?? lookup(file) ?? "application/octet-stream";
  return TEXT.test(type) && type !== DRAWING ? `${type}; charset=utf-8` : type;
}

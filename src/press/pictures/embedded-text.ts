import type { DefaultTreeAdapterTypes } from "parse5";
import { parseFragment } from "parse5";
import { MOJIBAKE, unmojibake } from "../../french/mojibake.ts";
import { withoutStrayCharacters } from "../../french/stray-characters.ts";

/** Letters and marks that French text has, and those that appear when bytes are read in a wrong table. */
const FRENCH = /[àâäæçéèêëîïôœùûüÿÀÂÇÉÈÊÎÔŒÙÛ’«»…–—€°]/gu;
const STRANGE = /[^\p{ASCII}àâäæçéèêëîïôöœùûüÿñÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑ’‘“”«»…–—€°·\u00A0]/gu;

/**
 * IPTC bytes as text. The standard's mark of UTF-8 is often missing: what is UTF-8 is; else of Latin-1's
 * heir and the Macintosh's table, in which agencies wrote for years, that whose letters are French.
 */
export function iptcText(bytes: Uint8Array): string {
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== undefined) return utf8;
  const readings = ["windows-1252", "macintosh"]
    .map((table) => decode(bytes, table) ?? "")
    .map(withoutStrayCharacters); // of 0x80 to 0x9f, Node makes control characters
  const [best = ""] = readings.toSorted((a, b) => frenchness(b) - frenchness(a));
  return best;
}

/**
 * A text of a picture as somebody wrote it: entities and tags of HTML resolved, UTF-8 that was read as
 * something else read again; undefined when it stays illegible.
 */
export function legible(text: string): string | undefined {
  const once = textOfHtml(text);
  const plain = once === text ? once : textOfHtml(once); // XMP escapes what was HTML already
  if (plain.search(MOJIBAKE) < 0) return plain;
  return unmojibake(plain) ?? undefined;
}

function frenchness(text: string): number {
  return (text.match(FRENCH)?.length ?? 0) - 2 * (text.match(STRANGE)?.length ?? 0);
}

function decode(bytes: Uint8Array, table: string): string | undefined {
  try {
    return new TextDecoder(table, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function textOfHtml(html: string): string {
  if (!/<[a-z/!]|&[#a-z]/i.test(html)) return html;
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(read).join("") : "";
  return read(parseFragment(html));
}

import { readFile } from "node:fs/promises";
import { WINDOWS_1252 } from "../../french/mojibake.ts";

/**
 * A text in whatever encoding a newsroom's machines have written it: UTF-8, UTF-16 with its mark, Windows-1252.
 *
 * @returns undefined when it is no text
 */
export async function readAnyText(file: string): Promise<string | undefined> {
  const text = decoded(await readFile(file));
  return text.includes("\0") ? undefined : text;
}

/** What is told of a file that is no text. */
export const NO_TEXT = "ce fichier n’est pas un texte";

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Node 20 decodes « windows-1252 » as Latin-1, where ’ and œ are control characters.
    return bytes
      .toString("latin1")
      .replace(/[\u0080-\u009F]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);
  }
}

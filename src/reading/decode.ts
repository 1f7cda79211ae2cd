import type { Place } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";

/**
 * The text of a file, with line ends made `\n` and no byte order mark; undefined, with the reason
 * told, when it is empty or not UTF-8.
 */
export function decode(bytes: Uint8Array, problems: Problems): string | undefined {
  if (startsWithUtf16Mark(bytes) || !isUtf8(bytes)) {
    problems.error(
      placeOfFirstBadByte(bytes),
      "ce fichier n’est pas en UTF-8 : des lettres accentuées seraient perdues",
      "enregistrez-le en UTF-8 (dans l’éditeur : « Enregistrer avec l’encodage… », puis « UTF-8 »)",
    );
    return undefined;
  }
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  if (text.includes("\0")) {
    problems.error(
      HEAD_OF_FILE,
      "ce fichier contient des octets nuls : ce n’est pas un texte",
      "copiez le texte dans un nouveau fichier .md, enregistré en UTF-8",
    );
    return undefined;
  }
  if (text.trim() === "") {
    problems.error(
      HEAD_OF_FILE,
      "ce fichier est vide",
      "écrivez ce qu’il doit contenir, ou retirez-le",
    );
    return undefined;
  }
  return text;
}

function startsWithUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Halves the file until the shortest prefix that does not decode is found. */
function placeOfFirstBadByte(bytes: Uint8Array): Place {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, good));
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  return { line: before.split("\n").length, column: lastLine.length + 1 };
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, {});
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  return decodes(bytes, { stream: true });
}

function decodes(bytes: Uint8Array, options: TextDecodeOptions): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

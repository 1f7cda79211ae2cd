/** The characters of Windows-1252 whose code is not their byte, from 0x80 on; a space has none. */
export const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Letters of UTF-8 that a program read as Windows-1252 or Latin-1: « Ã© » for « é », « â€™ » for « ’ », and the
 * word around. « Ã » before a space was « à », whose second byte is a no-break space.
 */
export const MOJIBAKE =
  /[^\s«»,.;:!?()]*(?:Ã[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Ã(?=[\s\u00A0])|Â[\u00A0-\u00BF]|â€[\u0080-\u00BF™œ“”˜¦¢š¹º]?|Å[“”’‘ˆ¸¾Ÿ])[^\s«»,.;:!?()]*/g;

/** What was written before it was read wrong; undefined when it cannot be told. */
export function unmojibake(text: string): string | undefined {
  // The last byte of « à » and of « ” » is one that no program shows.
  const whole = text.replace(/Ã(?= |$)/g, "Ã\u00A0").replace(/â€$/, "â€\u009D");
  const bytes = Array.from(whole, byteOf);
  if (bytes.includes(-1)) return undefined;
  const read = new TextDecoder().decode(Uint8Array.from(bytes));
  return read.includes("\uFFFD") ? undefined : read;
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const place = WINDOWS_1252.indexOf(character);
  return place < 0 ? -1 : 0x80 + place;
}

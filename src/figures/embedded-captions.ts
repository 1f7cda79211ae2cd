import { withoutUndefined } from "../collections/without-undefined.ts";

/**
 * What a picture says of itself, in its file: shown where the editor wrote nothing else. In which
 * language is not read: programs write their own, whatever the words.
 */
export interface EmbeddedCaption {
  readonly caption?: string;
  readonly credit?: string;
}

/** By path under `articles/`. */
export type EmbeddedCaptions = ReadonlyMap<string, EmbeddedCaption>;

/** What cameras and programs write by themselves: it tells nothing of the picture. */
const DEFAULTS =
  /^(olympus digital camera|sony dsc|minolta digital camera|(konica|kodak|casio|samsung|digital) .*camera|dcim?|dsc|dav|sdr|hdr|exif_?jpeg(_picture)?|jpe?g|default|undefined|untitled|sans titre|sans nom|unknown|inconnu|none|null|n\/?a|test|picasa|instagram|adobe (photoshop|illustrator).*|gimp|canva|created (with|by) .*|made with .*|processed with .*|screen ?shot.*|capture d['’]écran.*|image|photo|picture|oznor|cof|mde|rbt|ptr|qrf|nor|vsco|copyright|all rights reserved|tous droits réservés|camera owner|owner|photographer|your name|user|admin(istrator)?|author)\.?$/i;

/** A file's name, or a number: what a program had at hand. */
const FILE_NAME =
  /^[\w .()-]*\.(avif|gif|heic|jpe?g|png|psd|svg|tiff?|webp)$|^[a-z]{0,4}[_-]?\d[\d_ -]*$/i;

/** No caption of a newspaper is longer; what is was not meant as one. */
const LONGEST = { caption: 1500, credit: 120 };

/** Keeps of a file's words those that somebody wrote for readers, each in one line of text. */
export function worthShowing({ caption, credit }: EmbeddedCaption): EmbeddedCaption {
  const said = worth(caption, LONGEST.caption);
  const by = worth(credit, LONGEST.credit);
  return withoutUndefined({
    caption: said === by ? undefined : said,
    credit: by,
  });
}

function worth(text: string | undefined, longest: number): string | undefined {
  const plain = (text ?? "")
    .replace(/[\p{C}\s]+/gu, " ")
    .normalize("NFC")
    .trim();
  const telling =
    /\p{L}{2}/u.test(plain) &&
    plain.length <= longest &&
    !plain.includes("\ufffd") &&
    !DEFAULTS.test(plain) &&
    !FILE_NAME.test(plain);
  return telling ? plain : undefined;
}

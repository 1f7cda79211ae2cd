import sharp from "sharp";
import { weighDrawing } from "./drawing-weight.ts";

/** What a picture lacks, though it can be shown: kept beside it, and told at every press. */
export type PictureSlip = "cut" | "animated-png" | "linked-picture";

/** A picture as it can be drawn. */
export interface MendedPicture {
  readonly bytes: Buffer;
  readonly slips: readonly PictureSlip[];
}

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/**
 * Gives a picture what its program left out: the end of a JPEG, the frame of an SVG. What cannot be given
 * (the motion of a PNG, a picture that an SVG only names) is in `slips`.
 *
 * @throws {HeavyDrawing} before anything is drawn of what would take minutes
 */
export async function mendPicture(bytes: Buffer): Promise<MendedPicture> {
  weighDrawing(bytes);
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))) return await mendJpeg(bytes);
  if (isAnimatedPng(bytes)) return { bytes, slips: ["animated-png"] };
  const head = bytes.subarray(0, 4096).toString("utf8");
  if (/<svg[\s>]/i.test(head)) return await mendSvg(bytes);
  return { bytes, slips: [] };
}

/** Two bytes that a copy lost take nothing from the picture; anything more does, and stays a fault. */
async function mendJpeg(bytes: Buffer): Promise<MendedPicture> {
  if (bytes.subarray(-2).equals(END_OF_JPEG)) return { bytes, slips: [] };
  const readable = (jpeg: Buffer, failOn: "error" | "warning") =>
    sharp(jpeg, { failOn })
      .resize({ width: 16 })
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
  const ended = Buffer.concat([bytes, END_OF_JPEG]);
  const whole = (await readable(bytes, "error")) || !(await readable(ended, "warning"));
  return whole ? { bytes, slips: [] } : { bytes: ended, slips: ["cut"] };
}

/** The chunk `acTL` stands before the picture itself (PNG, third edition, 11.3.6.1). */
function isAnimatedPng(bytes: Buffer): boolean {
  if (bytes.subarray(1, 4).toString("latin1") !== "PNG") return false;
  const control = bytes.indexOf("acTL");
  return control > 0 && control < bytes.indexOf("IDAT");
}

/** Without `viewBox`, what is drawn keeps its size while its frame grows: it would fill a corner. */
async function mendSvg(bytes: Buffer): Promise<MendedPicture> {
  const text = bytes.toString("utf8");
  const slips: PictureSlip[] = LINKED.test(text) ? ["linked-picture"] : [];
  const [root = ""] = /<svg\b[^>]*>/i.exec(text) ?? [];
  if (root === "" || /\sviewBox\s*=/i.test(root)) return { bytes, slips };
  const { width, height } = await sharp(bytes).metadata();
  const framed = text.replace(root, root.replace(/^<svg/i, `$& viewBox="0 0 ${width} ${height}"`));
  return { bytes: Buffer.from(framed), slips };
}

/** An `<image>` whose data are elsewhere: nothing is fetched for a drawing. */
const LINKED =
  /<image\b[^>]*\shref\s*=\s*["'](?!data:|#)|<image\b[^>]*\sxlink:href\s*=\s*["'](?!data:|#)/i;

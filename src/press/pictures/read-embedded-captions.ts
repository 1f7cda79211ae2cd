import { createHash } from "node:crypto";
import { open, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import ExifReader from "exifreader";
import { z } from "zod";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import type { EmbeddedCaption } from "../../figures/embedded-captions.ts";
import { worthShowing } from "../../figures/embedded-captions.ts";
import { isPicture } from "../../figures/picture-kinds.ts";
import { readKept, writeKept } from "../kept.ts";
import { iptcText, legible } from "./embedded-text.ts";

/** In bytes: the metadata of a JPEG stand at its head; other kinds may have them at their end. */
const HEAD_OF_JPEG = 512 * 1024;

/** Changed with what is read, it reads all pictures again. */
const RECIPE = "2";

const wordsSchema = z.object({
  caption: z.string().optional(),
  credit: z.string().optional(),
});
const entrySchema = z.object({ size: z.number(), changed: z.number(), words: wordsSchema });
type Entry = z.infer<typeof entrySchema>;
const cacheSchema = z.record(z.string(), entrySchema);

/**
 * Reads what pictures say of themselves (IPTC, XMP). A file that has neither its size nor its date
 * changed is not read again.
 *
 * @param files every file under `articles/`, and where it is
 * @param cache a folder
 */
export async function readEmbeddedCaptions(
  files: ReadonlyMap<string, string>,
  cache: string,
): Promise<Map<string, EmbeddedCaption>> {
  const pictures = [...files].filter(([path]) => isPicture(path));
  const name = createHash("sha256")
    .update(RECIPE)
    .update(pictures[0]?.[1] ?? "")
    .digest("hex");
  const kept = join(cache, `${name.slice(0, 16)}.json`);
  const known = (await readKept(kept, (json) => cacheSchema.parse(json))) ?? {};
  const entries = new Map<string, Entry>();
  for (const [path, file] of pictures) {
    const { size, mtimeMs: changed } = await stat(file);
    const before = known[path];
    const same = before !== undefined && before.size === size && before.changed === changed;
    entries.set(path, same ? before : { size, changed, words: wordsOf(await headOf(file)) });
  }
  await writeKept(kept, Object.fromEntries(entries));
  return new Map(
    [...entries].flatMap(([path, { words }]) =>
      Object.keys(words).length === 0 ? [] : [[path, withoutUndefined(words)]],
    ),
  );
}

/** What one picture says of itself, read now. */
export async function readEmbeddedCaption(file: string): Promise<EmbeddedCaption> {
  return wordsOf(await headOf(file));
}

async function headOf(file: string): Promise<Buffer> {
  if (!/\.jpe?g$/i.test(file)) return await readFile(file);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_OF_JPEG), 0, HEAD_OF_JPEG, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Tags as exifreader gives them: one, or several of one name. */
const iptcTag = z
  .object({ description: z.string(), value: z.array(z.number()).optional().catch(undefined) })
  .transform(({ description, value }) => ({
    description: value === undefined ? description : iptcText(Uint8Array.from(value)),
  }));
const iptc = z
  .union([iptcTag.transform((tag) => [tag]), z.array(iptcTag)])
  .optional()
  .catch(undefined);
const xmpItem = z.object({
  value: z.string(),
  attributes: z.object({ lang: z.string().optional() }),
});
const xmp = z
  .object({
    value: z.union([
      z.string().transform((value) => [{ value, attributes: {} }]),
      z.array(xmpItem),
    ]),
  })
  .transform(({ value }): z.infer<typeof xmpItem>[] => value)
  .optional()
  .catch(undefined);
const tagsSchema = z.object({
  iptc: z
    .object({ "Caption/Abstract": iptc, Credit: iptc, "By-line": iptc, "Copyright Notice": iptc })
    .default({}),
  xmp: z.object({ description: xmp, Credit: xmp, creator: xmp, rights: xmp }).default({}),
});

/** XMP first: its encoding is sure. The agency before the photographer, the owner at last. */
function wordsOf(bytes: Buffer): EmbeddedCaption {
  const read = tagsSchema.safeParse(tagsOf(bytes));
  if (!read.success) return {};
  const { iptc, xmp } = read.data;
  const credits = [
    inFrench(xmp.Credit),
    listed(iptc.Credit?.map(({ description }) => description)),
    listed(xmp.creator?.map(({ value }) => value)),
    listed(iptc["By-line"]?.map(({ description }) => description)),
    inFrench(xmp.rights),
    listed(iptc["Copyright Notice"]?.map(({ description }) => description)),
  ];
  const captions = [
    inFrench(xmp.description),
    listed(iptc["Caption/Abstract"]?.map(({ description }) => description)),
  ];
  const said = captions
    .map(
      (caption) => worthShowing(withoutUndefined({ caption: caption && legible(caption) })).caption,
    )
    .find(Boolean);
  const by = credits
    .map((credit) => worthShowing(withoutUndefined({ credit: credit && legible(credit) })).credit)
    .find(Boolean);
  return worthShowing(withoutUndefined({ caption: said, credit: by }));
}

function tagsOf(bytes: Buffer): unknown {
  try {
    return ExifReader.load(bytes, { expanded: true, includeTags: { iptc: true, xmp: true } });
  } catch {
    return {}; // no metadata, or none that can be read: makePictures tells what is no picture
  }
}

/** The French of a text in several languages, else the one it has by default. */
function inFrench(items: readonly z.infer<typeof xmpItem>[] = []): string | undefined {
  const by = (lang: RegExp) => items.find(({ attributes }) => lang.test(attributes.lang ?? ""));
  return (by(/^fr\b/i) ?? by(/^x-default$/i) ?? items[0])?.value;
}

function listed(items: readonly string[] | undefined): string | undefined {
  return items
    ?.map((item) => item.trim())
    .filter(Boolean)
    .join(", ");
}

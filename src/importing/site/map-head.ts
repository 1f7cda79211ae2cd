import { aliasAddress } from "../../article/article-address.ts";
import { ourKeyOf } from "../../article/foreign-keys.ts";
import { undated } from "../doubts.ts";
import type { Doubt, DraftFigure, DraftHead, Dropped } from "../draft-article.ts";
import type { ImportContext } from "../import-context.ts";
import { amongSections, chosenSection, knownAuthor, knownSource } from "../known-names.ts";
import { foreignDate } from "./foreign-date.ts";
import { partsIn, textIn, textsIn } from "./foreign-head.ts";

/** What an article's head becomes, and what could not be taken over. */
export interface MappedHead {
  readonly head: DraftHead;
  readonly doubts: readonly Doubt[];
  readonly dropped: readonly Dropped[];
}

/** What the file's own name tells, when its head does not. */
export interface ToldByName {
  readonly title: string;
  readonly date: string | undefined;
  readonly draft: boolean;
}

/** Keys that tell a tool how to draw a page, and nothing of the article. */
const TECHNICAL =
  /^(layout|type|toc|comments?|share|math|mathjax|sitemap|outputs?|cascade|classes|header|sidebar|isbn|postid|post_id|id|guid|slug|draft|published|url|permalink|aliases|redirect_from)$/;

/** Whether a key and what it says is lost when it is left out. */
const LINKS = ["url", "permalink", "aliases", "redirect_from"];

/**
 * The front matter of another tool as ours. Keys are known by `FOREIGN_KEYS`, and by our own names; what
 * has no place here is told.
 *
 * @param keep says what the article writes for a picture
 */
export function mapHead(
  foreign: Readonly<Record<string, unknown>>,
  named: ToldByName,
  keep: (source: string) => string | undefined,
  { house, today, section: wanted }: ImportContext,
): MappedHead {
  const doubts: Doubt[] = [];
  const dropped: Dropped[] = [];
  const values = new Map<string, unknown[]>();
  const byName = new Map(Object.entries(foreign).map(([key, value]) => [key.toLowerCase(), value]));
  for (const [key, value] of byName) {
    const ours = ourKeyOf(key);
    if (ours !== undefined) values.set(ours, [...(values.get(ours) ?? []), value]);
    else if (!TECHNICAL.test(key) && shownValue(value) !== "")
      dropped.push({ why: "indication sans équivalent", words: `${key}: ${shownValue(value)}` });
  }
  /** The first text that a key of ours is given; any other is told. */
  const text = (key: string): string | undefined => {
    const [first, ...more] = (values.get(key) ?? []).flatMap(textsIn);
    for (const words of more)
      if (words !== first) dropped.push({ why: "indication sans équivalent", words });
    return first;
  };
  const zone = house.site.timezone;
  const day = (key: string): string | undefined => {
    const written = text(key);
    const iso = written === undefined ? undefined : foreignDate(written, zone);
    if (written !== undefined && iso === undefined)
      dropped.push({ why: "date qui ne se lit pas", words: written });
    return iso;
  };

  const title = text("title");
  if (title === undefined)
    doubts.push({
      key: "title",
      says: "l’original n’a pas de titre ; celui-ci est le nom du fichier",
    });
  const { named: category, others } = amongSections(
    (values.get("section") ?? []).flatMap(textsIn),
    house,
    wanted,
  );
  const section =
    wanted === undefined ? chosenSection(category, house) : { key: wanted, doubts: [] };
  const tags = [...new Set([...(values.get("tags") ?? []).flatMap(listed), ...others])];
  const updated = day("updated");
  const dating = undated(day("date") ?? named.date, today);
  const draft = named.draft || isTrue(byName.get("draft")) || isFalse(byName.get("published"));
  const aliases = LINKS.flatMap((key) => textsIn(byName.get(key))).flatMap((written) => {
    const path = pathOf(written);
    const address = /\/:\w/.test(path) ? undefined : aliasAddress(path); // `/:year/:title/` is a pattern
    if (address === undefined)
      dropped.push({ why: "adresse qui ne peut pas mener ici", words: written });
    return address === undefined || address === "/" ? [] : [address];
  });
  const source = text("source");
  const head: DraftHead = {
    title: title ?? named.title,
    section: section.key,
    ...dating.head,
    ...given("kicker", text("kicker")),
    ...given("standfirst", text("standfirst")),
    ...given("updated", updated === dating.head.date ? undefined : updated),
    ...given("dateline", text("dateline")),
    ...given("translator", text("translator")),
    ...given("source", source && (knownSource(source, house) ?? source)),
    ...given("lang", language(text("lang"))),
    authors: [...new Set((values.get("authors") ?? []).flatMap(textsIn))].map(
      (name) => knownAuthor(name, house).key ?? name,
    ),
    tags,
    aliases: [...new Set(aliases)],
    figures: figuresOf(values, byName, keep, dropped),
    ...(draft || dating.head.draft ? { draft: true } : {}),
  };
  return { head, doubts: [...doubts, ...section.doubts, ...dating.doubts], dropped };
}

function figuresOf(
  values: ReadonlyMap<string, readonly unknown[]>,
  byName: ReadonlyMap<string, unknown>,
  keep: (source: string) => string | undefined,
  dropped: Dropped[],
): DraftFigure[] {
  const [first] = (values.get("figures") ?? []).flatMap((value) =>
    Array.isArray(value) ? value : [value],
  );
  const parts = partsIn(first) ?? {};
  const source =
    textIn(first) ?? textIn(parts.src ?? parts.url ?? parts.path ?? parts.image ?? parts.feature);
  if (source === undefined) return [];
  const said = (...keys: readonly string[]) =>
    keys
      .map((key) => textIn(parts[key]) ?? textIn(byName.get(key)))
      .find((one) => one !== undefined);
  const caption = said("caption", "legende", "légende", "image_caption");
  const credit = said("credit", "image_credit");
  const src = keep(source);
  if (src === undefined) dropped.push({ why: "image qui n’est pas dans l’import", words: source });
  if (src === undefined && caption === undefined) return [];
  return [
    {
      ...given("src", src),
      ...given("alt", src && said("alt", "image_alt")),
      ...given("caption", caption),
      ...given("credit", credit),
    },
  ];
}

/** « Turquie, Israël » in one text is two subjects. */
function listed(value: unknown): string[] {
  return textsIn(value).flatMap((text) => text.split(/\s*,\s*/).filter(Boolean));
}

/** The path of an address, wherever the site was. */
function pathOf(written: string): string {
  const path = written.replace(/^https?:\/\/[^/]+/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function language(written: string | undefined): string | undefined {
  const tag = written?.replace("_", "-").toLowerCase();
  return tag === undefined || /^fr\b/.test(tag) || !/^[a-z]{2,3}(-[a-z0-9]+)?$/.test(tag)
    ? undefined
    : tag;
}

function shownValue(value: unknown): string {
  return (
    textIn(value) ??
    (value === null || value === undefined ? "" : JSON.stringify(value).slice(0, 300))
  );
}

function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const made: { [K in Key]?: string } = {};
  if (value !== undefined && value !== "") made[key] = value;
  return made;
}

function isTrue(value: unknown): boolean {
  return textIn(value)?.toLowerCase() === "true";
}

function isFalse(value: unknown): boolean {
  return textIn(value)?.toLowerCase() === "false";
}

import type { z } from "zod";
import { foldTitle } from "../french/fold.ts";
import { typographize } from "../french/typography.ts";
import type { Announcement } from "./article.ts";
import { entries, entry, fault, text, url } from "./fields.ts";
import { present } from "./present.ts";
import type { House, KnownSource, Site } from "./site.ts";

/** The key of the paper itself: what is said of articles that name no source. */
const HOUSE = "maison";

/** `_data/sources.yaml`: where articles come from, and what may be done with them. */
export const sourcesSchema = entries(
  entry("sources", 'afp: { name: "AFP", rights: "© AFP" }', {
    name: text("name", "AFP").optional(), // of the paper itself, when it is not that of site.yaml
    rights: text("rights", "© AFP, tous droits réservés.").optional(),
    licence: entry("licence", 'licence: { name: "CC BY 4.0" }', {
      name: text("name", "CC BY 4.0"),
      url: url("url").optional(),
    }).optional(),
    url: url("url").optional(),
  }),
).superRefine((sources, context) => {
  for (const [key, { name }] of Object.entries(sources)) {
    if (name !== undefined || key === HOUSE) continue;
    const message = fault("il manque « name »", 'ajoutez une ligne : name: "AFP"');
    context.addIssue({ code: "custom", path: [key, "name"], message });
  }
});

/** The sources that the house knows, by key. */
export function sourcesOf(
  data: z.infer<typeof sourcesSchema>,
  site: Site,
): Map<string, KnownSource> {
  return new Map(
    Object.entries(data).map(([key, { name = site.name, rights, licence, url: address }]) => [
      key,
      present({
        key,
        name,
        rights: rights && typographize(rights, site.style),
        licence: licence && present(licence),
        url: address,
      }),
    ]),
  );
}

/**
 * Whose rights an article is under: its source's and its agency's, when the house knows them, else
 * the house's own. Of a source that nobody described, nothing is claimed; nor of an advertisement.
 */
export function rightsOf(
  { source, agency, label }: Pick<Announcement, "source" | "agency" | "label">,
  { sources }: Pick<House, "sources">,
): KnownSource[] {
  const called = (name: string | undefined) =>
    name === undefined
      ? undefined
      : [...sources.values()].find((known) => foldTitle(known.name) === foldTitle(name));
  const own = label === "publicite" ? undefined : sources.get(HOUSE);
  const holders = [source === undefined ? own : called(source.name), called(agency)];
  return [...new Set(holders.filter((holder) => holder !== undefined))];
}

/** The same in one sentence or several, for machines; undefined when nothing is said. */
export function noticeOf(holders: readonly KnownSource[]): string | undefined {
  return holders.flatMap(({ rights }) => rights ?? []).join(" ") || undefined;
}

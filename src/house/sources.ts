import type { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { typographize } from "../french/typography/typographize.ts";
import { entries, entry, fault, text, url } from "../reading/schema-fields.ts";
import type { KnownSource, Site } from "./house.ts";

/** The key of the paper itself: what is said of articles that name no source. */
export const HOUSE = "maison";

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
      withoutUndefined({
        key,
        name,
        rights: rights && typographize(rights, site.style),
        licence: licence && withoutUndefined(licence),
        url: address,
      }),
    ]),
  );
}

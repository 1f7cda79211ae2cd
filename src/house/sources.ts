import type { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { typographize } from "../french/typography/typographize.ts";
import { entries, entry, fault, text, url } from "../reading/schema-fields.ts";
import type { KnownSource, Site } from "./house.ts";

/** The key of the paper itself: what is said of articles that name no source. */
export const HOUSE = "maison";

/** `_data/sources.yaml`: where articles come from, and what may be done with them. */
export const sourcesSchema = entries(
  "Une source, sous une clé ; maison est le journal lui-même.",
  entry("sources", 'afp: { name: "AFP", rights: "© AFP" }', {
    name: text("name", "AFP")
      .meta({
        title: "Nom",
        description:
          "Le nom qui s’écrit dans l’en-tête des articles, source ou with. Le journal lui-même, sous la clé maison, peut s’en passer.",
      })
      .optional(),
    rights: text("rights", "© AFP, tous droits réservés.")
      .meta({
        title: "Droits",
        contentMediaType: "text/plain",
        description:
          "Ce qu’on peut faire de ses articles ; dit au bas de chacun et dans la page des droits.",
      })
      .optional(),
    licence: entry("licence", 'licence: { name: "CC BY 4.0" }', {
      name: text("name", "CC BY 4.0").meta({ title: "Nom", description: "Le nom de la licence." }),
      url: url("url")
        .meta({ title: "Adresse", description: "L’adresse du texte de la licence." })
        .optional(),
    })
      .meta({ title: "Licence", description: "La licence de ses articles, et son texte." })
      .optional(),
    url: url("url").meta({ title: "Adresse", description: "L’adresse de la source." }).optional(),
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

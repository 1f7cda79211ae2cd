import type { z } from "zod";
import { listingAddress } from "../addresses/listing-address.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { colour, entries, entry, text } from "../reading/schema-fields.ts";
import type { Section } from "./house.ts";

/** `_data/sections.yaml`: the parts of the paper. */
export const sectionsSchema = entries(
  "Une rubrique, sous la clé qui s’écrit dans l’en-tête des articles (section) et dans son adresse.",
  entry("sections", 'tv: { title: "TV" }', {
    title: text("title", "Culture").meta({ title: "Titre", description: "Le nom de la rubrique." }),
    description: text("description", "Livres, scènes, écrans")
      .meta({ title: "Description", description: "De quoi parle la rubrique, en quelques mots." })
      .optional(),
    accent: colour("accent", "#8a1c1c")
      .meta({
        title: "Couleur",
        description:
          "La couleur de la rubrique sur papier ; le style en tire celle du mode sombre.",
      })
      .optional(),
  }),
);

/** The sections, by key. */
export function sectionsOf(written: z.infer<typeof sectionsSchema>): Map<string, Section> {
  return new Map(
    Object.entries(written).map(([key, section]) => [
      key,
      withoutUndefined({ key, ...section, address: listingAddress("section", key) }),
    ]),
  );
}

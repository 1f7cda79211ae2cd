import { z } from "zod";
import { listingAddress } from "../addresses/listing-address.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { entries, entry, fault, text } from "../reading/schema-fields.ts";
import type { Section } from "./house.ts";

/** `_data/sections.yaml`: the parts of the paper. */
export const sectionsSchema = entries(
  entry("sections", 'tv: { title: "TV" }', {
    title: text("title", "Culture"),
    description: text("description", "Livres, scènes, écrans").optional(),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i, {
        error: fault("« accent » attend une couleur", 'écrivez : accent: "#8a1c1c"'),
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

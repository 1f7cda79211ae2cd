import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { typographize } from "../french/typography/typographize.ts";
import { email, entries, entry, fault, list, text, url } from "../reading/schema-fields.ts";
import type { Author, AuthorLink } from "./house.ts";

const LINKS = fault(
  "« links » attend des adresses complètes, ou leur nom et leur adresse",
  'écrivez : links: [https://exemple.fr/, { name: "Mastodon", url: https://exemple.social/@nom }]',
);

/** `_data/authors.yaml`: who signs, and what readers are told of them. */
export const authorsSchema = entries(
  entry("authors", 'redaction: { name: "La rédaction" }', {
    name: text("name", "Prénom Nom"),
    role: text("role", "correspondante à Ankara").optional(), // shown after the name
    bio: text("bio", "…").optional(),
    email: email("email", "prenom@exemple.fr").optional(),
    links: list(
      "links",
      z.union(
        [url("links", LINKS), z.strictObject({ name: text("name", "Mastodon"), url: url("url") })],
        {
          error: LINKS,
        },
      ),
      "https://exemple.fr/",
    ).optional(),
  }),
);

/** Those who sign, by key. */
export function authorsOf(
  data: z.infer<typeof authorsSchema>,
  style: HouseStyle,
): Map<string, Author> {
  return new Map(
    Object.entries(data).map(([key, { name, role, bio, email: mail, links }]) => [
      key,
      withoutUndefined({
        key,
        name,
        role: role && typographize(role, style),
        bio: bio && typographize(bio, style),
        email: mail,
        links: links?.map((link) => (typeof link === "string" ? named(link) : link)),
      }),
    ]),
  );
}

/** A plain address is called what its host is called. */
function named(address: string): AuthorLink {
  return { name: new URL(address).hostname.replace(/^www\./, ""), url: address };
}

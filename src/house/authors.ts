import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { foldTitle } from "../french/fold.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { typographize } from "../french/typography/typographize.ts";
import { email, entries, entry, fault, list, text, url } from "../reading/schema-fields.ts";
import type { Author, AuthorLink } from "./house.ts";
import type { ReadDataFile } from "./read-data-file.ts";

const LINKS = fault(
  "« links » attend des adresses complètes, ou leur nom et leur adresse",
  'écrivez : links: [https://exemple.fr/, { name: "Mastodon", url: https://exemple.social/@nom }]',
);

/** `_data/authors.yaml`: who signs, and what readers are told of them. */
export const authorsSchema = entries(
  "Une signature, sous la clé qui s’écrit dans l’en-tête des articles (authors).",
  entry("authors", 'redaction: { name: "La rédaction" }', {
    name: text("name", "Prénom Nom").meta({
      title: "Nom",
      description: "Le nom, tel qu’il signe.",
    }),
    role: text("role", "correspondante à Ankara")
      .meta({ title: "Fonction", description: "Ce qui suit le nom, en minuscules." })
      .optional(),
    bio: text("bio", "Elle suit la Turquie depuis 2015.")
      .meta({
        title: "Biographie",
        contentMediaType: "text/plain",
        description: "Ce que dit la page de l’auteur.",
      })
      .optional(),
    email: email("email", "prenom@exemple.fr")
      .meta({ title: "Courriel", description: "Où lui écrire ; montré sur sa page." })
      .optional(),
    links: list(
      "links",
      z.union(
        [
          url("links", LINKS).meta({ title: "Adresse" }),
          z.strictObject({
            name: text("name", "Mastodon").meta({
              title: "Nom",
              description: "Ce qu’on lit du lien.",
            }),
            url: url("url").meta({ title: "Adresse", description: "Où mène le lien." }),
          }),
        ],
        {
          error: LINKS,
        },
      ),
      "https://exemple.fr/",
    )
      .meta({
        title: "Liens",
        description:
          "Où le lire ou le suivre ailleurs : des adresses, ou leur nom et leur adresse.",
      })
      .optional(),
  }),
);

type Authors = z.infer<typeof authorsSchema>;

/** Those who sign, by key. */
export function authorsOf(data: Authors, style: HouseStyle): Map<string, Author> {
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

/** Two keys for what readers take for one name: who signs has two pages, each with half of the articles. */
export function tellTwinAuthors({ data = {}, placeOf, problems }: ReadDataFile<Authors>): void {
  const first = new Map<string, string>();
  for (const [key, { name }] of Object.entries(data)) {
    const read = foldTitle(name);
    const other = first.get(read);
    if (other === undefined) first.set(read, key);
    else
      problems.warning(
        placeOf([key, "name"]),
        `« ${name} » est aussi le nom de « ${other} », aux majuscules et aux accents près : les articles seraient sur deux pages`,
        `gardez la clé ${other} et écrivez-la dans les articles ; si ce sont deux personnes, distinguez leurs noms`,
      );
  }
}

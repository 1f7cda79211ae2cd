import { z } from "zod";
import { figureSchema } from "../figures/figure-schema.ts";
import type { House } from "../house/house.ts";
import {
  date,
  entry,
  fault,
  flag,
  keyOf,
  languageTag,
  list,
  numeral,
  oneOf,
  proposing,
  text,
  url,
} from "../reading/schema-fields.ts";
import type { Label } from "./label.ts";
import { LABELS } from "./label.ts";
import { isReason, liftedRules, REASON } from "./lifted-rules.ts";

const LABEL_KEYS = Object.keys(LABELS).filter((key): key is Label => key in LABELS);

/** A choice and not a tick: what is over is written, and stays. */
const LIVE = new Map([
  ["true", "Le direct continue"],
  ["false", "Le direct est terminé"],
]);

const figure = figureSchema("figures");

/**
 * The front matter of an article: what an editor of this house may write, and nothing else. What a field
 * says of itself is what editors read of it, wherever they write.
 */
export function frontMatterSchema({ site, sections, authors, dossiers }: House) {
  const zone = site.timezone; // where dates without an offset are local
  const articlePaths = (name: string) =>
    list(
      name,
      text(name, "2019/autre-article").meta({ title: "Chemin d’un article" }),
      "2019/autre-article",
    );
  const names = new Map([...authors].map(([key, { name }]) => [key, name]));
  return z.strictObject({
    title: text("title", "Titre de l’article").meta({
      title: "Titre",
      description: "Le titre de l’article, en texte simple, sans Markdown.",
    }),
    kicker: text("kicker", "Proche-Orient")
      .meta({ title: "Surtitre", description: "Quelques mots au-dessus du titre." })
      .optional(),
    standfirst: text("standfirst", "Chapô de l’article")
      .meta({
        title: "Chapô",
        contentMediaType: "text/markdown",
        description:
          "Ce que dit l’article, en une ou deux phrases ; gras, italique et liens y sont admis.",
      })
      .optional(),
    key_points: list(
      "key_points",
      text("key_points", "Ce qu’il faut retenir").meta({ title: "Point" }),
      '"Ce qui s’est passé", "Pourquoi", "Ce qui suit"',
    )
      .max(5, {
        error: fault(
          "« key_points » tient en cinq points au plus",
          "gardez les plus importants : trois suffisent souvent",
        ),
      })
      .meta({
        title: "L’essentiel",
        description: "Trois lignes, cinq au plus, qui disent l’essentiel d’un long article.",
      })
      .optional(),
    section: keyOf("section", sections, "_data/sections.yaml").meta({
      title: "Rubrique",
      description: "La rubrique de l’article : une clé de _data/sections.yaml.",
    }),
    date: date("date", zone).meta({
      title: "Date",
      description:
        "Quand l’article paraît. La précision écrite est celle qui est montrée : une année, un mois, un jour ou une heure.",
    }),
    updated: date("updated", zone)
      .meta({
        title: "Mise à jour",
        description: "Quand l’article a été mis à jour ; montré si cela change ce qui est affiché.",
      })
      .optional(),
    authors: list(
      "authors",
      text("authors", "redaction").meta({ title: "Auteur", ...proposing(names) }),
      "redaction",
    )
      .meta({
        title: "Auteurs",
        description: "Qui signe : des clés de _data/authors.yaml, ou des noms.",
      })
      .optional(),
    source: z
      .preprocess(
        (value) => (typeof value === "string" ? { name: value } : value),
        z.strictObject(
          {
            name: text("name", "French Press TV").meta({
              title: "Nom",
              description: "Le nom de la source.",
            }),
            url: url("url")
              .meta({ title: "Adresse", description: "L’adresse de l’article chez sa source." })
              .optional(),
          },
          {
            error: fault(
              "« source » attend un nom, ou un nom et une adresse",
              'écrivez : source: { name: "French Press TV", url: https://exemple.fr }',
            ),
          },
        ),
      )
      .meta({
        shorthand: { type: "string" }, // its name alone
        title: "Source",
        description:
          "D’où vient l’article : un nom, ou un nom et une adresse. Ses droits se disent dans _data/sources.yaml.",
        examples: ["French Press TV"],
      })
      .optional(),
    tags: list("tags", text("tags", "Turquie").meta({ title: "Sujet" }), "Turquie, Israël")
      .meta({
        title: "Sujets",
        description:
          "De quoi parle l’article : chaque sujet a sa page. Un sujet s’écrit partout de même.",
      })
      .optional(),
    figures: list("figures", figure, '{ src: ./photo.jpg, alt: "…", caption: "…" }')
      .meta({
        title: "Images",
        description:
          "Les images en tête de l’article, avec leurs légendes ; la première est la principale.",
        examples: [
          [
            {
              src: "./photo.jpg",
              alt: "Ce que montre l’image",
              caption: "La légende",
              credit: "AFP photo",
            },
          ],
        ],
      })
      .optional(),
    related: z
      .union([z.literal("false").transform((): false => false), articlePaths("related")], {
        error: fault(
          "« related » attend une liste de chemins d’articles, ou false",
          "écrivez : related: [2019/autre-article]",
        ),
      })
      .meta({
        title: "Articles liés",
        description:
          "Les articles liés que choisit la rédaction, par leur chemin dans le dossier articles ; false pour aucun.",
        examples: [["2019/autre-article"], false],
        emptyMeans: "Aucun article lié",
      })
      .optional(),
    unrelated: articlePaths("unrelated")
      .meta({
        title: "Articles non liés",
        description: "Les articles qui ne sont jamais proposés sous celui-ci, par leur chemin.",
      })
      .optional(),
    aliases: list(
      "aliases",
      text("aliases", "/ancienne/adresse/").meta({ title: "Ancienne adresse" }),
      "/ancienne/adresse/",
    )
      .meta({
        title: "Anciennes adresses",
        description: "D’anciennes adresses de l’article, qui mènent ici.",
      })
      .optional(),
    draft: flag("draft")
      .meta({ title: "Brouillon", description: "L’article n’est pas publié." })
      .optional(),
    live: flag("live")
      .meta({
        ...oneOf(LIVE),
        title: "Direct",
        description:
          "L’article est un direct : true tant qu’il continue, false quand il est terminé. Ses entrées s’écrivent :::direct 16:40 Titre.",
      })
      .optional(),
    embargo: date("embargo", zone)
      .meta({
        title: "Embargo",
        description: "L’article est publié à la première publication faite après cet instant.",
        examples: ["2026-12-01T06:00"],
      })
      .optional(),
    expires: date("expires", zone)
      .meta({ title: "Retrait", description: "L’article n’est plus publié après cette date." })
      .optional(),
    corrections: list(
      "corrections",
      entry("corrections", '{ date: 2022-03-03, text: "…" }', {
        date: date("date", zone).meta({
          title: "Date",
          description: "Quand la correction a été faite.",
        }),
        text: text("text", "Ce qui est corrigé.").meta({
          title: "Texte",
          contentMediaType: "text/plain",
          description: "Ce qui était faux, et ce qui est vrai.",
        }),
        major: flag("major")
          .meta({
            title: "Majeure",
            description: "Le sens change : la correction est dite aussi en tête de l’article.",
          })
          .optional(),
      }),
      '{ date: 2022-03-03, text: "…" }',
    )
      .meta({
        title: "Corrections",
        description: "Ce qui a été corrigé après la parution ; les lecteurs le lisent.",
        examples: [[{ date: "2026-11-24", text: "Ce qui était faux, et ce qui est vrai." }]],
      })
      .optional(),
    dossier: keyOf("dossier", dossiers, "_data/dossiers.yaml")
      .meta({
        title: "Dossier",
        description: "Le sujet suivi dont l’article fait partie : une clé de _data/dossiers.yaml.",
      })
      .optional(),
    label: z
      .enum(LABEL_KEYS, {
        error: fault("« label » n’est pas connu", `écrivez l’un de : ${LABEL_KEYS.join(", ")}`),
      })
      .meta({
        ...oneOf(new Map(Object.entries(LABELS))),
        title: "Genre",
        description:
          "Ce qu’est l’article, dit aux lecteurs si ce n’est pas une information : analyse, opinion, entretien…",
        examples: ["analyse"],
      })
      .optional(),
    dateline: text("dateline", "Ankara")
      .meta({ title: "Lieu", description: "D’où l’article est écrit." })
      .optional(),
    with: text("with", "AFP")
      .meta({
        title: "Avec",
        description: "L’agence dont vient une part de l’article : « avec AFP ».",
      })
      .optional(),
    translator: text("translator", "Prénom Nom")
      .meta({ title: "Traducteur", description: "Qui a traduit l’article." })
      .optional(),
    weight: numeral(
      /^-?\d{1,3}$/,
      fault("« weight » attend un nombre entier", "écrivez : weight: 1"),
      { minimum: -999, maximum: 999 },
    )
      .meta({
        type: ["integer", "string"],
        title: "Poids",
        description:
          "Remonte l’article à la une, d’une semaine par unité ; un nombre négatif le descend.",
        examples: [1],
      })
      .optional(),
    withdrawn: text("withdrawn", "Raison du retrait")
      .refine(isReason, {
        error: fault(
          "« withdrawn » attend la raison du retrait, que les lecteurs liront",
          'écrivez : withdrawn: "Raison du retrait.", ou retirez la ligne',
        ),
      })
      .meta({
        ...REASON,
        title: "Retiré",
        description:
          "Pourquoi l’article est retiré : sa page devient un avis, qui dit cette raison.",
      })
      .optional(),
    checks: liftedRules
      .meta({
        title: "Règles levées",
        description: "Les règles de rédaction levées dans cet article, chacune avec sa raison.",
        examples: [{ "alt-caption": "La légende décrit déjà l’image" }],
      })
      .optional(),
    lang: languageTag
      .meta({
        title: "Langue",
        description: "Le code de la langue de l’article, si ce n’est pas le français.",
      })
      .optional(),
  });
}

export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;

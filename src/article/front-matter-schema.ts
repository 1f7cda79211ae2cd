import { z } from "zod";
import { EDITORIAL_RULES } from "../desk/editorial-rules.ts";
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
  text,
  url,
} from "../reading/schema-fields.ts";
import type { Label } from "./label.ts";
import { LABELS } from "./label.ts";

const LABEL_KEYS = Object.keys(LABELS).filter((key): key is Label => key in LABELS);

/** What is written where a reason is wanted: `alt-caption: false` would lift the rule as `true` does. */
const YES_OR_NO = /^(true|false|oui|non|yes|no|on|off|ok|0|1)$/i;

const figure = figureSchema("figures");

const reasonFor = (rule: string) =>
  text(rule, "Pourquoi la règle est levée")
    .refine((reason) => !YES_OR_NO.test(reason), {
      error: fault(
        `« ${rule} » attend la raison pour laquelle la règle est levée`,
        `écrivez : ${rule}: "Pourquoi la règle est levée", ou retirez-la de « checks »`,
      ),
    })
    .optional();
const liftedRules = entry(
  "checks",
  'checks: { alt-caption: "Pourquoi la règle est levée" }',
  Object.fromEntries(EDITORIAL_RULES.map(({ id }) => [id, reasonFor(id)])),
);

/** The front matter of an article: what an editor of this house may write, and nothing else. */
export function frontMatterSchema({ site, sections, dossiers }: House) {
  const zone = site.timezone; // where dates without an offset are local
  const articlePaths = (name: string) =>
    list(name, text(name, "2019/autre-article"), "2019/autre-article");
  return z.strictObject({
    title: text("title", "Titre de l’article"), // headline, plain text
    kicker: text("kicker", "Proche-Orient").optional(), // short label above the headline
    standfirst: text("standfirst", "Chapô de l’article").optional(), // inline Markdown
    section: keyOf("section", sections, "_data/sections.yaml"),
    date: date("date", zone), // as precise as it is known
    updated: date("updated", zone).optional(),
    authors: list("authors", text("authors", "redaction"), "redaction").optional(), // keys of _data/authors.yaml or names
    source: z
      .preprocess(
        (value) => (typeof value === "string" ? { name: value } : value),
        z.strictObject(
          { name: text("name", "French Press TV"), url: url("url").optional() },
          {
            error: fault(
              "« source » attend un nom, ou un nom et une adresse",
              'écrivez : source: { name: "French Press TV", url: https://exemple.fr }',
            ),
          },
        ),
      )
      .optional(),
    tags: list("tags", text("tags", "Turquie"), "Turquie, Israël").optional(),
    figures: list("figures", figure, '{ src: ./photo.jpg, alt: "…", caption: "…" }').optional(),
    related: z
      .union([z.literal("false").transform((): false => false), articlePaths("related")], {
        error: fault(
          "« related » attend une liste de chemins d’articles, ou false",
          "écrivez : related: [2019/autre-article]",
        ),
      })
      .optional(),
    unrelated: articlePaths("unrelated").optional(), // never suggested here
    aliases: list(
      "aliases",
      text("aliases", "/ancienne/adresse/"),
      "/ancienne/adresse/",
    ).optional(),
    draft: flag("draft").optional(),
    embargo: date("embargo", zone).optional(),
    expires: date("expires", zone).optional(),
    corrections: list(
      "corrections",
      entry("corrections", '{ date: 2022-03-03, text: "…" }', {
        date: date("date", zone),
        text: text("text", "Ce qui est corrigé."),
        major: flag("major").optional(), // it changes the sense: told at the top as well
      }),
      '{ date: 2022-03-03, text: "…" }',
    ).optional(),
    dossier: keyOf("dossier", dossiers, "_data/dossiers.yaml").optional(), // a continuing story
    label: z
      .enum(LABEL_KEYS, {
        error: fault("« label » n’est pas connu", `écrivez l’un de : ${LABEL_KEYS.join(", ")}`),
      })
      .optional(), // shown to readers
    dateline: text("dateline", "Ankara").optional(), // where it was written
    with: text("with", "AFP").optional(), // « avec AFP »
    translator: text("translator", "Prénom Nom").optional(),
    weight: z
      .string()
      .regex(/^-?\d{1,3}$/, {
        error: fault("« weight » attend un nombre entier", "écrivez : weight: 1"),
      })
      .transform(Number)
      .optional(), // lifts a story on the front page
    withdrawn: text("withdrawn", "Raison du retrait")
      .refine((reason) => !YES_OR_NO.test(reason), {
        error: fault(
          "« withdrawn » attend la raison du retrait, que les lecteurs liront",
          'écrivez : withdrawn: "Raison du retrait.", ou retirez la ligne',
        ),
      })
      .optional(), // the page becomes a notice
    checks: liftedRules.optional(), // silences one editorial rule here
    lang: languageTag.optional(),
  });
}

export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;

import { z } from "zod";
import type { HouseStyle } from "../french/typography.ts";
import { DEFAULT_STYLE } from "../french/typography.ts";
import { decode } from "./decode.ts";
import { entry, fault, flag, isPublicAddress, list, text, url } from "./fields.ts";
import { enumerate } from "./nearest.ts";
import { present } from "./present.ts";
import type { Problem } from "./problem.ts";
import { Findings } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { House, Site } from "./site.ts";
import { validate } from "./validate.ts";

/** One file of `_data/`, as bytes, and how to name it to the editor. */
export interface DataFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type DataFiles = Readonly<Record<"site" | "sections" | "authors" | "dossiers", DataFile>>;

function choice<const Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  return z
    .enum(values, {
      error: fault(`« ${name} » : ${enumerate(values)}`, `écrivez : ${name}: ${values[0]}`),
    })
    .optional();
}

const siteSchema = z.strictObject({
  name: text("name", "Le Journal"),
  tagline: text("tagline", "Toute l’actualité").optional(),
  url: url("url").refine(isPublicAddress, {
    error: fault(
      "« url » ne peut contenir ni « ? » ni « # »",
      "écrivez : url: https://exemple.fr/",
    ),
  }),
  language: z
    .literal("fr", {
      error: fault("« language » : seul fr est possible", "écrivez : language: fr"),
    })
    .default("fr"),
  timezone: text("timezone", "Europe/Paris")
    .refine(isTimeZone, {
      error: fault("ce fuseau horaire n’existe pas", "écrivez : timezone: Europe/Paris"),
    })
    .default("Europe/Paris"),
  typography: entry("typography", "typography: { guillemets: nbsp }", {
    guillemets: choice("guillemets", ["nbsp", "thin"]),
    nestedQuotes: choice("nestedQuotes", ["english", "guillemets"]),
    asides: choice("asides", ["en", "em"]),
  }).optional(),
  contact: text("contact", "redaction@exemple.fr").optional(),
  admin: flag("admin").optional(),
});

const KEY = fault(
  "une clé s’écrit en minuscules sans accent, avec des traits d’union",
  "par exemple : societe, proche-orient",
);

const entries = <Entry extends z.ZodType>(item: Entry) =>
  z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), item, {
    error: (issue) => (issue.code === "invalid_key" ? KEY : undefined),
  });

const sectionsSchema = entries(
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

const authorsSchema = entries(
  entry("authors", 'redaction: { name: "La rédaction" }', {
    name: text("name", "Prénom Nom"),
    role: text("role", "Correspondante à Ankara").optional(),
    bio: text("bio", "…").optional(),
    email: text("email", "prenom@exemple.fr").optional(),
    links: list("links", url("links"), "https://exemple.fr/").optional(),
  }),
);

const dossiersSchema = entries(
  entry("dossiers", 'turquie-israel: { title: "Turquie–Israël" }', {
    title: text("title", "Titre du dossier"),
    standfirst: text("standfirst", "…").optional(),
    figure: z.unknown().optional(),
  }),
);

/**
 * What the newsroom edits beside articles, typed; undefined, with all problems told, when any of
 * it is wrong.
 *
 * @param publicUrl the address that replaces the one of site.yaml (`ROTATIVE_URL`)
 */
export function readHouse(
  files: DataFiles,
  publicUrl?: string,
): { house?: House; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>({ file, bytes }: DataFile, schema: Schema) => {
    const findings = new Findings(file);
    const yaml = decode(bytes, findings);
    const data = yaml === undefined ? undefined : readYaml(yaml, 0, findings);
    const value = data && validate(schema, data, findings);
    problems.push(...findings.problems);
    return value;
  };
  const site = read(files.site, siteSchema);
  const sections = read(files.sections, sectionsSchema);
  const authors = read(files.authors, authorsSchema);
  const dossiers = read(files.dossiers, dossiersSchema);
  if (!site || !sections || !authors || !dossiers) return { problems };
  return {
    problems,
    house: {
      site: siteOf(site, publicUrl ?? site.url),
      sections: new Map(
        Object.entries(sections).map(([key, section]) => [
          key,
          present({ key, ...section, address: `/rubriques/${key}/` }),
        ]),
      ),
      authors: new Map(
        Object.entries(authors).map(([key, { name, role, bio }]) => [
          key,
          present({ key, name, role, bio }),
        ]),
      ),
      dossiers: new Map(
        Object.entries(dossiers).map(([key, { title, standfirst }]) => [
          key,
          present({ key, title, standfirst }),
        ]),
      ),
    },
  };
}

function siteOf(data: z.infer<typeof siteSchema>, publicUrl: string): Site {
  const { href } = new URL(publicUrl);
  const url = href.endsWith("/") ? href : `${href}/`;
  const style: HouseStyle = { ...DEFAULT_STYLE, ...present(data.typography ?? {}) };
  const { name, language, timezone, tagline, contact } = data;
  const base = new URL(url).pathname;
  return present({ name, language, timezone, tagline, contact, url, base, style });
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

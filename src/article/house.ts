import { z } from "zod";
import type { HouseStyle } from "../french/typography.ts";
import { DEFAULT_STYLE } from "../french/typography.ts";
import { authorsOf, authorsSchema } from "./authors.ts";
import { decode } from "./decode.ts";
import type { DossierSurroundings } from "./dossiers.ts";
import { dossiersOf, dossiersSchema } from "./dossiers.ts";
import type { PictureUse } from "./edition.ts";
import { email, entries, entry, fault, flag, isPublicAddress, text, url } from "./fields.ts";
import { readHousePage } from "./house-page.ts";
import { enumerate } from "./nearest.ts";
import { present } from "./present.ts";
import type { Problem } from "./problem.ts";
import { compareText, Findings, HEAD_OF_FILE } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { House, Site } from "./site.ts";
import { sourcesOf, sourcesSchema } from "./sources.ts";
import { validate } from "./validate.ts";

/** One file of `_data/`, as bytes, and how to name it to the editor. */
export interface DataFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** It is the project's own, read beside another newsroom's articles. */
  readonly borrowed?: boolean;
  /** There is no such file: `file` is where it should be. */
  readonly missing?: boolean;
}

/** The files of `_data/`, by name without `.yaml`. */
export type DataName = "site" | "sections" | "authors" | "dossiers" | "sources";

export type DataFiles = Readonly<Record<DataName, DataFile>> & {
  /** The house's own pages, `_data/pages/*.md`, by name. */
  readonly pages?: ReadonlyMap<string, DataFile>;
  /** What was meant for the paper and is not read, already told. */
  readonly overlooked?: readonly Problem[];
};

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
  contact: email("contact", "redaction@exemple.fr").optional(),
  legal: entry("legal", 'legal: { director: "Prénom Nom" }', {
    publisher: text("publisher", "Société éditrice du Journal, SAS").optional(),
    address: text("address", "1, rue de la Presse, 75002 Paris").optional(),
    phone: text("phone", "01 00 00 00 00").optional(),
    registration: text("registration", "RCS Paris 000 000 000").optional(),
    director: text("director", "Prénom Nom").optional(),
    host: entry("host", 'host: { name: "Hébergeur", address: "…", phone: "…" }', {
      name: text("name", "Hébergeur"),
      address: text("address", "1, rue du Serveur, 59100 Roubaix").optional(),
      phone: text("phone", "01 00 00 00 00").optional(),
    }).optional(),
    cppap: text("cppap", "0000 W 00000").optional(),
  }).optional(),
  admin: flag("admin").optional(),
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

/** The house, and the pictures that it shows; without a house when any of its files is at fault. */
export interface ReadHouse {
  readonly house?: House;
  readonly problems: readonly Problem[];
  readonly pictures: readonly PictureUse[];
}

/**
 * What the newsroom edits beside articles, typed; without a house, with all problems told, when any
 * of it is wrong.
 *
 * @param publicUrl the address that replaces the one of site.yaml (`ROTATIVE_URL`)
 * @param archive every file under `articles/`, and what pictures say of themselves; without it,
 * figures with a picture are left out
 */
export function readHouse(
  files: DataFiles,
  publicUrl?: string,
  archive?: Pick<DossierSurroundings, "files" | "lore">,
): ReadHouse {
  const told: Findings[] = [];
  const read = <Schema extends z.ZodType>({ file, bytes, missing }: DataFile, schema: Schema) => {
    const findings = new Findings(file);
    told.push(findings);
    if (missing) {
      findings.error(
        HEAD_OF_FILE,
        "ce fichier manque",
        "remettez-le à sa place, sous ce nom exact",
      );
      return undefined;
    }
    const yaml = decode(bytes, findings);
    const data = yaml === undefined ? undefined : readYaml(yaml, 0, findings);
    const value = data && validate(schema, data, findings);
    return data && value && { value, data, findings };
  };
  const site = read(files.site, siteSchema);
  const sections = read(files.sections, sectionsSchema);
  const authors = read(files.authors, authorsSchema);
  const dossiers = read(files.dossiers, dossiersSchema);
  const sources = read(files.sources, sourcesSchema);
  const style = styleOf(site?.value);
  const stories =
    dossiers &&
    dossiersOf(
      dossiers.value,
      {
        data: dossiers.data,
        style,
        ...(archive ?? { files: new Set() }),
        borrowed: archive === undefined || (files.dossiers.borrowed ?? false),
      },
      dossiers.findings,
    );
  const problems = [
    ...(files.overlooked ?? []),
    ...told.flatMap((findings) => [...findings.problems]),
  ];
  const failed = told.some((findings) => findings.failed);
  if (failed || !site || !sections || !authors || !stories || !sources) {
    return { problems, pictures: [] };
  }
  const paper = siteOf(site.value, publicUrl ?? site.value.url);
  const pages = [...(files.pages ?? [])]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([key, file]) => readHousePage(key, file, paper, problems) ?? []);
  return {
    problems,
    pictures: told.flatMap(({ file, pictures }) =>
      [...pictures].map(([picture, place]) => ({ picture, file, ...place })),
    ),
    house: {
      site: paper,
      pages,
      sections: new Map(
        Object.entries(sections.value).map(([key, section]) => [
          key,
          present({ key, ...section, address: `/rubriques/${key}/` }),
        ]),
      ),
      authors: authorsOf(authors.value, style),
      dossiers: stories,
      sources: sourcesOf(sources.value, paper),
    },
  };
}

function siteOf(data: z.infer<typeof siteSchema>, publicUrl: string): Site {
  const { href } = new URL(publicUrl);
  const url = href.endsWith("/") ? href : `${href}/`;
  const style = styleOf(data);
  const { name, language, timezone, tagline, contact } = data;
  const base = new URL(url).pathname;
  const { host, ...others } = data.legal ?? {};
  const legal = data.legal && present({ ...others, host: host && present(host) });
  return present({ name, language, timezone, tagline, contact, url, base, style, legal });
}

function styleOf(data: z.infer<typeof siteSchema> | undefined): HouseStyle {
  return { ...DEFAULT_STYLE, ...present(data?.typography ?? {}) };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

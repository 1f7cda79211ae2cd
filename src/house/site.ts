import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { DEFAULT_STYLE } from "../french/typography/house-style.ts";
import {
  choice,
  colour,
  email,
  entry,
  fault,
  fileBeside,
  flag,
  isPublicAddress,
  text,
  url,
} from "../reading/schema-fields.ts";
import { adminOf, adminSchema } from "./admin.ts";
import type { Site } from "./house.ts";

/** `_data/site.yaml`: the paper itself. */
export const siteSchema = z.strictObject({
  name: text("name", "Le Journal").meta({ title: "Nom", description: "Le nom du journal." }),
  tagline: text("tagline", "Toute l’actualité")
    .meta({ title: "Devise", description: "Ce que dit le journal de lui-même, sous son nom." })
    .optional(),
  url: url("url")
    .refine(isPublicAddress, {
      error: fault(
        "« url » ne peut contenir ni « ? » ni « # »",
        "écrivez : url: https://exemple.fr/",
      ),
    })
    .meta({
      title: "Adresse",
      description: "L’adresse publique du journal, avec son chemin s’il en a un.",
    }),
  language: z
    .literal("fr", {
      error: fault("« language » : seul fr est possible", "écrivez : language: fr"),
    })
    .meta({ title: "Langue", description: "La langue du journal : seul le français est possible." })
    .default("fr"),
  timezone: text("timezone", "Europe/Paris")
    .refine(isTimeZone, {
      error: fault("ce fuseau horaire n’existe pas", "écrivez : timezone: Europe/Paris"),
    })
    .meta({
      title: "Fuseau horaire",
      description: "Celui des dates écrites sans décalage, et de celles qui sont montrées.",
    })
    .default("Europe/Paris"),
  typography: entry("typography", "typography: { guillemets: nbsp }", {
    guillemets: choice("guillemets", {
      nbsp: "insécable (Imprimerie nationale)",
      thin: "fine, comme en Suisse",
    })
      .meta({
        title: "Guillemets",
        description: "L’espace à l’intérieur des guillemets.",
      })
      .optional(),
    nestedQuotes: choice("nestedQuotes", {
      english: "anglais, comme la presse",
      guillemets: "français (Imprimerie nationale)",
    })
      .meta({
        title: "Citations imbriquées",
        description: "Les guillemets d’une citation dans une citation.",
      })
      .optional(),
    asides: choice("asides", { en: "moyen, comme la presse", em: "long (Imprimerie nationale)" })
      .meta({
        title: "Incises",
        description: "Le tiret des incises.",
      })
      .optional(),
  })
    .meta({
      title: "Typographie",
      description: "Ce que la maison choisit là où les autorités diffèrent.",
    })
    .optional(),
  accent: colour("accent", "#8a1c1c")
    .meta({
      title: "Couleur",
      description:
        "La couleur des liens et des rubriques qui n’ont pas la leur ; le style en tire celle du mode sombre.",
    })
    .optional(),
  icon: fileBeside("icon", ".svg", "icone.svg")
    .meta({
      title: "Icône",
      description:
        "Le dessin du journal dans un onglet et sur un téléphone : un fichier SVG carré de _data.",
    })
    .optional(),
  faces: entry("faces", "faces: { serif: { regular: polices/texte.woff2 } }", {
    serif: face("serif", "Texte", "Les caractères du texte et des titres.").optional(),
    sans: face("sans", "Légendes", "Ceux des légendes, des rubriques et des boutons.").optional(),
  })
    .meta({
      title: "Caractères",
      description: "Des fichiers WOFF2 de _data, à la place des caractères de la presse.",
    })
    .optional(),
  contact: email("contact", "redaction@exemple.fr")
    .meta({ title: "Contact", description: "Où les lecteurs écrivent à la rédaction." })
    .optional(),
  legal: entry("legal", 'legal: { director: "Prénom Nom" }', {
    publisher: text("publisher", "Société éditrice du Journal, SAS")
      .meta({ title: "Éditeur", description: "La personne ou la société qui édite le journal." })
      .optional(),
    address: text("address", "1, rue de la Presse, 75002 Paris")
      .meta({ title: "Adresse", description: "L’adresse de l’éditeur." })
      .optional(),
    phone: text("phone", "01 00 00 00 00")
      .meta({ title: "Téléphone", description: "Le téléphone de l’éditeur." })
      .optional(),
    registration: text("registration", "RCS Paris 000 000 000")
      .meta({ title: "Immatriculation", description: "Le numéro de l’éditeur dans un registre." })
      .optional(),
    director: text("director", "Prénom Nom")
      .meta({ title: "Directeur", description: "Le directeur de la publication." })
      .optional(),
    host: entry("host", 'host: { name: "Hébergeur", address: "…", phone: "…" }', {
      name: text("name", "Hébergeur").meta({ title: "Nom", description: "Le nom de l’hébergeur." }),
      address: text("address", "1, rue du Serveur, 59100 Roubaix")
        .meta({ title: "Adresse", description: "L’adresse de l’hébergeur." })
        .optional(),
      phone: text("phone", "01 00 00 00 00")
        .meta({ title: "Téléphone", description: "Le téléphone de l’hébergeur." })
        .optional(),
    })
      .meta({ title: "Hébergeur", description: "Qui héberge le journal." })
      .optional(),
    cppap: text("cppap", "0000 W 00000")
      .meta({
        title: "CPPAP",
        description: "Le numéro de la commission paritaire des publications et agences de presse.",
      })
      .optional(),
  })
    .meta({
      title: "Mentions légales",
      description: "Ce que les mentions légales doivent dire (LCEN, article 1-1).",
    })
    .optional(),
  admin: adminSchema.optional(),
  editions: choice("editions", { true: "publiées", false: "gardées" })
    .meta({
      title: "Éditions",
      description:
        "Publier les PDF et les EPUB du dossier editions, que fait npm run edition, et y mener les lecteurs.",
    })
    .optional(),
  offline: flag("offline")
    .meta({
      title: "Sans réseau",
      description:
        "Les navigateurs des lecteurs gardent la une, les articles lus et ceux mis de côté, et les montrent sans réseau.",
    })
    .optional(),
});

/** The files of a face; a variable one has all weights in `regular`. */
function face(name: string, title: string, description: string) {
  const file = (style: string, of: string) =>
    fileBeside(style, ".woff2", `polices/${style}.woff2`).meta({ title: of, description: of });
  return entry(name, `${name}: { regular: polices/texte.woff2 }`, {
    regular: file("regular", "Droit, maigre ou variable."),
    bold: file("bold", "Gras, s’il a son fichier.").optional(),
    italic: file("italic", "Italique, maigre ou variable.").optional(),
  }).meta({ title, description });
}

type WrittenSite = z.infer<typeof siteSchema>;

/** @param publicUrl the address that replaces the written one (`ROTATIVE_URL`) */
export function siteOf(written: WrittenSite, publicUrl: string = written.url): Site {
  const { href } = new URL(publicUrl);
  const url = href.endsWith("/") ? href : `${href}/`;
  const { name, language, timezone, tagline, accent, icon, contact } = written;
  const { serif, sans } = written.faces ?? {};
  const { host, ...others } = written.legal ?? {};
  return withoutUndefined({
    name,
    language,
    timezone,
    tagline,
    accent,
    icon,
    faces:
      written.faces &&
      withoutUndefined({
        serif: serif && withoutUndefined(serif),
        sans: sans && withoutUndefined(sans),
      }),
    contact,
    url,
    base: new URL(url).pathname,
    style: styleOf(written),
    admin: written.admin && adminOf(written.admin),
    editions: written.editions === "true" || undefined,
    offline: written.offline,
    legal: written.legal && withoutUndefined({ ...others, host: host && withoutUndefined(host) }),
  });
}

/** The typography of the house: what `site.yaml` says, else the usual rules. */
export function styleOf(written: WrittenSite | undefined): HouseStyle {
  return { ...DEFAULT_STYLE, ...withoutUndefined(written?.typography ?? {}) };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

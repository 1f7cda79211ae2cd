import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { enumerate } from "../desk/nearest.ts";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { DEFAULT_STYLE } from "../french/typography/house-style.ts";
import { email, entry, fault, isPublicAddress, text, url } from "../reading/schema-fields.ts";
import type { Site } from "./house.ts";

function choice<const Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  return z
    .enum(values, {
      error: fault(`« ${name} » : ${enumerate(values)}`, `écrivez : ${name}: ${values[0]}`),
    })
    .optional();
}

/** `_data/site.yaml`: the paper itself. */
export const siteSchema = z.strictObject({
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
  admin: z
    .literal("false", {
      error: fault(
        "« admin » : le bureau dans le navigateur n’existe pas encore",
        "écrivez : admin: false, ou retirez la ligne",
      ),
    })
    .optional(),
});

type WrittenSite = z.infer<typeof siteSchema>;

/** @param publicUrl the address that replaces the written one (`ROTATIVE_URL`) */
export function siteOf(written: WrittenSite, publicUrl: string = written.url): Site {
  const { href } = new URL(publicUrl);
  const url = href.endsWith("/") ? href : `${href}/`;
  const { name, language, timezone, tagline, contact } = written;
  const { host, ...others } = written.legal ?? {};
  return withoutUndefined({
    name,
    language,
    timezone,
    tagline,
    contact,
    url,
    base: new URL(url).pathname,
    style: styleOf(written),
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

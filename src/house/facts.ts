import { enumerate, nearest } from "../desk/nearest.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import type { Site } from "./house.ts";

/** A fact of the house that its pages may name: `{{director}}`. */
interface Fact {
  readonly of: (site: Site) => string | undefined;
  /** What an editor without it is told: why it is wanted, and where to write it. */
  readonly lacking: string;
  readonly write: string;
}

const LAW = "(LCEN, article 1-1, ancien article 6 III)";
const legal = (of: Fact["of"], lacking: string, key: string, under = "legal:"): Fact => ({
  of,
  lacking,
  write: `ajoutez ${key}: sous ${under} dans _data/site.yaml`,
});

/** In the order in which an editor is told of them. */
const FACTS: Readonly<Record<string, Fact>> = {
  name: { of: ({ name }) => name, lacking: "", write: "" },
  url: { of: ({ url }) => url, lacking: "", write: "" },
  tagline: {
    of: ({ tagline }) => tagline,
    lacking: "le journal n’a pas de devise",
    write: "ajoutez tagline: dans _data/site.yaml",
  },
  contact: {
    of: ({ contact }) => contact,
    lacking: `les lecteurs doivent pouvoir écrire à l’éditeur ${LAW}`,
    write: "ajoutez contact: dans _data/site.yaml",
  },
  publisher: legal(
    ({ legal: told }) => told?.publisher,
    `les mentions légales doivent nommer l’éditeur ${LAW}`,
    "publisher",
  ),
  address: legal(
    ({ legal: told }) => told?.address,
    `les mentions légales doivent donner l’adresse de l’éditeur ${LAW}`,
    "address",
  ),
  phone: legal(
    ({ legal: told }) => told?.phone,
    `les mentions légales doivent donner le téléphone de l’éditeur ${LAW}`,
    "phone",
  ),
  registration: legal(
    ({ legal: told }) => told?.registration,
    `un éditeur inscrit à un registre doit en donner le numéro ${LAW}`,
    "registration",
  ),
  director: legal(
    ({ legal: told }) => told?.director,
    `les mentions légales doivent nommer le directeur de la publication ${LAW}`,
    "director",
  ),
  host: legal(
    ({ legal: told }) => told?.host?.name,
    `les mentions légales doivent nommer l’hébergeur ${LAW}`,
    "host",
  ),
  "host.address": legal(
    ({ legal: told }) => told?.host?.address,
    `les mentions légales doivent donner l’adresse de l’hébergeur ${LAW}`,
    "address",
    "legal: host:",
  ),
  "host.phone": legal(
    ({ legal: told }) => told?.host?.phone,
    `les mentions légales doivent donner le téléphone de l’hébergeur ${LAW}`,
    "phone",
    "legal: host:",
  ),
  cppap: legal(
    ({ legal: told }) => told?.cppap,
    "le numéro de la commission paritaire (CPPAP) n’est pas connu",
    "cppap",
  ),
};

/** How a fact is written into the text around it: Markdown has its own signs to spare. */
type Setting = "plain" | "markdown";

const NAMED = /\{\{\s*([^{}?]*?)\s*(\?)?\s*\}\}/g;

/**
 * Fills in the facts of the house, `{{name}}`. One that is unknown is an error, one without a value
 * is told and shown as « à compléter »; with a question mark, `{{cppap?}}`, its line is left out.
 *
 * @param placeOf where a line and a column of `text` (both from 1) stand in the file
 */
export function fillIn(
  text: string,
  site: Site,
  setting: Setting,
  placeOf: (line: number, column: number) => Place,
  problems: Problems,
): string {
  const lines = text.split("\n").map((line, index) => {
    let left = true;
    const filled = line.replace(NAMED, (whole, key: string, optional: string | undefined, at) => {
      const fact = Object.hasOwn(FACTS, key) ? FACTS[key] : undefined;
      const place = placeOf(index + 1, Number(at) + 1);
      if (fact === undefined) {
        tellUnknown(whole, key, place, problems);
        return whole;
      }
      const value = fact.of(site)?.replace(/\s+/g, " ");
      if (value !== undefined) return written(value, setting, line.slice(0, Number(at)));
      if (optional !== undefined) left = false;
      else problems.warning(place, fact.lacking, fact.write);
      return "à compléter";
    });
    return left ? filled : undefined;
  });
  return withoutLeftOut(lines).join("\n");
}

function tellUnknown(whole: string, key: string, place: Place, problems: Problems): void {
  const meant = nearest(key, Object.keys(FACTS));
  problems.error(
    place,
    `« ${whole} » n’est pas une indication que le journal connaît`,
    meant === undefined
      ? `écrivez l’une de : ${enumerate(Object.keys(FACTS).map((name) => `{{${name}}}`))}`
      : `vouliez-vous écrire « {{${meant}}} » ?`,
  );
}

/** An address becomes a link, unless it already stands in one; other words are only words. */
function written(value: string, setting: Setting, before: string): string {
  if (setting === "plain") return value;
  if (/\]\((mailto:)?$/.test(before)) return encodeURI(value);
  if (/^(https?:\/\/|[^\s@]+@)[^\s@<>]+$/.test(value)) return `<${value}>`;
  return value.replace(/[\\`*_{}[\]<>#+|!~^]/g, "\\$&");
}

/** A line that is left out would break its list in two: the blank in its place comes after the list. */
function withoutLeftOut(lines: readonly (string | undefined)[]): string[] {
  const kept: string[] = [];
  let owed = 0;
  for (const line of lines) {
    if (line === undefined) {
      owed += 1;
      continue;
    }
    if (line.trim() === "") {
      kept.push(...Array<string>(owed).fill(""));
      owed = 0;
    }
    kept.push(line);
  }
  return [...kept, ...Array<string>(owed).fill("")];
}

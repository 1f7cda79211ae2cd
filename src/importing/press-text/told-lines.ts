import { guessIso } from "../../french/dates/guess.ts";
import { parseDate } from "../../french/dates/parse.ts";

/** What a line of a page tells of its article, beside its text. */
export interface ToldByLine {
  readonly date?: string;
  readonly updated?: string;
  readonly tags?: readonly string[];
}

const DATE =
  /(?:(?:\d{1,2}(?:er)?[ \u00a0]\p{L}{3,9}\.?[ \u00a0]\d{4})|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)(?:,?\s*(?:à|a|-|–|\|)?\s*\d{1,2}\s?[h:]\s?\d{0,2})?/giu;
const UPDATED = /(?:mise?s? à jour|modifiée?|actualisée?|maj)\D{0,20}$/iu;
const DATE_LINE =
  /^(?:(?:.{0,40}[–|·,-]\s*)?(?:article )?(?:publiée?|postée?|parue?|mis en ligne|mise? à jour|dernière mise à jour|modifiée?|créée?|date)(?!\p{L})|(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?!\p{L})|(?:le )?\d)/iu;
const TAG_LINE = /^(?:tags?|mots?[- ]clés?|étiquettes?|sujets?|thèmes?)\s*:\s*(.+)$/iu;

/** A line that says when the article came out: « Publié le 16 février 2022 à 16h30 – mis à jour… ». */
export function datesIn(line: string, zone: string): ToldByLine | undefined {
  if (line.length > 120 || !DATE_LINE.test(line)) return undefined;
  let told: ToldByLine = {};
  for (const found of line.matchAll(DATE)) {
    const iso = readDate(found[0], zone);
    if (iso === undefined) continue;
    const updated = UPDATED.test(line.slice(0, found.index));
    if (updated) told = { ...told, updated: iso };
    else if (told.date === undefined) told = { ...told, date: iso };
  }
  if (told.date === undefined && told.updated === undefined) return undefined;
  const rest = line.replace(DATE, " ").match(/\p{L}{2,}/gu) ?? [];
  return rest.length > 9 ? undefined : told; // a sentence that begins with a day is no date line
}

/** « Tags : Turquie, Israël ». */
export function tagsIn(line: string): ToldByLine | undefined {
  const [, list] = TAG_LINE.exec(line) ?? [];
  if (list === undefined || list.length > 300) return undefined;
  const tags = list.split(/[,;|•·#]/).map((tag) => tag.trim().replace(/[.…]+$/, ""));
  return { tags: tags.filter((tag) => tag !== "") };
}

/** « Par Prénom Nom et Autre Nom » above a text; what follows a name is left out. */
export function authorsIn(line: string): readonly string[] | undefined {
  const [, list] =
    /^(?:par|de notre correspondante?|propos recueillis par)\s*:?\s+(\p{Lu}.{2,80})$/iu.exec(
      line,
    ) ?? [];
  if (list === undefined || /[.!?:]$/.test(list)) return undefined;
  const names = list
    .split(/,| et | avec | & /)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 5);
  return names.length > 0 && list.split(/\s+/).length <= 12 ? names : undefined;
}

function readDate(written: string, zone: string): string | undefined {
  const plain = written.replace(/\u00a0/g, " ").replace(/\s+/g, " ");
  const [, day = plain, time] =
    /^(.*?\d{4}|\d{4}-\d\d-\d\d)(?:[\s,à|–-]+(\d{1,2}\s?[h:]\s?\d{0,2}))?$/iu.exec(plain) ?? [];
  const iso = guessIso(time === undefined ? day : `${day} à ${time.replace(/\s/g, "")}`);
  return iso !== undefined && parseDate(iso, zone).ok ? iso : undefined;
}

import { guessIso } from "./guess.ts";
import { MONTHS } from "./months.ts";
import { parseDate } from "./parse.ts";
import type { DateFault } from "./press-date.ts";

const NBSP = "\u00A0";
const quoted = (text: string): string => `«${NBSP}${text}${NBSP}»`;

const FORMS =
  "écrivez l’année (2022), le mois (2022-02), le jour (2022-02-16) ou l’heure (2022-02-16T16:30)";

/** For an editor, in French, two lines: what is wrong with a date, and what to write instead. */
export function explainDateFault(text: string, fault: DateFault): string {
  if (text.trim() === "") return `La date est vide\n${FORMS}`;
  const written = quoted(text.trim().slice(0, 60));
  switch (fault.kind) {
    case "format": {
      const guess = guessIso(text);
      const guessed = guess === undefined ? undefined : parseDate(guess);
      if (guess !== undefined && guessed !== undefined) {
        if (guessed.ok)
          return `${written} n’est pas une date de la forme attendue\nécrivez${NBSP}: ${guess}`;
        if (guessed.fault.kind !== "format") return explainDateFault(guess, guessed.fault);
      }
      return `${written} n’est pas une date de la forme attendue\n${FORMS}`;
    }
    case "impossible":
      return `${written} n’existe pas${NBSP}: ${impossible(text)}\n${FORMS}`;
    case "gap":
      return (
        `${written} n’existe pas${NBSP}: cette nuit-là, l’heure avance pour passer à l’heure d’été\n` +
        `écrivez${NBSP}: ${fault.suggestion}, ou corrigez l’heure`
      );
    case "twice": {
      const [summer, winter] = fault.suggestions;
      return (
        `${written} a lieu deux fois${NBSP}: cette nuit-là, l’heure recule pour passer à l’heure d’hiver\n` +
        `écrivez${NBSP}: ${summer} pour la première, ${winter} pour la seconde`
      );
    }
    default:
      return assertUnreachable(fault);
  }
}

/** Names the part that cannot be, the largest first. */
function impossible(text: string): string {
  const [, year, month, day, hour, minute, second] =
    /^\s*(\d{4})-?(\d\d)?-?(\d\d)?(?:[T ]+(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text)?.map(Number) ??
    [];
  if (year === 0) return "l’année 0000 n’est dans aucun calendrier";
  if (month !== undefined && (month < 1 || month > 12))
    return `il n’y a pas de mois ${pad(month)}, les mois vont de 01 à 12`;
  if (year !== undefined && month !== undefined && day !== undefined) {
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1) return "les jours commencent à 01";
    if (day > length) return `${MONTHS[month - 1]} ${year} n’a que ${length} jours`;
  }
  if (hour === 24) return "minuit s’écrit T00:00, à la date du lendemain";
  if (hour !== undefined && hour > 24)
    return `il n’y a pas de ${hour}${NBSP}h, les heures vont de 00 à 23`;
  if (minute !== undefined && minute > 59) return "les minutes vont de 00 à 59";
  if (second !== undefined && second > 59) return "les secondes vont de 00 à 59";
  return "aucun pays n’a ce décalage horaire, à Paris c’est +01:00 l’hiver et +02:00 l’été";
}

const pad = (n: number): string => String(n).padStart(2, "0");

function assertUnreachable(fault: never): never {
  throw new Error(`Unknown fault: ${JSON.stringify(fault)}`);
}

import { explainDateFault } from "../french/dates/explain.ts";
import { guessIso } from "../french/dates/guess.ts";
import { parseDate } from "../french/dates/parse.ts";
import type { PressDate } from "../french/dates/press-date.ts";

/** What stands after `:::direct`, read: when, and what happened; or what is wrong with it, and what to write. */
export type LiveOpening =
  | {
      readonly ok: true;
      readonly at: PressDate;
      readonly title: string;
      readonly dayWritten: boolean;
    }
  | {
      readonly ok: false;
      readonly word: string;
      readonly problem: string;
      readonly remedy: string;
    };

const EXAMPLE = "écrivez : :::direct 16:40 Ce qui s’est passé";
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?(?= |$)/;
const DAY =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?(?:(\d{4}-\d\d-\d\d)|(\d{1,2}\/\d{1,2})(\/\d{4})?|(\d{1,2}(?:er)? \p{L}{3,}\.?)( \d{4}(?= ))?),?(?: à)? /iu;
const HOUR = /^(\d{1,2})(?::(\d\d)| ?h ?(\d\d)?)(?= |$)/i;
const HALF_A_YEAR = 183 * 86_400_000;

/**
 * Reads « 16:40 Titre », « 20 novembre 16 h 40 Titre », « 2026-11-20T16:40 Titre ».
 *
 * @param article the date of the article, whose day and year are meant where none is written
 */
export function readLiveOpening(
  written: string,
  article: PressDate | undefined,
  zone: string,
): LiveOpening {
  const text = written.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const [iso = ""] = ISO.exec(text) ?? [];
  if (iso !== "") return opened(iso, text.slice(iso.length), zone, true);
  const day = DAY.exec(text);
  const rest = day === null ? text : text.slice(day[0].length);
  const [hour = "", hours = "", minutes, after] = HOUR.exec(rest) ?? [];
  if (hour === "") return withoutHour(rest);
  if (Number(hours) > 23 || Number(minutes ?? after ?? 0) > 59) {
    return {
      ok: false,
      word: hour,
      problem: `« ${hour} » n’est pas une heure : elles vont de 00:00 à 23:59`,
      remedy: EXAMPLE,
    };
  }
  const time = `${hours.padStart(2, "0")}:${minutes ?? after ?? "00"}`;
  const date = day === null ? ownDay(article) : dayOf(day, article, zone);
  if (date === undefined) return withoutDay(day?.[0].trim());
  return opened(`${date}T${time}`, rest.slice(hour.length), zone, day !== null);
}

function opened(iso: string, after: string, zone: string, dayWritten: boolean): LiveOpening {
  const read = parseDate(iso, zone);
  if (!read.ok) {
    const [problem = "", told = ""] = explainDateFault(iso, read.fault).split("\n");
    const wrong = read.fault.kind === "impossible" || read.fault.kind === "format";
    const remedy = wrong ? "corrigez le jour : :::direct 20 novembre 16:40 Titre" : told;
    return { ok: false, word: iso.slice(-5), problem, remedy };
  }
  const title = after.replace(/^ ?[:–—-] /, "").trim();
  if (title !== "") return { ok: true, at: read.date, title, dayWritten };
  return {
    ok: false,
    word: "",
    problem: "cette entrée du direct n’a pas de titre",
    remedy:
      "dites en quelques mots ce qui s’est passé, sur la même ligne : :::direct 16:40 Le vote est acquis",
  };
}

function withoutHour(rest: string): LiveOpening {
  const [word = ""] = /^\d\S*/.exec(rest) ?? [];
  return {
    ok: false,
    word,
    problem:
      word === ""
        ? "cette entrée du direct ne dit pas son heure"
        : `« ${word} » n’est pas une heure, et une entrée du direct commence par la sienne`,
    remedy: `${EXAMPLE} ; un autre jour que celui de l’article : :::direct 20 novembre 16:40 Titre`,
  };
}

function withoutDay(word = ""): LiveOpening {
  return {
    ok: false,
    word,
    problem:
      word === ""
        ? "cette entrée du direct ne dit pas son jour, et la date de l’article non plus"
        : `« ${word} » n’est pas un jour`,
    remedy: "écrivez : :::direct 20 novembre 16:40 Titre, ou donnez à l’article la date d’un jour",
  };
}

function ownDay(article: PressDate | undefined): string | undefined {
  return article?.precision === "day" || article?.precision === "minute"
    ? article.iso.slice(0, 10)
    : undefined;
}

/** A day as written; without a year, of the year that puts it nearest to the article. */
function dayOf(
  found: RegExpExecArray,
  article: PressDate | undefined,
  zone: string,
): string | undefined {
  const [, iso, figures, figuresYear = "", words, wordsYear = ""] = found;
  if (iso !== undefined) return iso;
  const inYear = (year: string) =>
    guessIso(figures === undefined ? `${words} ${year}` : `${figures}/${year}`);
  const year = figuresYear.slice(1) || wordsYear.trim();
  if (year !== "") return inYear(year);
  const own = Number(article?.iso.slice(0, 4));
  if (article === undefined) return undefined;
  const near = [own, own + 1, own - 1].map((one) => inYear(String(one)));
  return (
    near.find((day) => {
      const read = day === undefined ? undefined : parseDate(day, zone);
      return read?.ok && Math.abs(read.date.from - article.from) <= HALF_A_YEAR;
    }) ?? near[0]
  );
}

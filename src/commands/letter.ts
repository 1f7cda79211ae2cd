import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tellProblems } from "../desk/tell-problems.ts";
import { isoDay } from "../french/dates/iso-day.ts";
import { parseDate } from "../french/dates/parse.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { letterHtml } from "../letter/LetterPage.tsx";
import type { LetterDays } from "../letter/letter.ts";
import { letterOf } from "../letter/letter.ts";
import { letterText } from "../letter/letter-text.ts";
import { Store } from "../press/memory/store.ts";
import { readWorkspace } from "../press/read/read-workspace.ts";
import { holds, shown, UsageError } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, options, progress } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run letter, ou npm run letter -- 2026-11-20
  --week       les sept jours jusqu’à celui-là
  --to DOSSIER où écrire lettre.html et lettre.txt (lettre)`;

interface Wanted {
  /** As written: « 2026-11-20 »; the day of the press unless told. */
  readonly day: string | undefined;
  readonly week: boolean;
  readonly folder: string;
}

/** `npm run letter [-- DAY]`: the headlines of a day or a week, as the two parts of a mail; nothing is sent. */
await command(async () => {
  const space = workspace();
  const { day, week, folder } = wantedFrom(process.argv.slice(2));
  for (const place of [space.output, space.articles, space.data])
    if (holds(place, folder))
      throw new UsageError(`la lettre ne peut pas aller dans ${shown(place)}\n${USAGE}`);
  const store = Store.open(space.cache);
  try {
    const { value: edition, problems } = await progress().run("Lecture des articles", ({ step }) =>
      readWorkspace(space, step, store),
    );
    if (edition === undefined) {
      process.stderr.write(tellProblems(problems));
      return AT_FAULT;
    }
    const zone = edition.house.site.timezone;
    const days = daysUntil(day ?? isoDay(space.now, zone), week, zone);
    const letter = letterOf(edition, days);
    if (letter === undefined) {
      const when = week ? "pendant ces sept jours" : "ce jour-là";
      process.stderr.write(
        `Aucun article n’a paru ${when} (${isoDay(days.first.from, zone)}) : il n’y a pas de lettre.\n`,
      );
      return AT_FAULT;
    }
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "lettre.html"), letterHtml(letter));
    await writeFile(join(folder, "lettre.txt"), letterText(letter));
    const count = letter.sections.reduce((sum, { stories }) => sum + stories.length, 0);
    process.stdout.write(
      `Lettre, ${letter.days} : ${count} article${count < 2 ? "" : "s"}, dans ${shown(folder)}\n`,
    );
    return GOOD;
  } finally {
    await store.close();
  }
});

function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { week: { type: "boolean", default: false }, to: { type: "string" } },
    }),
  );
  const [day, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`un seul jour\n${USAGE}`);
  return { day, week: values.week, folder: resolve(values.to ?? "lettre") };
}

function daysUntil(written: string, week: boolean, zone: string): LetterDays {
  const last = dayOf(written, zone);
  if (!week) return { first: last, last };
  const before = new Date(`${written}T12:00Z`).getTime() - 6 * 86_400_000;
  return { first: dayOf(isoDay(before, "UTC"), zone), last };
}

function dayOf(written: string, zone: string): PressDate {
  const parsed = parseDate(written, zone);
  if (parsed.ok && parsed.date.precision === "day") return parsed.date;
  throw new UsageError(`« ${written} » n’est pas un jour ; écrivez par exemple : 2026-11-20`);
}

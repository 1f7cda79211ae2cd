import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { askedFor } from "../booklet/asked.ts";
import type { Asked } from "../booklet/booklet.ts";
import { bookletOf } from "../booklet/booklet.ts";
import { tellProblems } from "../desk/tell-problems.ts";
import { isoDay } from "../french/dates/iso-day.ts";
import type { House } from "../house/house.ts";
import { illustrate, makeEpub, makePdf } from "../press/booklet/make-booklet.ts";
import type { FoundChromium } from "../press/checks/chromium.ts";
import { findChromium } from "../press/checks/chromium.ts";
import { writeWhole } from "../press/files.ts";
import { Store } from "../press/memory/store.ts";
import { readWorkspace } from "../press/read/read-workspace.ts";
import type { Workspace } from "../press/workspace.ts";
import { holds, shown, UsageError } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, options, progress } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run edition -- 2026-11-20 (un jour), 2026-W47 (une semaine) ou la clé d’un dossier
  --output DOSSIER  où écrire le PDF et l’EPUB (editions)
  --epub            l’EPUB seul, qui ne demande pas de navigateur`;

/** `npm run edition [-- DAY | WEEK | DOSSIER]`: a paper to be held, as a PDF and as an EPUB. */
await command(async () => {
  const space = workspace();
  const { written, folder, epubOnly } = wantedFrom(process.argv.slice(2), space);
  const browser = epubOnly ? undefined : chromiumHere();
  const show = progress();
  const store = Store.open(space.cache);
  try {
    const { value, problems, pictures, articleFiles } = await show.run(
      "Lecture des articles",
      ({ step }) => readWorkspace(space, step, store),
    );
    if (value === undefined) {
      process.stderr.write(tellProblems(problems));
      return AT_FAULT;
    }
    const { house } = value;
    const asked = wanted(written ?? isoDay(space.now, house.site.timezone), house);
    const booklet = bookletOf(value, asked);
    if (booklet === undefined) {
      process.stderr.write(`${EMPTY[asked.kind]} (${asked.key}) : il n’y a pas d’édition.\n`);
      return AT_FAULT;
    }
    const source = { edition: value, pictures, files: articleFiles.files };
    const made = await show.run("Images", ({ step }) => illustrate(booklet, source, space, step));
    const epub = await show.run("EPUB", () => makeEpub(made));
    const pdf = browser && (await show.run("PDF", () => makePdf(made, space, browser)));
    const files: string[] = [];
    for (const [extension, bytes] of [["pdf", pdf] as const, ["epub", epub] as const]) {
      if (bytes === undefined) continue;
      const file = join(folder, `${booklet.name}.${extension}`);
      await writeWhole(file, bytes);
      files.push(shown(file));
    }
    const count = booklet.articles.length;
    process.stdout.write(
      `Édition, ${booklet.title} : ${count} article${count < 2 ? "" : "s"}, dans ${files.join(" et ")}\n`,
    );
    return GOOD;
  } finally {
    await store.close();
  }
});

const EMPTY: Readonly<Record<Asked["kind"], string>> = {
  day: "Aucun article n’a paru ce jour-là",
  week: "Aucun article n’a paru cette semaine-là",
  dossier: "Ce dossier n’a pas d’article",
};

function wantedFrom(args: readonly string[], space: Workspace) {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { output: { type: "string" }, epub: { type: "boolean", default: false } },
    }),
  );
  const [written, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`une seule édition à la fois\n${USAGE}`);
  const folder = values.output === undefined ? space.editions : resolve(values.output);
  for (const place of [space.output, space.articles, space.data])
    if (holds(place, folder))
      throw new UsageError(`l’édition ne peut pas aller dans ${shown(place)}\n${USAGE}`);
  return { written, folder, epubOnly: values.epub };
}

function wanted(written: string, house: House): Asked {
  const asked = askedFor(written, house);
  if (asked !== undefined) return asked;
  const keys = [...house.dossiers.keys()];
  const dossiers = keys.length === 0 ? "" : `\nles dossiers : ${keys.join(", ")}`;
  throw new UsageError(
    `« ${written} » n’est ni un jour, ni une semaine, ni un dossier\n${USAGE}${dossiers}`,
  );
}

/** A browser is never fetched for an edition: it is said how to have one. */
function chromiumHere(): FoundChromium {
  const asked = process.env.CHROMIUM_PATH;
  try {
    const found = findChromium();
    if (found !== undefined) return found;
  } catch {
    throw new UsageError(`CHROMIUM_PATH : « ${asked} » n’est pas un programme`);
  }
  throw new UsageError(
    "il faut Chromium pour mettre le PDF en pages, et il n’y en a pas ici\n" +
      "installez-le : npx playwright install chromium ; ou demandez l’EPUB seul : npm run edition -- --epub",
  );
}

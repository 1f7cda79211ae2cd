import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tellProblems } from "../desk/tell-problems.ts";
import { inFrench } from "../french/number.ts";
import { isMissing } from "../press/files.ts";
import { buildsKept } from "../press/memory/build-history.ts";
import { relateRemembering } from "../press/memory/kept-related.ts";
import { Store } from "../press/memory/store.ts";
import { readWorkspace } from "../press/read/read-workspace.ts";
import { askPublished } from "../press/report/ask-published.ts";
import type { LinkStyle } from "../press/report/file-links.ts";
import { fileLinks } from "../press/report/file-links.ts";
import { publishedFiles } from "../press/report/published-files.ts";
import { PAGE, writeReport } from "../press/report/write-report.ts";
import type { Workspace } from "../press/workspace.ts";
import { HOME, holds, shown, UsageError } from "../press/workspace.ts";
import type { AskedQuery } from "../report/figures/queries.ts";
import { readQueries } from "../report/figures/queries.ts";
import { problemCount } from "../report/figures/warnings.ts";
import type { Report } from "../report/report.ts";
import { reportOf } from "../report/report.ts";
import { AT_FAULT, command, GOOD, options, progress } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run report, ou npm run report -- DOSSIER
  --links vscode    les liens ouvrent le fichier à la ligne, dans Visual Studio Code
  --queries FICHIER un journal de recherches, une par ligne, ou : recherche<tabulation>nombre`;

interface Wanted {
  readonly folder: string;
  readonly links: LinkStyle;
  readonly queries: readonly AskedQuery[];
}

/** `npm run report [-- FOLDER]`: what the desk should know of its archive, as a page. */
await command(async () => {
  const space = workspace();
  const wanted = await wantedFrom(process.argv.slice(2), space);
  const show = progress();
  const store = Store.open(space.cache);
  try {
    const read = await show.run("Lecture des articles", ({ step }) =>
      readWorkspace(space, step, store),
    );
    const { value: edition, problems, pictures, identities } = read;
    if (edition === undefined) {
      process.stderr.write(tellProblems(problems));
      return AT_FAULT;
    }
    const related = await show.run("Articles liés", async () =>
      relateRemembering(edition.articles, identities, store),
    );
    const answers =
      wanted.queries.length === 0
        ? undefined
        : await show.run("Recherches", ({ step }) =>
            askPublished(space.output, wanted.queries, step),
          );
    if (wanted.queries.length > 0 && answers === undefined)
      throw new UsageError(
        `${shown(space.output)} n’a pas d’index où chercher ; publiez d’abord : npm run press`,
      );
    const report = await show.run("Rapport", async () => {
      const made = reportOf({
        ...{ edition, problems, related, answers, now: space.now },
        uses: pictures,
        builds: await buildsKept(space.cache),
        files: await publishedFiles(space.output),
        fileLink: fileLinks(wanted.folder, process.cwd(), wanted.links),
      });
      await writeReport(wanted.folder, made, edition.house, space.cache);
      return made;
    });
    process.stdout.write(summary(report, wanted.folder));
    return GOOD;
  } finally {
    await store.close();
  }
});

async function wantedFrom(args: readonly string[], space: Workspace): Promise<Wanted> {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { links: { type: "string", default: "fichier" }, queries: { type: "string" } },
    }),
  );
  const [named, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`un seul dossier\n${USAGE}`);
  if (named?.endsWith(".svg"))
    throw new UsageError(
      `le rapport est un dossier, où la carte est carte.svg ; donnez un dossier, pas « ${named} »\n${USAGE}`,
    );
  const folder = named === undefined ? join(HOME, "rapport") : resolve(named);
  for (const [place, why] of [
    [space.output, "il serait publié, et perdu à la prochaine publication"],
    [space.articles, "c’est le dossier des articles"],
    [space.data, "c’est le dossier des données du journal"],
  ] as const)
    if (holds(place, folder))
      throw new UsageError(`le rapport ne peut pas aller dans ${shown(place)} : ${why}`);
  if (values.links !== "fichier" && values.links !== "vscode")
    throw new UsageError(`--links ${values.links} : fichier ou vscode\n${USAGE}`);
  return {
    folder,
    links: values.links,
    queries: values.queries === undefined ? [] : await queriesIn(values.queries),
  };
}

async function queriesIn(file: string): Promise<readonly AskedQuery[]> {
  const text = await readFile(resolve(file), "utf8").catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new UsageError(`--queries : il n’y a pas de fichier « ${file} »`);
  });
  const queries = readQueries(text);
  if (!("badLine" in queries)) return queries;
  throw new UsageError(
    `${file}:${queries.badLine}:1 : après la tabulation, un nombre de fois (exemple : gaza<tabulation>12)`,
  );
}

/** « 2 avertissements, 3 groupes d’articles, 1 article isolé », and where the page is. */
function summary({ problems, groups }: Report, folder: string): string {
  const told = (number: number, one: string, many: string) =>
    `${inFrench(number, 0)} ${number < 2 ? one : many}`;
  const errors = problemCount(problems, "error");
  const lines = [
    ...(errors > 0 ? [told(errors, "erreur", "erreurs")] : []),
    told(problemCount(problems, "warning"), "avertissement", "avertissements"),
    told(
      groups.groups.length,
      "groupe d’articles qui se répondent",
      "groupes d’articles qui se répondent",
    ),
    told(groups.orphans.length, "article isolé", "articles isolés"),
  ];
  return `${lines.join("\n")}\n\nRapport : ${shown(join(folder, PAGE))}\n`;
}

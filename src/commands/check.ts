import { parseArgs } from "node:util";
import pc from "picocolors";
import { EDITORIAL_RULES } from "../desk/editorial-rules.ts";
import { explainRule, ruleNamed } from "../desk/explain-rule.ts";
import { asJson } from "../desk/formats/as-json.ts";
import { asSarif } from "../desk/formats/as-sarif.ts";
import { forGithub } from "../desk/formats/for-github.ts";
import { forGitlab } from "../desk/formats/for-gitlab.ts";
import { forPeople } from "../desk/formats/for-people.ts";
import { enumerate } from "../desk/nearest.ts";
import type { Problem } from "../desk/problem.ts";
import { hasErrors } from "../desk/problem.ts";
import { countProblems } from "../desk/tell-problems.ts";
import type { CheckedWorkspace } from "../press/desk/check-workspace.ts";
import { checkWorkspace, linesOnDisk } from "../press/desk/check-workspace.ts";
import { keepKnown, knownProblemsFile, newProblems } from "../press/desk/known-problems-file.ts";
import { namedFiles } from "../press/named-article.ts";
import type { Workspace } from "../press/workspace.ts";
import { shown, UsageError } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, options, progress, screen } from "./command.ts";
import { mendArchive } from "./mend-archive.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run check, ou : npm run check -- articles/2022/mon-article.md
  --fix                corrige ce qui ne laisse pas de choix (--dry-run le montre, --yes ne demande rien)
  --explain raw-html   explique une règle
  --strict             échoue sur un avertissement aussi
  --baseline           ne redira plus les avertissements d’aujourd’hui
  --format github      pour un programme : json, github, sarif ou gitlab`;

/** What other programs read: on standard output, whole, whatever the screen shows. */
const FORMATS: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  json: asJson,
  github: forGithub,
  sarif: asSarif,
  gitlab: forGitlab,
};

/**
 * `npm run check [-- articles/2022/x.md]`: everything that a press would tell of articles and `_data/`, before
 * anything is made.
 */
await command(async () => {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string" },
        strict: { type: "boolean", default: false },
        explain: { type: "string" },
        baseline: { type: "boolean", default: false },
        fix: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
      },
    }),
  );
  if (values.explain !== undefined) return explain(values.explain);
  const tell = formatNamed(values.format);
  const space = workspace();
  const show = progress();
  const look = () =>
    tell === undefined
      ? show.run("Relecture", ({ step }) => checkWorkspace(space, step), isGood)
      : checkWorkspace(space);
  let checked = await look();
  const named = namedFiles(positionals, checked, space);
  const ofNamed = (problems: readonly Problem[]) =>
    named === undefined ? problems : problems.filter(({ file }) => named.has(file));
  if (values.baseline) return await takeOver(checked.problems, space);
  if (values.fix) {
    const files = named ?? ownFiles(checked, space);
    const mended = await mendArchive(checked.problems, [...files], {
      isDry: values["dry-run"],
      isSure: values.yes,
    });
    if (mended) checked = await look();
  }
  const { problems, hushed, mended } = await newProblems(checked.problems, space);
  const told = ofNamed(problems);
  if (tell !== undefined) process.stdout.write(tell(told));
  else tellPeople(told, { checked: named?.size ?? checked.files.length, hushed, mended });
  return hasErrors(told) || (values.strict && told.length > 0) ? AT_FAULT : GOOD;
});

function isGood({ problems }: { readonly problems: readonly Problem[] }): boolean {
  return !hasErrors(problems);
}

/** What `--fix` may change: articles, and the newsroom's own files of `_data/`, not those that it borrows. */
function ownFiles({ files, problems }: CheckedWorkspace, { data }: Workspace): ReadonlySet<string> {
  const isOwn = (file: string) => file.startsWith(`${shown(data)}/`);
  return new Set([...files, ...problems.map(({ file }) => file).filter(isOwn)]);
}

function formatNamed(name: string | undefined): (typeof FORMATS)[string] | undefined {
  if (name === undefined) return undefined;
  const format = FORMATS[name];
  if (format !== undefined) return format;
  throw new UsageError(
    `--format : « ${name} » n’est pas connu ; écrivez ${enumerate(Object.keys(FORMATS))}`,
  );
}

function explain(name: string): number {
  const found = ruleNamed(name);
  if ("id" in found) {
    process.stdout.write(`${explainRule(found.id)}\n`);
    return GOOD;
  }
  const hint =
    found.meant === undefined
      ? `les règles sont ${enumerate(EDITORIAL_RULES.map(({ id }) => id).toSorted(), "et")}`
      : `vouliez-vous ${found.meant} ?`;
  throw new UsageError(`aucune règle ne s’appelle « ${name} » ; ${hint}`);
}

/** Has the warnings that there are be known: only new ones are told from now on. */
async function takeOver(problems: readonly Problem[], space: Workspace): Promise<number> {
  await keepKnown(problems, space);
  const errors = problems.filter(({ severity }) => severity === "error");
  const count = problems.length - errors.length;
  const file = shown(knownProblemsFile(space));
  process.stdout.write(
    `${count} avertissement${count > 1 ? "s sont connus" : " est connu"} désormais : ${file}\n`,
  );
  if (errors.length === 0) return GOOD;
  tellPeople(errors, { checked: 0, hushed: 0, mended: 0 });
  return AT_FAULT;
}

function tellPeople(
  problems: readonly Problem[],
  {
    checked,
    hushed,
    mended,
  }: { readonly checked: number; readonly hushed: number; readonly mended: number },
): void {
  const colours = pc.createColors(screen().terminal || process.stdout.isTTY === true);
  const say = (text: string) => process.stdout.write(text);
  say(forPeople(problems, linesOnDisk(process.cwd()), colours));
  if (problems.length > 0) say("\n");
  const seen = checked === 0 ? "" : `${checked} article${checked > 1 ? "s relus" : " relu"} : `;
  const count = countProblems(problems);
  say(`${seen}${hasErrors(problems) ? colours.red(count) : count}\n`);
  if (hushed > 0) say(`${hushed} avertissement(s) déjà connu(s) ne sont pas redits\n`);
  if (mended > 0)
    say(`${mended} avertissement(s) connu(s) n’existent plus : npm run check -- --baseline\n`);
  const explained = problems.find(({ rule }) => rule !== undefined)?.rule;
  if (explained !== undefined)
    say(`Pourquoi cette règle : npm run check -- --explain ${explained}\n`);
  if (problems.some(({ mends = [] }) => mends.length > 0))
    say("Une partie se corrige toute seule : npm run check -- --fix\n");
}

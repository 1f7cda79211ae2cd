import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../article/article.ts";
import { articlePath } from "../article/article-address.ts";
import type { Problem } from "../desk/problem.ts";
import { tellProblems } from "../desk/tell-problems.ts";
import { namedArticle } from "../press/named-article.ts";
import { readWorkspace } from "../press/read/read-workspace.ts";
import { shown, UsageError, type Workspace, workspaceFrom } from "../press/workspace.ts";
import {
  type RelatedStories,
  relateAll,
  SHOWN,
  type Suggestion,
  tellReason,
} from "../related/relate.ts";
import { AT_FAULT, command, GOOD, options } from "./command.ts";

const USAGE = `écrivez : npm run related -- articles/2022/mon-article.md
  --limit 20   montre plus de candidats que la page
  --json       pour un programme
  --all        toute l’archive, un article par ligne (avec --json)`;

interface Wanted {
  readonly files: readonly string[];
  readonly all: boolean;
  readonly json: boolean;
  readonly limit: number;
}

/** `npm run related`: which stories a page leads to, and why. */
await command(async () => {
  const wanted = wantedFrom(process.argv.slice(2));
  const workspace = workspaceFrom(process.env, process.cwd(), Date.now());
  const { value: edition, articleFiles, problems } = await readWorkspace(workspace);
  if (edition === undefined) return tell(problems);
  const files = new Set(articleFiles.sources.map(({ path }) => articlePath(path)));

  const articles = new Map(edition.articles.map((article) => [article.path, article]));
  const paths = wanted.files.map((file) => namedArticle(file, workspace, files));
  const hidden = paths.filter((path) => !articles.has(path));
  if (hidden.length > 0) return tellHidden(hidden, workspace, problems);

  const related = relateAll(edition.articles, { limit: wanted.limit });
  const lines = (wanted.all ? [...articles.keys()].sort() : paths).map((path) =>
    wanted.json
      ? json(path, related.get(path), articles, wanted.all)
      : told(path, related.get(path), articles),
  );
  process.stdout.write(`${lines.join("\n")}\n`);

  const lost = files.size - edition.articles.length - edition.hidden;
  if (!wanted.all || lost <= 0) return GOOD;
  process.stderr.write(
    `${lost} article(s) illisible(s) manquent à cette liste : npm run press les dit\n`,
  );
  return AT_FAULT;
});

function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        limit: { type: "string", default: String(SHOWN) },
      },
    }),
  );
  const { all, json, limit } = values;
  if (!/^[1-9]\d{0,5}$/.test(limit)) throw new UsageError(`--limit attend un nombre\n${USAGE}`);
  if (all === positionals.length > 0) throw new UsageError(`quel article ?\n${USAGE}`);
  return { files: positionals, all, json, limit: Number(limit) };
}

function json(
  path: string,
  stories: RelatedStories | undefined,
  articles: ReadonlyMap<string, Article>,
  all: boolean,
): string {
  const related = allOf(stories).map((suggestion) => ({
    path: suggestion.path,
    title: articles.get(suggestion.path)?.title.typeset ?? "",
    score: suggestion.score,
    reasons: suggestion.reasons,
  }));
  return all ? JSON.stringify({ path, related }) : JSON.stringify(related, null, 2);
}

function told(
  path: string,
  stories: RelatedStories | undefined,
  articles: ReadonlyMap<string, Article>,
): string {
  const title = (of: string) => articles.get(of)?.title.typeset ?? of;
  const lines = [title(path), path, ""];
  allOf(stories).forEach(({ path: other, score, reasons }, rank) => {
    if (rank === (stories?.suggestions.length ?? 0))
      lines.push("  La page s’arrête ici. Ensuite :");
    const why = reasons.map((reason) => tellReason([reason])).join(" · ");
    lines.push(`${String(rank + 1).padStart(3)}. ${title(other)}`);
    lines.push(`     ${other} · ${score.toFixed(3)}${why === "" ? "" : ` · ${why}`}`);
  });
  if (allOf(stories).length === 0) lines.push("  Aucun article n’en est assez proche.");
  for (const version of stories?.versions ?? [])
    lines.push(`  Version : ${title(version)} (${version})`);
  return `${lines.join("\n")}\n`;
}

function allOf(stories: RelatedStories | undefined): readonly Suggestion[] {
  return [...(stories?.suggestions ?? []), ...(stories?.further ?? [])];
}

function tellHidden(
  paths: readonly string[],
  { articles }: Workspace,
  problems: readonly Problem[],
): number {
  const files = new Set(paths.map((path) => shown(resolve(articles, `${path}.md`))));
  const own = problems.filter(({ file, severity }) => files.has(file) && severity === "error");
  if (own.length > 0) return tell(own);
  for (const file of files) {
    process.stderr.write(`${file} n’est pas publié : rien n’y mène, et il ne mène à rien\n`);
  }
  return AT_FAULT;
}

function tell(problems: readonly Problem[]): number {
  process.stderr.write(tellProblems(problems));
  return AT_FAULT;
}

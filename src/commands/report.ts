import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { renderToString } from "preact-render-to-string";
import type { Article } from "../article/article.ts";
import { ArchiveMap } from "../components/ArchiveMap.tsx";
import { tellProblems } from "../desk/tell-problems.ts";
import { readPalette } from "../press/assets/make-assets.ts";
import { readWorkspace } from "../press/read/read-workspace.ts";
import { shown } from "../press/workspace.ts";
import { groupsOf, relationsOf } from "../related/groups.ts";
import { relateAll } from "../related/relate.ts";
import { AT_FAULT, command, GOOD, progress } from "./command.ts";
import { workspace } from "./publish.ts";

/** `npm run report [-- carte.svg]`: the whole archive as a picture, its groups and its orphans. */
await command(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const show = progress();
  const { value: edition, problems } = await show.run("Lecture des articles", ({ step }) =>
    readWorkspace(workspace(), step),
  );
  if (edition === undefined) {
    process.stderr.write(tellProblems(problems));
    return AT_FAULT;
  }
  const { articles, house } = edition;
  const related = await show.run("Articles liés", async () => relateAll(articles));
  const { groups, orphans } = groupsOf(related);
  const map = renderToString(
    ArchiveMap({
      sections: [...house.sections.values()],
      articles,
      relations: relationsOf(related),
      orphans: new Set(orphans),
      palette: await readPalette(),
    }),
  );
  const file = resolve(positionals[0] ?? "carte.svg");
  await writeFile(file, `${map}\n`);

  const known = new Map(articles.map((article) => [article.path, article]));
  const lines = [
    `${groups.length} groupe${groups.length > 1 ? "s" : ""} d’articles qui se répondent`,
    ...groups.flatMap((paths, index) => [
      `\nGroupe ${index + 1}`,
      ...paths.map((path) => line(path, known)),
    ]),
    `\n${orphans.length === 0 ? "Aucun article n’est isolé" : `${orphans.length} article(s) que rien ne relie aux autres`}`,
    ...orphans.map((path) => line(path, known)),
  ];
  process.stdout.write(`${lines.join("\n")}\n\nCarte : ${shown(file)}\n`);
  return GOOD;
});

function line(path: string, articles: ReadonlyMap<string, Article>): string {
  return `  ${articles.get(path)?.title.typeset ?? path} (${path})`;
}

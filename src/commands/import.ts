import { parseArgs } from "node:util";
import { tellArticle, tellEnd } from "../importing/tell-import.ts";
import { importAll } from "../press/importing/import-all.ts";
import { sectionAnswer } from "../press/importing/new-article.ts";
import { openHouse } from "../press/importing/open-house.ts";
import { UsageError } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, options } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run import -- texte.txt article.docx page.html export.xml dossier-hugo
  --section sciences   la rubrique de tout ce qui est repris
  --into 2022          le dossier sous articles/ ; l’année de chaque article, sinon
  --pictures DOSSIER   les images d’un export WordPress
  --dry-run            dit tout, n’écrit rien`;

/** `npm run import`: turns what a newsroom has into articles, and tells what an editor has to look at. */
await command(async () => {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        section: { type: "string" },
        into: { type: "string" },
        pictures: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
    }),
  );
  if (positionals.length === 0) throw new UsageError(`que faut-il reprendre ?\n${USAGE}`);
  const space = workspace();
  const house = await openHouse(space);
  if (typeof house === "string") {
    process.stderr.write(house);
    return AT_FAULT;
  }
  const section = values.section === undefined ? undefined : sectionAnswer(values.section, house);
  if (section !== undefined && "fault" in section) throw new UsageError(section.fault);
  const dryRun = values["dry-run"];
  const { articles, refused, left } = await importAll(positionals, space, {
    house,
    section: section?.good,
    into: values.into,
    pictures: values.pictures,
    dryRun,
  });
  for (const article of articles) process.stdout.write(tellArticle(article));
  for (const { origin, left: why } of left) process.stdout.write(`${origin}\n  laissé : ${why}\n`);
  for (const { origin, fault } of refused) process.stderr.write(`${origin}\n  refusé : ${fault}\n`);
  process.stdout.write(tellEnd(articles, refused.length, dryRun));
  return refused.length === 0 ? GOOD : AT_FAULT;
});

import { parseArgs } from "node:util";
import { outputFile } from "../addresses/address.ts";
import { articleAddress, articlePath } from "../article/article-address.ts";
import { tellChanges } from "../desk/tell-changes.ts";
import { typesetChanges } from "../edition/typeset-changes.ts";
import { filesUnder } from "../press/files.ts";
import { PageReasons } from "../press/memory/page-reasons.ts";
import { Store } from "../press/memory/store.ts";
import { tellPageReason } from "../press/memory/tell-page-reason.ts";
import { namedArticle } from "../press/named-article.ts";
import { openWorkspace } from "../press/read/read-workspace.ts";
import type { Workspace } from "../press/workspace.ts";
import { shown } from "../press/workspace.ts";
import { command, GOOD } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/**
 * `npm run press`: makes a candidate, checks its links, puts it in place. Needs no browser. With `--clean`
 * all but pictures, cards and fonts is made afresh. With `--why articles/2022/x.md` it says in the end why
 * the page of that article was made again; with `--changes`, what the typographer changed in each article. With
 * `--compress` each file that can be is published in brotli and gzip too. With `--part 3/8` nothing is published:
 * what one machine of eight makes is left in the cache, for `npm run assemble`.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      clean: { type: "boolean", default: false },
      why: { type: "string", multiple: true, default: [] },
      changes: { type: "boolean", default: false },
      compress: { type: "boolean", default: false },
      part: { type: "string" },
    },
  });
  const space = { ...workspace(), compress: values.compress };
  if (values.clean) Store.clear(space.cache);
  if (values.part !== undefined) {
    const { publishPart } = await import("./publish-part.ts");
    return await publishPart(space, values.part);
  }
  const asked = await articlesNamed(values.why, space);
  const code = await publish(space);
  if (code === GOOD) await tellWhy(asked, space);
  if (code === GOOD && values.changes) await tellTypography(space);
  return code;
});

/** The paths of the articles that an editor named; told before the work, not after it. */
async function articlesNamed(names: readonly string[], space: Workspace): Promise<string[]> {
  if (names.length === 0) return [];
  const files = await filesUnder(space.articles);
  const paths = new Set(files.filter((file) => /\.md$/i.test(file)).map(articlePath));
  return names.map((name) => namedArticle(name, space, paths));
}

async function tellTypography(space: Workspace): Promise<void> {
  const { input } = await openWorkspace(space);
  if (input === undefined) return;
  for (const { file, changes } of typesetChanges(input))
    process.stdout.write(tellChanges(file, changes));
}

async function tellWhy(paths: readonly string[], space: Workspace): Promise<void> {
  if (paths.length === 0) return;
  const store = Store.open(space.cache);
  const reasons = new PageReasons(store, space.output, space.now);
  const fileOf = (path: string) => `${shown(space.articles)}/${path}.md`;
  for (const path of paths) {
    const reason = reasons.of(outputFile(articleAddress(path)));
    process.stdout.write(tellPageReason(fileOf(path), reason, space.now, fileOf));
  }
  await store.close();
}

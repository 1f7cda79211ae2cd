import { readEdition } from "../../../src/edition/read-edition.ts";
import { NO_MEMORY } from "../../../src/edition/reading-memory.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import type { House } from "../../../src/house/house.ts";
import { writeArticle } from "../../../src/importing/write-article.ts";
import type { Imported } from "../../../src/press/importing/imported.ts";

/** How much of what an import wrote the press refuses. */
export function pressErrors(made: readonly Imported[], house: House): number {
  const folder = ({ draft }: Imported) => draft.head.date.slice(0, 4);
  const sources = made.map((one) => {
    const path = `${folder(one)}/${one.name}.md`;
    return { path, file: path, bytes: new TextEncoder().encode(writeArticle(one.draft)) };
  });
  const pictures = made.flatMap((one) => one.pictures.map(({ name }) => `${folder(one)}/${name}`));
  const { problems } = readEdition({
    ...{ house, sources, now: Date.now(), memory: NO_MEMORY },
    files: pictureFiles(new Set([...sources.map(({ path }) => path), ...pictures])),
  });
  return problems.filter(({ severity }) => severity === "error").length;
}

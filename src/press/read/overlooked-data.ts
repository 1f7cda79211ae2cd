import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { enumerate, nearest } from "../../desk/nearest.ts";
import type { Problem } from "../../desk/problem.ts";
import { compareProblems, HEAD_OF_FILE } from "../../desk/problem.ts";
import { shown } from "../workspace.ts";
import { lookAlikes } from "./look-alikes.ts";

const FILES = [
  "site.yaml",
  "sections.yaml",
  "authors.yaml",
  "dossiers.yaml",
  "sources.yaml",
  "addresses.yaml",
];

/** What text editors, word processors and Windows make of a name that should end in .yaml or .md. */
const WRITTEN = /\.(ya?ml|md|markdown|mkd|mdown|mdx|txt|docx?|odt|rtf)$/i;

/**
 * What was probably meant for the paper in `_data/` and is not read there. Under another name, the
 * newsroom's address or its rights would not be shown, those of the project would: it is an error.
 * What looks like none of the paper's files is only told.
 */
export async function overlookedIn(data: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const tell: Tell = (path, told) =>
    problems.push({ file: shown(join(data, path)), ...HEAD_OF_FILE, ...told });
  for (const entry of await entriesOf(data)) {
    const { name } = entry;
    if (entry.isDirectory() && name !== "pages") {
      if (FILES.includes(name)) tell(name, notOf("fichier", "dossier", name));
      else await tellStrayPages(data, name, tell);
    } else if (name === "pages" && !entry.isDirectory() && !entry.isSymbolicLink()) {
      tell(name, notOf("dossier", "fichier", name));
    } else if (!entry.isDirectory() && WRITTEN.test(name) && !FILES.includes(name)) {
      tell(name, notRead(name));
    }
  }
  const pages = await entriesOf(join(data, "pages"));
  const written = pages.filter((entry) => entry.isFile()).map(({ name }) => name);
  problems.push(...lookAlikes(written.toSorted(), (name) => shown(join(data, "pages", name))));
  for (const entry of pages) {
    const path = `pages/${entry.name}`;
    if (entry.isDirectory()) await tellStrayPages(data, path, tell);
    else if (WRITTEN.test(entry.name) && !(entry.isFile() && /\.md$/i.test(entry.name)))
      tell(path, NO_PAGE);
  }
  return problems.toSorted(compareProblems);
}

type Told = Pick<Problem, "severity" | "message" | "remedy">;
type Tell = (path: string, told: Told) => void;

/** Pages in another folder than `pages`, or a folder of a page's name. */
async function tellStrayPages(data: string, folder: string, tell: Tell): Promise<void> {
  if (/\.md$/i.test(folder)) tell(folder, notOf("fichier", "dossier", folder));
  for (const { name } of await entriesOf(join(data, folder)))
    if (/\.md$/i.test(name)) tell(`${folder}/${name}`, NO_PAGE);
}

const NO_PAGE: Told = {
  severity: "error",
  message:
    "ce fichier n’est pas lu : une page du journal est un vrai fichier de _data/pages/ dont le nom finit par .md",
  remedy: "mettez-le dans _data/pages/, sous un nom comme charte.md, ou retirez-le de _data",
};

function notRead(name: string): Told {
  const stem = name.replace(/(\.(ya?ml|md|txt|docx?|odt|rtf))+$/i, "");
  const meant = nearest(
    stem,
    FILES.map((file) => file.replace(".yaml", "")),
  );
  return {
    severity: meant === undefined ? "warning" : "error",
    message: "ce fichier n’est pas lu : aucun de ce nom n’est attendu dans _data",
    remedy:
      meant === undefined
        ? `retirez-le, ou donnez-lui l’un de ces noms : ${enumerate(FILES)} ; une page du journal va dans _data/pages/`
        : `nommez-le ${meant}.yaml, ou retirez-le`,
  };
}

function notOf(wanted: string, found: string, path: string): Told {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    severity: "error",
    message: `un ${found} est là où un ${wanted} est attendu`,
    remedy: `donnez un autre nom à ce ${found}, ou retirez-le ; « ${name} » doit être un ${wanted}`,
  };
}

/** Empty when there is no such folder. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter(({ name }) => !/^([.~]|readme|lisez-?moi)/i.test(name));
}

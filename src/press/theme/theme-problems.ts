import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transform } from "lightningcss";
import { nearest } from "../../desk/nearest.ts";
import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";
import { paletteOf } from "../../styles/palette.ts";
import { filesUnder } from "../files.ts";
import { PROJECT, shown, THEME } from "../workspace.ts";
import { themeFiles } from "./theme-files.ts";

/** What a theme may replace, by the folder that it stands in: the same below `src/` of the press. */
const KINDS = [
  { folder: "components", form: /\.tsx$/, name: "composant" },
  { folder: "styles", form: /\.css$/, name: "feuille de style" },
] as const;

/**
 * What is wrong with a theme: files that replace nothing, style sheets that cannot be read. A component that
 * does not compile was told before, by `bin/rotative.mjs`.
 */
export async function themeProblems(theme = THEME): Promise<Problem[]> {
  const files = themeFiles(theme);
  if (files.length === 0) return [];
  const problems: Problem[] = [];
  for (const { folder, form, name } of KINDS) {
    const known = (await filesUnder(join(PROJECT, "src", folder))).filter((path) =>
      form.test(path),
    );
    const own = files.filter((file) => form.test(file) || file.startsWith(`${folder}/`));
    for (const file of own) {
      const told = strayFile(file, { folder, form, name, known });
      if (told !== undefined)
        problems.push({ file: shown(join(theme, file)), ...HEAD_OF_FILE, ...told });
      else if (folder === "styles" && known.includes(file.slice("styles/".length)))
        problems.push(...sheetProblems(join(theme, file), file));
    }
  }
  return problems;
}

type Told = Pick<Problem, "severity" | "message" | "remedy">;

interface Kind {
  readonly folder: string;
  readonly form: RegExp;
  readonly name: string;
  /** What can be replaced, by its path below the folder. */
  readonly known: readonly string[];
}

/** Told of a file that replaces nothing, though it looks as if it should; in other folders it may help the others. */
function strayFile(file: string, { folder, form, name, known }: Kind): Told | undefined {
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : undefined;
  if (path !== undefined && (known.includes(path) || /^(readme|lisez-?moi)/i.test(path)))
    return undefined;
  if (path === undefined && file.includes("/")) return undefined;
  const here = known.find((one) => basename(one).toLowerCase() === basename(file).toLowerCase());
  const meant = here ?? nearest(path ?? file, known);
  const asks = `ce fichier ne remplace rien : la presse n’a pas de ${name} de ce nom`;
  if (meant !== undefined)
    return { severity: "error", message: asks, remedy: `nommez-le theme/${folder}/${meant}` };
  return {
    severity: "warning",
    message: form.test(file) ? asks : "ce fichier ne remplace rien",
    remedy: `rangez-le dans un autre dossier de theme/, ou donnez-lui l’un de ces noms : ${known.toSorted().join(", ")}`,
  };
}

/** A style sheet that cannot be read, or the one of colours without those that the press draws with. */
function sheetProblems(path: string, file: string): Problem[] {
  const css = readFileSync(path);
  const error = (message: string, remedy: string, place = HEAD_OF_FILE): Problem[] => [
    { severity: "error", file: shown(path), ...place, message, remedy },
  ];
  try {
    transform({ filename: path, code: css });
    if (file === "styles/tokens.css") paletteOf(css.toString("utf8"));
    return [];
  } catch (fault) {
    const { loc } = Object(fault);
    const said = fault instanceof Error ? fault.message : String(fault);
    const [, token] = /tokens\.css has no (--[\w-]+)/.exec(said) ?? [];
    if (token !== undefined)
      return error(
        `la couleur ${token} manque, et la presse dessine avec elle`,
        `écrivez : ${token}: light-dark(#rrggbb, #rrggbb); le jour, puis la nuit`,
      );
    const place = loc ? { line: Number(loc.line), column: Number(loc.column) } : HEAD_OF_FILE;
    return error("cette feuille de style ne se lit pas ici", `l’analyseur dit : ${said}`, place);
  }
}

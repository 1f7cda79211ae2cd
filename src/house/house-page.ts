import { z } from "zod";
import { slug } from "../addresses/slug.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { Findings } from "../figures/findings.ts";
import { typesetterFor } from "../french/prose.ts";
import { cutFrontMatter } from "../reading/cut-front-matter.ts";
import { readText } from "../reading/read-text.ts";
import { readYaml } from "../reading/read-yaml.ts";
import { text } from "../reading/schema-fields.ts";
import { validate } from "../reading/validate.ts";
import type { DataFile } from "./data-files.ts";
import { fillIn } from "./facts.ts";
import type { HousePage, Site } from "./house.ts";

/** What a newsroom may write at the head of `_data/pages/mentions-legales.md`. */
export const housePageSchema = z.strictObject({
  title: text("title", "Mentions légales").meta({
    title: "Titre",
    description: "Le titre de la page.",
  }),
  standfirst: text("standfirst", "Chapô de la page")
    .meta({
      title: "Chapô",
      contentMediaType: "text/plain",
      description: "Ce que dit la page, en une ou deux phrases.",
    })
    .optional(),
  link: text("link", "Accessibilité : non conforme")
    .meta({
      title: "Lien",
      description: "Le nom que lui donne le pied de page, si ce n’est pas son titre.",
    })
    .optional(),
});

/**
 * Reads a page of the house: its front matter, and its body with the facts of the house filled in.
 * Undefined, with all problems told, when it cannot be shown.
 *
 * @param key the name of its file, without `.md`
 */
export function readHousePage(
  key: string,
  { file, bytes, borrowed }: DataFile,
  site: Site,
): Findings<HousePage | undefined> {
  const problems = new Problems(file);
  const page = read(key, bytes, site, problems);
  const value = page && withoutUndefined({ ...page, borrowed });
  return { value, problems: problems.told, pictures: [] };
}

function read(
  key: string,
  bytes: Uint8Array,
  site: Site,
  problems: Problems,
): HousePage | undefined {
  tellBadName(key, problems);
  const whole = readText(bytes, problems);
  const cut = whole && cutFrontMatter(whole.text, problems, HEAD);
  if (cut === undefined || whole?.conflicts.some((line) => line < cut.bodyOffset)) return undefined;
  const data = readYaml(cut.yaml, cut.yamlOffset, problems);
  const front = data && validate(housePageSchema, data, problems);
  const body = fillIn(
    withoutPictures(cut.body, cut.bodyOffset, problems),
    site,
    "markdown",
    (line, column) => ({ line: line + cut.bodyOffset, column }),
    problems,
  );
  if (data === undefined || front === undefined) return undefined;
  const typeset = typesetterFor(site.style);
  const said = (name: "title" | "standfirst" | "link") => {
    const words = front[name];
    const { line, column } = data.placeOf([name]);
    const setting = name === "standfirst" ? "markdown" : "plain";
    return words === undefined
      ? undefined
      : typeset(fillIn(words, site, setting, (_, at) => ({ line, column: column + at }), problems));
  };
  const title = said("title") ?? typeset(key);
  if (problems.failed) return undefined;
  return withoutUndefined({
    key,
    file: problems.file,
    address: `/${key}/`,
    title,
    standfirst: said("standfirst"),
    link: (said("link") ?? title).typeset,
    written: { text: body, lineOffset: cut.bodyOffset },
  });
}

/** What a file of this kind is, for one whose head is missing. */
const HEAD = {
  begins: "une page du journal doit commencer par une ligne « --- », puis title",
  write: 'écrivez en tête : --- / title: "Titre de la page" / ---, une ligne chacun',
};

function tellBadName(key: string, problems: Problems): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return;
  problems.error(
    HEAD_OF_FILE,
    `« ${key} » ne peut pas servir d’adresse`,
    `renommez ce fichier en minuscules, sans accent ni espace, par exemple : ${slug(key) || "page"}.md`,
  );
}

const PICTURE = /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])(?:\{[^}\n]*\})?/g;

/** Pages of the house show no picture: each is told, and blanked so that the rest keeps its place. */
function withoutPictures(body: string, offset: number, problems: Problems): string {
  return body
    .split("\n")
    .map((line, index) =>
      line.replace(PICTURE, (written, at) => {
        problems.error(
          { line: index + 1 + offset, column: Number(at) + 1 },
          "une page du journal ne montre ni image, ni son, ni film",
          "retirez cette image, ou mettez-la dans un article et menez-y par un lien",
        );
        return " ".repeat(written.length);
      }),
    )
    .join("\n");
}

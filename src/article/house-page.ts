import slugify from "@sindresorhus/slugify";
import { z } from "zod";
import { isOwnAddress } from "./addresses.ts";
import { decode } from "./decode.ts";
import { fillIn } from "./facts.ts";
import { text } from "./fields.ts";
import { cutFrontMatter } from "./front-matter.ts";
import type { DataFile } from "./house.ts";
import { present } from "./present.ts";
import type { Problem } from "./problem.ts";
import { Findings, HEAD_OF_FILE } from "./problem.ts";
import { typesetterFor } from "./prose.ts";
import { readYaml } from "./read-yaml.ts";
import type { HousePage, Site } from "./site.ts";
import { validate } from "./validate.ts";

/** What a newsroom may write at the head of `_data/pages/mentions-legales.md`. */
const housePageSchema = z.strictObject({
  title: text("title", "Mentions légales"),
  standfirst: text("standfirst", "Chapô de la page").optional(), // inline Markdown
  link: text("link", "Accessibilité : non conforme").optional(), // what the foot calls it, when not by its title
});

/**
 * Reads a page of the house: its front matter, and its body with the facts of the house filled in.
 * Undefined, with all problems told, when it cannot be shown.
 *
 * @param key the name of its file, without `.md`
 */
export function readHousePage(
  key: string,
  { file, bytes }: DataFile,
  site: Site,
  problems: Problem[],
): HousePage | undefined {
  const findings = new Findings(file);
  try {
    return read(key, bytes, site, findings);
  } finally {
    problems.push(...findings.problems);
  }
}

function read(
  key: string,
  bytes: Uint8Array,
  site: Site,
  findings: Findings,
): HousePage | undefined {
  const address = `/${key}/`;
  tellBadName(key, address, findings);
  const whole = decode(bytes, findings);
  const cut = whole === undefined ? undefined : cutFrontMatter(whole, findings, HEAD);
  if (cut === undefined) return undefined;
  const data = readYaml(cut.yaml, cut.yamlOffset, findings);
  const front = data && validate(housePageSchema, data, findings);
  const body = fillIn(
    withoutPictures(cut.body, cut.bodyOffset, findings),
    site,
    "markdown",
    (line, column) => ({ line: line + cut.bodyOffset, column }),
    findings,
  );
  if (data === undefined || front === undefined) return undefined;
  const typeset = typesetterFor(site.style);
  const said = (name: "title" | "standfirst" | "link") => {
    const words = front[name];
    const { line, column } = data.placeOf([name]);
    const setting = name === "standfirst" ? "markdown" : "plain";
    return words === undefined
      ? undefined
      : typeset(fillIn(words, site, setting, (_, at) => ({ line, column: column + at }), findings));
  };
  const title = said("title") ?? typeset(key);
  if (findings.failed) return undefined;
  return present({
    key,
    file: findings.file,
    address,
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

function tellBadName(key: string, address: string, findings: Findings): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
    findings.error(
      HEAD_OF_FILE,
      `« ${key} » ne peut pas servir d’adresse`,
      `renommez ce fichier en minuscules, sans accent ni espace, par exemple : ${slugify(key) || "page"}.md`,
    );
  } else if (isOwnAddress(address) || key === "articles") {
    findings.error(
      HEAD_OF_FILE,
      `l’adresse ${address} est déjà celle d’une page que le journal fait lui-même`,
      `donnez un autre nom à ce fichier, par exemple : page-${key}.md`,
    );
  }
}

const PICTURE = /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])(?:\{[^}\n]*\})?/g;

/** Pages of the house show no picture: each is told, and blanked so that the rest keeps its place. */
function withoutPictures(body: string, offset: number, findings: Findings): string {
  return body
    .split("\n")
    .map((line, index) =>
      line.replace(PICTURE, (written, at) => {
        findings.error(
          { line: index + 1 + offset, column: Number(at) + 1 },
          "une page du journal ne montre ni image, ni son, ni film",
          "retirez cette image, ou mettez-la dans un article et menez-y par un lien",
        );
        return " ".repeat(written.length);
      }),
    )
    .join("\n");
}

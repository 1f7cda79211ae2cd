import { join } from "node:path";
import { parseArgs } from "node:util";
import { enumerate } from "../desk/nearest.ts";
import type { House } from "../house/house.ts";
import type { NewArticle } from "../press/importing/new-article.ts";
import {
  authorAnswer,
  dateAnswer,
  filesOfNew,
  nowWritten,
  pictureAnswer,
  sectionAnswer,
} from "../press/importing/new-article.ts";
import { openHouse } from "../press/importing/open-house.ts";
import { putInPlace } from "../press/importing/put-in-place.ts";
import type { Answer } from "../press/questions.ts";
import { EditorLeft, Questions } from "../press/questions.ts";
import { shown, UsageError } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, options } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run new -- "Titre de l’article" --section sciences
  --author redaction     une clé de _data/authors.yaml, ou un nom ; autant de fois qu’il faut
  --date 2026-11-24      maintenant, sinon
  --picture photo.jpg    copiée à côté de l’article ; autant de fois qu’il faut
  --draft                un brouillon, qui n’est pas publié`;

/** `npm run new`: begins an article. What is not said by options is asked, when somebody is there to answer. */
await command(async () => {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        section: { type: "string" },
        author: { type: "string", multiple: true, default: [] },
        date: { type: "string" },
        picture: { type: "string", multiple: true, default: [] },
        draft: { type: "boolean", default: false },
      },
    }),
  );
  const title = positionals.join(" ").replace(/\s+/g, " ").trim();
  const space = workspace();
  const house = await openHouse(space);
  if (typeof house === "string") {
    process.stderr.write(house);
    return AT_FAULT;
  }
  const now = nowWritten(space, house);
  const said = {
    title,
    section: values.section === undefined ? "" : good(sectionAnswer(values.section, house)),
    authors: values.author.map((author) => good(authorAnswer(author, house))),
    date: values.date === undefined ? "" : good(dateAnswer(values.date, house.site.timezone)),
    pictures: await Promise.all(
      values.picture.map(async (file) => good(await pictureAnswer(file))),
    ),
    draft: values.draft,
  };
  const asked = process.stdin.isTTY ? await ask(said, house, now) : complete(said, now);
  if (asked === undefined) {
    process.stderr.write("\nRien n’est écrit.\n");
    return AT_FAULT;
  }
  const files = await filesOfNew(asked, space, house);
  const inTheWay = await putInPlace(files);
  if (inTheWay.length > 0) {
    const names = enumerate(
      inTheWay.map((file) => shown(file)),
      "et",
    );
    process.stderr.write(
      `Rien n’est écrit : il y a déjà ${names}. Donnez un autre titre, ou retirez ce fichier.\n`,
    );
    return AT_FAULT;
  }
  process.stdout.write(`${told(shown(join(files.folder, files.name)), files.pictures.length)}\n`);
  return GOOD;
});

/** Nobody is there to be asked: what is missing is told. */
function complete(said: NewArticle, now: string): NewArticle {
  const missing = [
    said.title === "" ? "le titre" : undefined,
    said.section === "" ? "la rubrique (--section)" : undefined,
  ].filter((one) => one !== undefined);
  if (missing.length > 0) throw new UsageError(`il manque ${enumerate(missing, "et")}\n${USAGE}`);
  return { ...said, date: said.date || now };
}

/** Asks for what the options did not say; undefined when the editor leaves. */
async function ask(said: NewArticle, house: House, now: string): Promise<NewArticle | undefined> {
  const questions = new Questions();
  const sections = [...house.sections.keys()].join(", ");
  const authors = [...house.authors.keys()].slice(0, 12).join(", ");
  const zone = house.site.timezone;
  try {
    return {
      title: said.title || (await questions.one("Titre : ", (written) => ({ good: written }))),
      section:
        said.section ||
        (await questions.one(`Rubrique (${sections}) : `, (written) =>
          sectionAnswer(written, house),
        )),
      authors:
        said.authors.length > 0
          ? said.authors
          : await questions.several(
              `Auteur (${authors}, ou un nom ; Entrée pour personne) : `,
              (written) => authorAnswer(written, house),
            ),
      date:
        said.date ||
        (await questions.one(
          `Date (Entrée pour ${now}) : `,
          (written) => dateAnswer(written, zone),
          now,
        )),
      pictures:
        said.pictures.length > 0
          ? said.pictures
          : await questions.several(
              "Image, le chemin du fichier (Entrée pour aucune) : ",
              pictureAnswer,
            ),
      draft: said.draft,
    };
  } catch (error) {
    if (error instanceof EditorLeft) return undefined;
    throw error;
  } finally {
    questions.close();
  }
}

/** The answer of an option, which nobody can be asked again. */
function good(answer: Answer): string {
  if ("good" in answer) return answer.good;
  throw new UsageError(answer.fault);
}

function told(file: string, pictures: number): string {
  const beside =
    pictures === 0 ? "" : pictures === 1 ? ", son image à côté" : ", ses images à côté";
  const describe =
    pictures === 0 ? "" : "\n  décrivez ce que l’on voit sur chaque image, à la ligne « alt » ;";
  return `L’article est dans ${file}${beside}.

Ensuite :${describe}
  écrivez le texte sous la seconde ligne « --- », puis enregistrez ;
  npm run dev le montre à chaque enregistrement ; npm run check dit ce qui ne va pas.`;
}

import type { Place } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { picturesIn } from "../figures/figure.ts";
import type { Findings } from "../figures/findings.ts";
import type { PictureFiles } from "../figures/picture-files.ts";
import { inFrench } from "../french/number.ts";
import type { House } from "../house/house.ts";
import { cutFrontMatter } from "../reading/cut-front-matter.ts";
import { readText } from "../reading/read-text.ts";
import { readYaml } from "../reading/read-yaml.ts";
import type { SourceFile } from "../reading/source-file.ts";
import { validate } from "../reading/validate.ts";
import type { WrittenBody } from "../reading/written-body.ts";
import type { ArticleFront } from "./article.ts";
import { articlePath } from "./article-address.ts";
import { articleFrontOf } from "./article-front.ts";
import { FOREIGN_KEYS } from "./foreign-keys.ts";
import type { frontMatterSchema } from "./front-matter-schema.ts";
import { tellFrontTexts } from "./front-texts.ts";

/** An article whose front matter is good: known, its body still to be rendered. */
export interface ReadFront {
  readonly front: ArticleFront;
  /** Its subjects as the editor spells them, each as often as it is written. */
  readonly tags: readonly string[];
  /** Where a key of the front matter stands, for what is found wrong later. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly body: WrittenBody;
  /** Editorial rules that the article lifts. */
  readonly lifted: readonly string[];
}

/** An article whose front matter is not: its body, if it could be cut off, is still looked over. */
export interface UnreadableFront {
  readonly front?: never;
  readonly path: string;
  readonly file: string;
  readonly body: WrittenBody | undefined;
}

/** What the front matter of every article is read with. */
export interface FrontReading {
  readonly schema: ReturnType<typeof frontMatterSchema>;
  readonly house: House;
  readonly files: PictureFiles;
}

/** The body of an article whose front matter is known to be good: cut off, and no more. */
export function bodyOf({ file, bytes }: SourceFile): WrittenBody {
  const unread = new Problems(file);
  const cut = cutFrontMatter(readText(bytes, unread)?.text ?? "", unread);
  return { text: cut?.body ?? "", lineOffset: cut?.bodyOffset ?? 0 };
}

/** In bytes: ten times a novel. More would take the memory of the machine, and no reader would have the page. */
const LONGEST = 4_000_000;

/** The first of two readings: what the front matter alone tells. */
export function readFront(
  { path: writtenPath, file, bytes }: SourceFile,
  { schema, house, files }: FrontReading,
): Findings<ReadFront | UnreadableFront> {
  const problems = new Problems(file);
  const path = articlePath(writtenPath);
  const unreadable = (body?: WrittenBody): Findings<UnreadableFront> => ({
    value: { path, file, body },
    problems: problems.told,
    pictures: [],
  });
  if (bytes.length > LONGEST) {
    problems.error(
      HEAD_OF_FILE,
      `cet article pèse ${inFrench(bytes.length / 1e6, 0)}\u00a0Mo : un roman entier en fait moins d’un`,
      "coupez-le en plusieurs articles ; une image se met à côté, dans un fichier à elle",
    );
    return unreadable();
  }
  const whole = readText(bytes, problems);
  const cut = whole && cutFrontMatter(whole.text, problems);
  if (whole === undefined || cut === undefined) return unreadable();
  const body = { text: cut.body, lineOffset: cut.bodyOffset };
  // Two versions of a head are no YAML: what would be told of it is not the fault.
  if (whole.conflicts.some((line) => line < cut.bodyOffset)) return unreadable(body);
  const data = readYaml(cut.yaml, cut.yamlOffset, problems);
  const written = data && validate(schema, data, problems, FOREIGN_KEYS);
  if (data === undefined || written === undefined) return unreadable(body);
  const { placeOf } = data;
  tellFrontTexts(written, data, problems);
  const front = articleFrontOf(written, { path, house, files, placeOf }, problems);
  if (front === undefined) return unreadable(body);
  return {
    value: {
      front,
      tags: written.tags ?? [],
      placeOf,
      body,
      lifted: Object.keys(written.checks ?? {}),
    },
    problems: problems.told,
    pictures: front.figures.flatMap((figure, index) =>
      picturesIn(figure).map(([part, picture]) => ({
        ...{ picture, file },
        ...placeOf(["figures", index, part]),
      })),
    ),
  };
}

import type { Problems } from "../desk/problems.ts";
import { UNDRAWN_CHARACTER } from "../desk/rules/characters.ts";
import { FOREIGN_MARKS } from "../desk/rules/foreign-marks.ts";
import { PLAIN_TEXT, QUOTED_VALUE } from "../desk/rules/front-matter.ts";
import { LONG_HEADLINE, UNDRAWABLE_HEADLINE } from "../desk/rules/headlines.ts";
import { LOST_CHARACTER, MOJIBAKE_RULE } from "../desk/rules/pasted-text.ts";
import type { YamlData } from "../reading/read-yaml.ts";
import type { FrontMatter } from "./front-matter-schema.ts";

const TEXT_RULES = [FOREIGN_MARKS, MOJIBAKE_RULE, LOST_CHARACTER, UNDRAWN_CHARACTER] as const;

/** A text of the front matter, and the path to it. */
interface FrontText {
  readonly path: readonly PropertyKey[];
  readonly value: string | undefined;
  /** Shown as written: no Markdown in it. */
  readonly plain: boolean;
}

/** Tells what readers would see in the texts of a front matter, and was not meant for them. */
export function tellFrontTexts(
  front: FrontMatter,
  data: Pick<YamlData, "placeOf" | "isBare">,
  problems: Problems,
): void {
  for (const rule of [LONG_HEADLINE, UNDRAWABLE_HEADLINE])
    problems.check(rule, () => data.placeOf(["title"]), front.title);
  for (const { path, value, plain } of textsOf(front)) {
    if (value === undefined) continue;
    const place = data.placeOf(path);
    const key = String(path.findLast((step) => typeof step === "string"));
    const written = { key, value, bare: data.isBare(path) };
    problems.check(QUOTED_VALUE, place, written);
    if (plain) problems.check(PLAIN_TEXT, place, written);
    else continue; // its Markdown is looked at when it is rendered
    for (const rule of TEXT_RULES) {
      for (const [kind, seen] of rule.seen.entries()) {
        for (const groups of value.matchAll(seen))
          problems.check(rule, place, { text: groups[0], kind, groups });
      }
    }
  }
}

function textsOf(front: FrontMatter): FrontText[] {
  const { title, kicker, standfirst, dateline, translator, tags = [], authors = [] } = front;
  const { key_points: points = [] } = front;
  const alone = { title, kicker, dateline, translator, with: front.with };
  return [
    ...Object.entries(alone).map(([key, value]) => ({ path: [key], value, plain: true })),
    { path: ["standfirst"], value: standfirst, plain: false },
    ...points.map((value, index) => ({ path: ["key_points", index], value, plain: true })),
    ...tags.map((value, index) => ({ path: ["tags", index], value, plain: true })),
    ...authors.map((value, index) => ({ path: ["authors", index], value, plain: true })),
    ...(front.figures ?? []).flatMap(({ caption, credit, alt }, index) =>
      Object.entries({ caption, credit, alt }).map(([key, value]) => ({
        path: ["figures", index, key],
        value,
        plain: true,
      })),
    ),
  ];
}

import { articlePath } from "./addresses.ts";
import type { Surroundings } from "./announce.ts";
import { announce } from "./announce.ts";
import type { Announcement } from "./article.ts";
import { decode } from "./decode.ts";
import { cutFrontMatter } from "./front-matter.ts";
import type { frontMatterSchema } from "./front-matter-schema.ts";
import { Findings } from "./problem.ts";
import type { YamlData } from "./read-yaml.ts";
import { readYaml } from "./read-yaml.ts";
import type { WrittenBody } from "./site.ts";
import { validate } from "./validate.ts";

/** A Markdown file of the archive. */
export interface SourceFile {
  /** Path under `articles/`, with `/`. */
  readonly path: string;
  /** The file as shown to editors. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** An article whose front matter is good: known, its body still to be rendered. */
export interface Announced {
  readonly announced: Announcement;
  /** Its subjects as the editor spells them, each as often as it is written. */
  readonly tags: readonly string[];
  /** The front matter as YAML, for the places of what is found wrong later. */
  readonly data: YamlData;
  readonly body: WrittenBody;
  readonly findings: Findings;
}

/** An article whose front matter is not: its body, if it could be cut off, is still looked over. */
export interface Spoilt {
  readonly announced?: never;
  readonly path: string;
  readonly body: WrittenBody | undefined;
  readonly findings: Findings;
}

/** The first of two readings: what the front matter alone tells. */
export function readFirst(
  source: SourceFile,
  schema: ReturnType<typeof frontMatterSchema>,
  surroundings: Surroundings,
): Announced | Spoilt {
  const findings = new Findings(source.file);
  const path = articlePath(source.path);
  const text = decode(source.bytes, findings);
  const cut = text === undefined ? undefined : cutFrontMatter(text, findings);
  if (cut === undefined) return { path, body: undefined, findings };
  const body = { text: cut.body, lineOffset: cut.bodyOffset };
  const data = readYaml(cut.yaml, cut.yamlOffset, findings);
  const front = data && validate(schema, data, findings);
  if (data === undefined || front === undefined) return { path, body, findings };
  for (const rule of Object.keys(front.checks ?? {})) findings.lifted.add(rule);
  const announced = announce(path, front, data, surroundings, findings);
  if (announced === undefined) return { path, body, findings };
  return { announced, tags: front.tags ?? [], data, body, findings };
}

import type { z } from "zod";
import type { Place } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { readText } from "../reading/read-text.ts";
import { readYaml } from "../reading/read-yaml.ts";
import { validate } from "../reading/validate.ts";
import type { DataFile } from "./data-files.ts";

/** A file of `_data/`, read: its data when all of it is good, and what is wrong with it. */
export interface ReadDataFile<Data> {
  readonly data: Data | undefined;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly problems: Problems;
}

/** Reads a YAML file of `_data/` into what its schema makes of it. */
export function readDataFile<Schema extends z.ZodType>(
  { file, bytes, missing }: DataFile,
  schema: Schema,
): ReadDataFile<z.infer<Schema>> {
  const problems = new Problems(file);
  const unread = { data: undefined, placeOf: () => HEAD_OF_FILE, problems };
  if (missing) {
    problems.error(HEAD_OF_FILE, "ce fichier manque", "remettez-le à sa place, sous ce nom exact");
    return unread;
  }
  const whole = readText(bytes, problems);
  if (whole === undefined || whole.conflicts.length > 0) return unread;
  const yaml = readYaml(whole.text, 0, problems);
  if (yaml === undefined) return unread;
  return { data: validate(schema, yaml, problems), placeOf: yaml.placeOf, problems };
}

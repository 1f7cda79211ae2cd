import type { Log, ReportingDescriptor, Result } from "sarif";
import { abridged } from "../abridged.ts";
import { EDITORIAL_RULES } from "../editorial-rules.ts";
import type { Problem } from "../problem.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for code scanning and for editors. */
export function asSarif(problems: readonly Problem[]): string {
  const rules: ReportingDescriptor[] = EDITORIAL_RULES.map(({ id, asks, why, level }) => ({
    id,
    shortDescription: { text: asks },
    fullDescription: { text: why },
    defaultConfiguration: { level },
  }));
  const results = abridged(problems).map(
    ({ severity, file, line, column, message, remedy, rule }): Result => {
      const region = { startLine: line, startColumn: column };
      const result: Result = {
        level: severity,
        message: { text: remedy === undefined ? message : `${message}\n→ ${remedy}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } }],
      };
      if (rule === undefined) return result;
      return { ...result, ruleId: rule, ruleIndex: rules.findIndex(({ id }) => id === rule) };
    },
  );
  const driver = { name: "Rotative", language: "fr", rules };
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/**
 * Writes the parts of the documentation that are made from the code: `npm run docs`. A test holds
 * that what is committed is what this would write.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesAsMarkdown } from "../src/desk/editorial-rules.ts";
import { typographyAsMarkdown } from "../src/french/typography/rules-as-markdown.ts";
import { PROJECT } from "../src/press/workspace.ts";

/** A file of the documentation, and what it should hold. */
export interface Generated {
  readonly file: string;
  readonly text: string;
}

export function generatedDocs(): Generated[] {
  const guide = readFileSync(join(PROJECT, "docs/ecrire.md"), "utf8");
  return [
    {
      file: "docs/ecrire.md",
      text: guide.replace(
        /(<!-- règles -->\n)[\s\S]*(<!-- fin des règles -->)/,
        (_whole, before, after) => `${before}\n${rulesAsMarkdown()}\n\n${after}`,
      ),
    },
    { file: "docs/typographie.md", text: typographyAsMarkdown() },
  ];
}

if (process.argv[1] === import.meta.filename) {
  for (const { file, text } of generatedDocs()) writeFileSync(join(PROJECT, file), text);
}

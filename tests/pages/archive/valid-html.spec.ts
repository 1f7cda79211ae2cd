import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, folder, test } from "../publication-under-test.ts";

/** The standard's own rules; those that only judge style (Preact's spelling of void tags) are off. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "no-implicit-button-type": "off" },
});

test("every page is valid HTML", () => {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !file.startsWith("pagefind"),
  );
  expect(pages.length).toBeGreaterThan(60);
  const faults = pages.flatMap((file) => {
    const { results } = validator.validateStringSync(readFileSync(join(folder, file), "utf8"));
    return results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
      ),
    );
  });
  expect(faults.slice(0, 20)).toEqual([]);
});

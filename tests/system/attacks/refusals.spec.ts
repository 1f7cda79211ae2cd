import { expect, test } from "playwright/test";
import { FORMS, probed } from "./attacked-files.ts";

for (const form of FORMS) {
  test(`a field of ${form.name} that refuses an attack says so in French, at its line`, () => {
    const answers = [0, 4, 11].flatMap((turn) => probed(form, turn));
    expect(answers.some(({ refused }) => refused.length === 0)).toBe(true);
    for (const { field, refused } of answers) {
      for (const told of refused) {
        expect(told, field.name).toMatch(
          /^(articles\/2026\/piege\.md|_data\/\S+):[1-9]\d*:[1-9]\d* : erreur : .+\n {4}→ .+/,
        );
        expect(told, field.name).not.toMatch(/\n\s+at .*[(/]|: Invalid|undefined/);
      }
    }
  });
}

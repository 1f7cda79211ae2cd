import { RULES } from "./rules.ts";

/** The rules of typography as `docs/typographie.md` shows them, in the order in which they apply. */
export function typographyAsMarkdown(): string {
  return `# Typographie

Ce que le journal fait de ce que vous tapez, dans l’ordre où les règles s’appliquent. « ⍽ » est une espace
insécable (U+00A0), « ␣ » une espace fine insécable (U+202F). Cette page est faite à partir des règles
elles-mêmes (\`src/french/typography/\`) par \`npm run docs\`.

| Règle | Tapé | Imprimé | Pourquoi |
|---|---|---|---|
${RULES.map(({ name, example: [typed, printed], why }) => `| \`${name}\` | ${cell(typed)} | ${cell(printed)} | ${why} |`).join("\n")}
`;
}

/** An example as it was typed: spaces kept, nothing read as Markdown. */
function cell(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

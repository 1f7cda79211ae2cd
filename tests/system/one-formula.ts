import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** As many mornings as a newsroom's archive has of one headline. */
const MORNINGS = 60;

/**
 * Writes an archive whose headlines are one formula: no search for a word of one leads to it rather than to
 * the others, and a check that asked for it would keep the newsroom from publishing.
 *
 * @returns the folder of its articles
 */
export function writeOneFormula(folder: string): string {
  const articles = join(folder, "articles/2026");
  mkdirSync(articles, { recursive: true });
  for (let morning = 0; morning < MORNINGS; morning += 1) {
    const day = new Date(Date.UTC(2026, 3, 1 + morning));
    const date = day.toISOString().slice(0, 10);
    const words = new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(day);
    const text = `Revue de presse du ${words} : les titres du matin, et le numéro ${morning} de la série.`;
    writeFileSync(
      join(articles, `revue-${date}.md`),
      `---\ntitle: "Revue de presse du ${words}"\nsection: medias\ndate: ${date}T07:00\n---\n\n${text}\n`,
    );
  }
  return join(folder, "articles");
}

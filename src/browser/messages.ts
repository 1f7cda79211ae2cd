import type { Outcome } from "./searcher.ts";

/** What a quotation in a sentence shows, at most. */
const QUOTED = 80;

export const NO_WORD = "Écrivez au moins un mot de deux lettres.";
export const SEARCHING = "Recherche en cours…";
export const TROUBLE =
  "La recherche ne répond pas. Vérifiez la connexion, puis réessayez\u202f; le journal reste ouvert par ses rubriques, ci-dessus.";
export const REPLACED =
  "Une nouvelle édition du journal vient de paraître\u00a0: la page se recharge.";
export const PARTLY = "Une partie des résultats n’a pas pu être chargée.";

/** « 12 articles », and of how many when filters are set. */
export function countOf({ ranked, answer, first }: Outcome, typed: string): string {
  const shown = Math.max(0, ranked.length - first.refused);
  if (shown === 0) {
    return ranked.length < answer.ranked.length
      ? "Aucun article ne répond à ces filtres."
      : `Aucun article ne répond à ${quoted(typed)}.`;
  }
  const total = answer.ranked.length;
  return total > ranked.length
    ? `${articles(shown)} sur ${total.toLocaleString("fr-FR")}`
    : articles(shown);
}

function articles(number: number): string {
  return number === 1 ? "1 article" : `${number.toLocaleString("fr-FR")} articles`;
}

/** What was not searched as it was typed, told before the results. */
export function cautionOf({ answer }: Outcome, typing: boolean): string {
  const { absent, beginning, corrections, missing, ranked } = answer;
  const told = corrections.map(
    ({ typed, used }) => `Aucun article ne parle de ${quoted(typed)}\u00a0: voici ${quoted(used)}.`,
  );
  if (absent.length > 0) {
    const words = absent.slice(0, 4).map(quoted).join(" ni de ");
    // Where nothing is found, the count has said so.
    if (ranked.length > 0)
      told.push(`Aucun article ne parle de ${words}\u00a0: voici ce qui répond au reste.`);
  }
  if (beginning !== undefined && !typing)
    told.push(
      `Aucun article n’a le mot ${quoted(beginning)}\u00a0: voici ceux qui ont un mot commençant ainsi.`,
    );
  if (missing > 0)
    told.push("Aucun article ne réunit tous ces mots\u00a0: voici ceux qui en ont le plus.");
  return told.join(" ");
}

export function quoted(words: string): string {
  const shown = words.trim();
  return `«\u00a0${shown.length > QUOTED ? `${shown.slice(0, QUOTED)}…` : shown}\u00a0»`;
}

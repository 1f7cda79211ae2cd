import type { House } from "../house/house.ts";
import type { Doubt, DraftHead } from "./draft-article.ts";

/** The section of an article that says none: the paper's first, for an editor to look at. */
export function unsaidSection({ sections }: House): {
  readonly key: string;
  readonly doubt: Doubt;
} {
  const [key = ""] = sections.keys();
  return { key, doubt: { key: "section", says: "l’original ne dit pas sa rubrique" } };
}

interface Dating {
  readonly head: Pick<DraftHead, "date" | "draft">;
  readonly doubts: readonly Doubt[];
}

/** The date of an article; one that says none has the day of its import, and is not published before it is mended. */
export function undated(date: string | undefined, today: string): Dating {
  if (date !== undefined) return { head: { date }, doubts: [] };
  return {
    head: { date: today, draft: true },
    doubts: [
      { key: "date", says: "l’original ne dit pas sa date ; celle-ci est le jour de la reprise" },
      { key: "draft", says: "corrigez la date, puis retirez cette ligne pour publier" },
    ],
  };
}

import { fold } from "../../french/fold.ts";

export const KINDS = { headline: "Article", subject: "Sujet", author: "Auteur" } as const;
export type Kind = keyof typeof KINDS;

/** Where a reader may want to go: what is shown, and its address. */
export type Destination = readonly [label: string, address: string];
export type Destinations = Readonly<Record<Kind, readonly Destination[]>>;

export interface Suggestion {
  readonly kind: Kind;
  readonly label: string;
  readonly address: string;
}

/** How many of each kind are offered. */
const MOST: Readonly<Record<Kind, number>> = { subject: 2, author: 2, headline: 5 };

/** Destinations whose name has every word typed, each as the beginning of one of its own. */
export function suggestionsFor(typed: string, places: Destinations): Suggestion[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0 || wanted.join("").length < 2) return [];
  return (["subject", "author", "headline"] as const).flatMap((kind) =>
    places[kind]
      .filter(([label]) => {
        const own = wordsOf(label);
        return wanted.every((word) => own.some((one) => one.startsWith(word)));
      })
      .slice(0, MOST[kind])
      .map(([label, address]) => ({ kind, label, address })),
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Why a story is suggested. */
export type Reason =
  | { readonly kind: "pick" }
  | { readonly kind: "dossier"; readonly title: string }
  /** One of the two links to the other, or both link to one article. */
  | { readonly kind: "link" }
  | { readonly kind: "follow-up" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "subject"; readonly terms: readonly string[] };

const NBSP = "\u00A0";

/** The strongest reason in a few French words, for a card; empty when there is none. */
export function tellReason(reasons: readonly Reason[]): string {
  const reason = reasons[0];
  return reason === undefined ? "" : told(reason);
}

function told(reason: Reason): string {
  switch (reason.kind) {
    case "pick":
      return "choix de la rédaction";
    case "dossier":
      return `même dossier${NBSP}: ${reason.title}`;
    case "link":
      return "les deux articles se citent";
    case "follow-up":
      return "suite de l’affaire";
    case "name":
      return `cite aussi ${reason.name}`;
    case "subject":
      return `même sujet${NBSP}: ${reason.terms.join(", ")}`;
    default:
      return assertUnreachable(reason);
  }
}

function assertUnreachable(value: never): never {
  throw new Error(`no words for ${JSON.stringify(value)}`);
}

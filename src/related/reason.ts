/** Why a story is suggested. */
export type Reason =
  | { readonly kind: "pick" }
  | { readonly kind: "dossier"; readonly title: string }
  /** One of the two links to the other: the page that suggests, or the suggestion. */
  | { readonly kind: "link"; readonly from: "page" | "suggestion" }
  | { readonly kind: "follow-up" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "subject"; readonly terms: readonly string[] }
  /** Words that few others say: they tell no subject, and are not called one. */
  | { readonly kind: "words"; readonly terms: readonly string[] };

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
      return reason.from === "page" ? "cité dans l’article" : "cite cet article";
    case "follow-up":
      return "suite de l’affaire";
    case "name":
      return `cite aussi ${reason.name}`;
    case "subject":
      return `même sujet${NBSP}: ${reason.terms.join(", ")}`;
    case "words":
      return `mot${reason.terms.length > 1 ? "s" : ""} en commun${NBSP}: ${reason.terms.join(", ")}`;
    default:
      return assertUnreachable(reason);
  }
}

function assertUnreachable(value: never): never {
  throw new Error(`no words for ${JSON.stringify(value)}`);
}

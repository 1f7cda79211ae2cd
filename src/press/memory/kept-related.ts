import { deserialize, serialize } from "node:v8";
import type { Article } from "../../article/article.ts";
import type { Evidence } from "../../related/evidence.ts";
import { evidenceOf } from "../../related/evidence.ts";
import type { RelatableArticle, RelatedStories } from "../../related/relate.ts";
import { relateFrom, SHOWN } from "../../related/relate.ts";
import type { RelatedState } from "../../related/related-state.ts";
import { codeOf } from "./code.ts";
import { evidenceRemembered } from "./kept-evidence.ts";
import type { Store } from "./store.ts";

const KIND = "related";

/** More than a page shows: some may stand in its text or its dossier already. */
const TOLD = SHOWN + 6;

/**
 * The related stories of all articles, from what is kept of the last time: the evidence of each article,
 * and where each led.
 *
 * @param identities what tells each article from any other, by path
 */
export function relateRemembering(
  articles: readonly Article[],
  identities: ReadonlyMap<string, string>,
  store: Store,
): ReadonlyMap<string, RelatedStories> {
  const key = codeOf(["src/press/memory/kept-related.ts"]);
  const before = recalled(key, store);
  const identityOf = ({ path }: RelatableArticle) => identities.get(path) ?? "";
  const shown = articles.filter(({ withdrawn }) => withdrawn === undefined);
  let evidence: ReadonlyMap<string, Evidence> | undefined;
  const state = relateFrom(articles, identityOf, before, {
    limit: TOLD,
    evidence: (article) => {
      // Only now: when no article has changed, none is asked for.
      evidence ??= evidenceRemembered(shown, identityOf, store);
      return evidence.get(article.path) ?? evidenceOf(article);
    },
  });
  if (state !== before) keep(state, key, store);
  return state.related;
}

/** Typed arrays as V8 writes them; lists as the store does, which is twice as fast. */
function keep({ related, ...rows }: RelatedState, key: string, store: Store): void {
  store.put(KIND, key, { related, rows: serialize(rows) });
}

/** Only {@link keep} of this same code writes under this key; what it wrote says which articles it is of. */
function recalled(key: string, store: Store): RelatedState | undefined {
  const kept = store.get(KIND, key) as
    | { readonly related: RelatedState["related"]; readonly rows: Uint8Array }
    | undefined;
  return kept && { ...deserialize(kept.rows), related: kept.related };
}

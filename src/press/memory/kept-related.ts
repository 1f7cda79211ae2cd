import { deserialize, serialize } from "node:v8";
import type { Article } from "../../article/article.ts";
import type { Evidence } from "../../related/evidence.ts";
import { evidenceOf } from "../../related/evidence.ts";
import type { RelatableArticle, RelatedStories } from "../../related/relate.ts";
import { relateFrom } from "../../related/relate.ts";
import type { RelatedState } from "../../related/related-state.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

/**
 * The related stories of all articles: as they were when no article differs, else from what is kept of the
 * evidence of each and of the last time.
 *
 * @param identities what tells each article from any other, by path
 */
export function relateRemembering(
  articles: readonly Article[],
  identities: ReadonlyMap<string, string>,
  store: Store,
): ReadonlyMap<string, RelatedStories> {
  const code = codeOf(["src/related/relate.ts"]);
  const all = hashOf(articles.map(({ path }) => identities.get(path)).sort());
  // Only this same code writes under these keys.
  const kept = store.get("related", hashOf([code, all])) as RelatedState["related"] | undefined;
  if (kept !== undefined) return kept;
  const state = relateFrom(
    articles,
    ({ path }) => identities.get(path) ?? path,
    recalled<RelatedState>(store, "related-state", code),
    { evidence: (article) => evidenceRemembered(article, identities.get(article.path), store) },
  );
  store.put("related-state", code, serialize(state));
  store.put("related", hashOf([code, all]), state.related);
  return state.related;
}

function evidenceRemembered(
  article: RelatableArticle,
  identity: string | undefined,
  store: Store,
): Evidence {
  if (identity === undefined) return evidenceOf(article);
  const key = hashOf([codeOf(["src/related/evidence.ts"]), identity]);
  const kept = recalled<Evidence>(store, "evidence", key);
  if (kept !== undefined) return kept;
  const evidence = evidenceOf(article);
  store.put("evidence", key, serialize(evidence));
  return evidence;
}

/** Typed arrays are kept as V8 writes them. */
function recalled<Value>(store: Store, kind: string, key: string): Value | undefined {
  const kept = store.get(kind, key);
  return kept instanceof Uint8Array ? (deserialize(kept) as Value) : undefined;
}

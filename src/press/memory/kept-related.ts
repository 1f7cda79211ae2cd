import { deserialize, serialize } from "node:v8";
import type { Article } from "../../article/article.ts";
import { type Evidence, evidenceOf } from "../../related/evidence.ts";
import { packEvidence, unpackEvidence } from "../../related/pack-evidence.ts";
import type { RelatableArticle, RelatedStories } from "../../related/relate.ts";
import { relateFrom } from "../../related/relate.ts";
import type { RelatedState } from "../../related/related-state.ts";
import { codeOf } from "./code.ts";
import type { Store } from "./store.ts";

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
  // Only this same code writes under this key, and what it writes says which articles it is about.
  const key = codeOf(["src/related/relate.ts"]);
  const kept = store.get("related", key);
  const before = kept instanceof Uint8Array ? (deserialize(kept) as RelatedState) : undefined;
  const identityOf = ({ path }: RelatableArticle) => identities.get(path) ?? "";
  const code = codeOf(["src/related/pack-evidence.ts"]);
  const state = relateFrom(articles, identityOf, before, {
    evidence: (article) => evidenceRemembered(article, identityOf(article), code, store),
  });
  if (state !== before) store.put("related", key, serialize(state));
  return state.related;
}

function evidenceRemembered(
  article: RelatableArticle,
  identity: string,
  code: string,
  store: Store,
): Evidence {
  if (identity === "") return evidenceOf(article);
  const key = `${code} ${identity}`;
  const kept = store.get("evidence", key);
  if (kept instanceof Uint8Array) return unpackEvidence(kept);
  const evidence = evidenceOf(article);
  store.put("evidence", key, packEvidence(evidence));
  return evidence;
}

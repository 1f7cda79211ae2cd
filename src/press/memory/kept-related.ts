import { deserialize, serialize } from "node:v8";
import type { Article } from "../../article/article.ts";
import type { Evidence } from "../../related/evidence.ts";
import { evidenceOf } from "../../related/evidence.ts";
import type { RelatableArticle, RelatedStories } from "../../related/relate.ts";
import { relateAll } from "../../related/relate.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

/**
 * The related stories of all articles: as they were when no article differs, else from what is kept of the
 * evidence of each.
 *
 * @param identities what tells each article from any other, by path
 */
export function relateRemembering(
  articles: readonly Article[],
  identities: ReadonlyMap<string, string>,
  store: Store,
): ReadonlyMap<string, RelatedStories> {
  const all = articles.map(({ path }) => identities.get(path)).sort();
  const key = hashOf([codeOf(["src/related/relate.ts"]), all]);
  // Only this same code writes under these keys.
  const kept = store.get("related", key) as ReadonlyMap<string, RelatedStories> | undefined;
  if (kept !== undefined) return kept;
  const related = relateAll(articles, {
    evidence: (article) => evidenceRemembered(article, identities.get(article.path), store),
  });
  store.put("related", key, related);
  return related;
}

function evidenceRemembered(
  article: RelatableArticle,
  identity: string | undefined,
  store: Store,
): Evidence {
  const key = hashOf([codeOf(["src/related/evidence.ts"]), identity]);
  const kept = identity === undefined ? undefined : store.get("evidence", key);
  if (kept instanceof Uint8Array) return deserialize(kept) as Evidence;
  const evidence = evidenceOf(article);
  if (identity !== undefined) store.put("evidence", key, serialize(evidence));
  return evidence;
}

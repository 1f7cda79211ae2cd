import { deserialize, serialize } from "node:v8";
import type { Article } from "../../article/article.ts";
import { type Evidence, evidenceOf } from "../../related/evidence.ts";
import type { KeptRelating } from "../../related/kept-relating.ts";
import { packEvidence, unpackEvidence } from "../../related/pack-evidence.ts";
import type { RelatableArticle, RelatedStories } from "../../related/relate.ts";
import { relateAgain } from "../../related/relate.ts";
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
  const bytes = store.get("related", key);
  const last = bytes instanceof Uint8Array ? (deserialize(bytes) as KeptRelating) : undefined;
  const identityOf = ({ path }: RelatableArticle) => identities.get(path);
  const code = codeOf(["src/related/pack-evidence.ts"]);
  const { related, kept } = relateAgain(
    articles,
    { identityOf, last },
    { evidence: (article) => evidenceRemembered(article, identityOf(article), code, store) },
  );
  if (kept !== last) store.put("related", key, serialize(kept));
  return related;
}

function evidenceRemembered(
  article: RelatableArticle,
  identity: string | undefined,
  code: string,
  store: Store,
): Evidence {
  if (identity === undefined) return evidenceOf(article);
  const key = `${code} ${identity}`;
  const kept = store.get("evidence", key);
  if (kept instanceof Uint8Array) return unpackEvidence(kept);
  const evidence = evidenceOf(article);
  store.put("evidence", key, packEvidence(evidence));
  return evidence;
}

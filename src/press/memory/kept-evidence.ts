import type { Evidence } from "../../related/evidence.ts";
import { evidenceOf } from "../../related/evidence.ts";
import { packEvidence, unpackEvidence } from "../../related/pack-evidence.ts";
import { packsOf } from "../../related/packs.ts";
import type { RelatableArticle } from "../../related/relatable.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

const KIND = "evidence";

/**
 * The evidence of articles, by path: as kept while their identity is the same, else read again.
 *
 * @param identityOf tells an article from any other, empty where nothing does
 */
export function evidenceRemembered(
  articles: readonly RelatableArticle[],
  identityOf: (article: RelatableArticle) => string,
  store: Store,
): Map<string, Evidence> {
  const code = codeOf(["src/press/memory/kept-evidence.ts"]);
  const found = new Map<string, Evidence>();
  for (const [name, members] of packsOf(articles)) {
    const key = hashOf([code, name]);
    const identities = members.map(identityOf);
    const kept = recalled(key, store);
    const evidence = members.map((article, place) => {
      const identity = identities[place];
      return (identity && kept.get(identity)) || evidenceOf(article);
    });
    members.forEach(({ path }, place) => {
      found.set(path, evidence[place] as Evidence);
    });
    const isSame = kept.size === members.length && identities.every((one) => kept.has(one));
    if (!isSame) store.put(KIND, key, { identities, evidence: packEvidence(evidence) });
  }
  return found;
}

/** The evidence of a pack, by the identity of its article. Only {@link evidenceRemembered} writes them. */
function recalled(key: string, store: Store): Map<string, Evidence> {
  const kept = store.get(KIND, key) as { identities: string[]; evidence: Uint8Array } | undefined;
  const evidence = kept === undefined ? [] : unpackEvidence(kept.evidence);
  return new Map(evidence.map((one, place) => [kept?.identities[place] ?? "", one]));
}

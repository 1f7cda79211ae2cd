import { compareText } from "../collections/order.ts";
import type { DeployPlan } from "./plan-deploy.ts";

/** The addresses whose answer changed for readers, whole, in order: what a CDN in front has to forget. */
export function purgeAddresses({ send, withdraw, keep, target }: DeployPlan): string[] {
  const replaced = new Set(keep);
  const paths = [
    ...send.assets.filter((path) => replaced.has(path)),
    ...[send.additions, send.changes, send.entries, send.manifest, withdraw].flat(),
  ];
  const addresses = paths
    .filter((path) => !/\.(br|gz)$/.test(path))
    .map((path) => target.url + encodeURI(path).replace(/(^|\/)index\.html$/, "$1"));
  return [...new Set(addresses)].sort(compareText);
}

/** How a CDN or a cache is told to forget the addresses of a file: commands, with credentials from the environment. */
export function purgeCommands(file: string): string {
  return `Pour vider un cache devant le site, de ces adresses seulement :
  Cloudflare (CLOUDFLARE_ZONE_ID, CLOUDFLARE_API_TOKEN) :
    jq -Rnc '[inputs] | range(0; length; 30) as $n | {files: .[$n:$n + 30]}' ${file} | while read -r lot; do curl -fsS -X POST "https://api.cloudflare.com/client/v4/zones/$CLOUDFLARE_ZONE_ID/purge_cache" -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" -H "Content-Type: application/json" --data "$lot"; done
  Fastly (FASTLY_API_TOKEN) :
    while read -r adresse; do curl -fsS -X PURGE -H "Fastly-Key: $FASTLY_API_TOKEN" "$adresse"; done < ${file}
  nginx (proxy_cache_purge) :
    while read -r adresse; do curl -fsS -X PURGE "$adresse"; done < ${file}
`;
}

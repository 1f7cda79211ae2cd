import type { Article } from "../../article/article.ts";
import { formatDate } from "../../french/dates/format.ts";
import { parseDate } from "../../french/dates/parse.ts";

/** Where the script of the preview lies, and where pages hear what changed; no article can have them. */
export const SCRIPT = "/.apercu/apercu.js";
export const NEWS = "/.apercu/nouvelles";

/** What a page of a preview carries that no published page does. */
interface Decoration {
  readonly base: string;
  readonly version: string;
  readonly article: Article | undefined;
  /** The instant of the preview, in ms. */
  readonly now: number;
}

/** A page of a preview: told of changes, with a ribbon when readers cannot see it yet. */
export function decorated(page: string, { base, version, article, now }: Decoration): string {
  const address = (path: string) => `${base.slice(0, -1)}${path}`;
  const ribbon = article === undefined ? undefined : ribbonOf(article, now);
  const attributes = Object.entries({
    src: address(SCRIPT),
    "data-news": address(NEWS),
    "data-version": version,
    "data-file": article?.file ?? "",
    "data-ribbon": ribbon ?? "",
  }).map(([name, value]) => `${name}="${escaped(value)}"`);
  return page.replace("</body>", `<script type="module" ${attributes.join(" ")}></script></body>`);
}

/** Why an article is not out, in a few words; undefined when it is. */
function ribbonOf({ draft, embargo, date }: Article, now: number): string | undefined {
  if (draft) return "Brouillon : les lecteurs ne voient pas cette page";
  if (embargo === undefined || embargo <= now) return undefined;
  const read = parseDate(new Date(embargo).toISOString(), date.zone);
  const until = read.ok ? formatDate(read.date) : "plus tard";
  return `Sous embargo jusqu’au ${until} : les lecteurs ne voient pas cette page`;
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

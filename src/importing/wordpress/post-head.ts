import { aliasAddress } from "../../article/article-address.ts";
import { parseDate } from "../../french/dates/parse.ts";
import type { Doubt, DraftHead } from "../draft-article.ts";
import type { WordPressPost } from "./read-export.ts";

/** The instant of a post where its site was: « 2019-03-04T10:00+01:00 »; undefined when it has none. */
export function postDate(local: string, gmt: string, zone: string): string | undefined {
  const written = local.replace(" ", "T").slice(0, 16);
  const offset = offsetOf(instantOf(local) - instantOf(gmt));
  const iso = `${written}${offset}`;
  return /^0000|^-/.test(written) || !parseDate(iso, zone).ok ? undefined : iso;
}

function instantOf(written: string): number {
  return /^0000/.test(written) ? Number.NaN : Date.parse(`${written.replace(" ", "T")}Z`);
}

/** « +01:00 »; nothing when the site did not say, or says what no place on Earth has. */
function offsetOf(difference: number): string {
  const minutes = Math.round(difference / 60_000);
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return "";
  const part = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${part(Math.abs(minutes) / 60)}:${part(Math.abs(minutes) % 60)}`;
}

/** What a post’s state means here, and what an editor has to look at. */
export function stateOf(
  { status, locked }: WordPressPost,
  date: string | undefined,
): { readonly head: Pick<DraftHead, "draft" | "embargo">; readonly doubts: readonly Doubt[] } {
  if (locked)
    return {
      head: { draft: true },
      doubts: [{ key: "draft", says: "un mot de passe le protégeait" }],
    };
  if (status === "publish") return { head: {}, doubts: [] };
  if (status === "future" && date !== undefined) return { head: { embargo: date }, doubts: [] };
  const doubts: Doubt[] = status === "private" ? [{ key: "draft", says: "il était privé" }] : [];
  return { head: { draft: true }, doubts };
}

/** The address that a post had, when it had one that a page can have. */
export function formerAddress({ link }: WordPressPost): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  if (search !== "" || pathname === "/") return undefined; // `?p=12` is no page's address
  return aliasAddress(pathname);
}

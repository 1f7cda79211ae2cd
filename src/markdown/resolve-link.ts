import { decoded } from "../addresses/address.ts";
import { folderOf, joinAddress, nameOf, pathFrom } from "../addresses/paths.ts";
import { href } from "../addresses/public-address.ts";
import type { Place } from "../desk/problem.ts";
import { IMPOSSIBLE_ADDRESS } from "../desk/rules/addresses.ts";
import { insideArchive } from "../figures/picture-path.ts";
import { attach } from "./attach.ts";
import type { BodyContext } from "./context.ts";
import type { KnownArticle } from "./references.ts";

/** Where a link written in an article leads, and the `href` that goes there. */
export type LinkTarget =
  | { readonly kind: "external"; readonly href: string }
  | { readonly kind: "page"; readonly href: string }
  | { readonly kind: "article"; readonly href: string; readonly article: KnownArticle }
  | { readonly kind: "file"; readonly href: string }
  /** An article that is not out: under embargo, a draft, or taken off. */
  | { readonly kind: "hidden" }
  | { readonly kind: "nowhere" };

/** Ways to somebody or to a place, which programs of every device know. */
const REACHES = /^(mailto|tel|sms|geo|xmpp):/i;

const NOWHERE: LinkTarget = { kind: "nowhere" };

/**
 * Leads a link to its page. One that leads nowhere on this site is told: an error when it was
 * written as a path to an `.md` file (somebody meant a precise article), else a warning.
 */
export function resolveLink(written: string, context: BodyContext, place: Place): LinkTarget {
  const { site, references } = context;
  if (written === "") return lost(written, context, place);
  context.problems.check(IMPOSSIBLE_ADDRESS, place, decoded(written));
  if (REACHES.test(written)) return { kind: "external", href: written };
  // On a disk that no reader has, or for a program of the reader’s.
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written)) return NOWHERE;
  let inSite = written;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
    if (!URL.canParse(written, site.url)) return lost(written, context, place);
    const url = new URL(written, site.url);
    const own = new URL(site.url);
    if (url.host !== own.host || !`${url.pathname}/`.startsWith(site.base)) {
      return { kind: "external", href: written };
    }
    inSite = `/${url.pathname.slice(site.base.length)}${url.search}${url.hash}`;
  }
  if (inSite.startsWith("#")) return { kind: "page", href: inSite }; // anchors.ts looks after it
  const [, path = "", hash = ""] = /^([^?#]*(?:\?[^#]*)?)(#.*)?$/.exec(inSite) ?? [];
  const plain = decoded(path.replace(/\?.*$/, ""));

  if (/\.md$/i.test(plain)) return resolvePath(plain, hash, context, place);
  const page = references.pageAt(addressFrom(plain, context.article.path));
  if (page !== undefined) {
    const query = /\?.*$/.exec(path)?.[0] ?? "";
    const article = references.article(page.replace(/^\/articles\/|\/$/g, ""));
    const target = href(site, page) + query + hash;
    if (article === undefined || query !== "") return { kind: "page", href: target };
    noteAnchor(article.path, hash, context, place);
    return { kind: "article", href: target, article };
  }
  const story = references.article(
    addressFrom(plain, context.article.path).replace(/^\/articles\/|\/$/g, ""),
  );
  if (story?.published === false) return hidden(written, context, place);
  const file = insideArchive(plain, context.article.path);
  if (file !== undefined && references.hasFile(file)) {
    if (!DOCUMENT.test(file)) return refused(written, context, place);
    if (!attach(file, place, context)) return NOWHERE;
    return { kind: "file", href: href(site, `/articles/${file}`) };
  }
  return lost(written, context, place);
}

/** What may be published beside articles; anything that a browser would run may not. */
const DOCUMENT =
  /\.(pdf|txt|csv|tsv|json|xlsx?|ods|docx?|odt|pptx?|odp|rtf|epub|zip|ics|gpx|geojson|kml|avif|gif|jpe?g|png|webp|mp3|m4a|ogg|oga|opus|wav|mp4|webm|ogv|vtt)$/i;

function addressFrom(path: string, article: string): string {
  return path.startsWith("/") ? path : joinAddress(`articles/${article}`, path);
}

function lost(written: string, context: BodyContext, place: Place): LinkTarget {
  context.problems.warning(
    place,
    written === ""
      ? "ce lien n’a pas d’adresse ; ses mots restent, sans lien"
      : `le lien « ${decoded(written)} » ne mène à aucune page de ce site ; ses mots restent, sans lien`,
    likelyMeant(decoded(written)) ??
      "écrivez le chemin d’un article, par exemple : [texte](../2019/article.md), ou une adresse complète",
  );
  return NOWHERE;
}

function likelyMeant(written: string): string | undefined {
  if (/^www\./i.test(written)) return `écrivez : https://${written}`;
  if (/^https?\/\//i.test(written)) return `écrivez : ${written.replace("//", "://")}`;
  return /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(written) ? `écrivez : mailto:${written}` : undefined;
}

function hidden(written: string, context: BodyContext, place: Place): LinkTarget {
  context.problems.warning(
    place,
    `le lien mène à « ${decoded(written)} », qui n’est pas publié ; ses mots restent, sans lien`,
    "le lien reviendra quand cet article sera publié",
  );
  return { kind: "hidden" };
}

function refused(written: string, context: BodyContext, place: Place): LinkTarget {
  context.problems.warning(
    place,
    `« ${decoded(written)} » n’est pas d’un type que le journal publie ; les mots du lien restent, sans lien`,
    "enregistrez le document en .pdf, ou écrivez-en le contenu dans un article",
  );
  return NOWHERE;
}

/** `../2019/x.md`, from the article's folder, or from the root of the archive. */
function resolvePath(
  written: string,
  hash: string,
  context: BodyContext,
  place: Place,
): LinkTarget {
  const { references, site, article } = context;
  const tried = [
    insideArchive(written, article.path),
    insideArchive(`/${written.replace(/^(\.?\/)?(articles\/)?/, "")}`, article.path),
  ].map((path) => path?.replace(/\.md$/i, ""));
  const found = tried
    .map((path) => (path === undefined ? undefined : references.article(path)))
    .find((target) => target !== undefined);
  if (found === undefined) {
    const page = references.pageAt(`/${nameOf(written).replace(/\.md$/i, "")}/`);
    if (page !== undefined) return { kind: "page", href: href(site, page) + hash };
    if (tried.some((path) => path !== undefined && references.isUnreadable(path))) return NOWHERE;
    const meant = references.nearestPath(tried[0] ?? written, article.path);
    context.problems.error(
      place,
      `le lien mène à « ${written} », qui n’existe pas`,
      meant === undefined
        ? "écrivez le chemin d’un article qui existe, par exemple : ../2019/article.md"
        : `écrivez : ${pathFrom(folderOf(article.path), meant)}.md`,
    );
    return NOWHERE;
  }
  if (!found.published) return hidden(written, context, place);
  noteAnchor(found.path, hash, context, place);
  return { kind: "article", href: href(site, found.address) + hash, article: found };
}

/** An anchor in another article can be checked only when all bodies are read. */
function noteAnchor(path: string, hash: string, context: BodyContext, place: Place): void {
  if (hash.length > 1) context.anchorLinks.push({ path, anchor: decoded(hash.slice(1)), place });
}

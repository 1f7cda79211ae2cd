import { posix } from "node:path";
import { decoded } from "../addresses.ts";
import type { Announcement } from "../article.ts";
import { nearest } from "../nearest.ts";
import { insideArchive } from "../pictures.ts";
import type { Place } from "../problem.ts";
import { href } from "../site.ts";
import type { BodyContext } from "./context.ts";

/** Where a link written in an article leads, and the `href` that goes there. */
export type LinkTarget =
  | { readonly kind: "external"; readonly href: string }
  | { readonly kind: "page"; readonly href: string }
  | { readonly kind: "article"; readonly href: string; readonly article: Announcement }
  | { readonly kind: "file"; readonly href: string }
  | { readonly kind: "nowhere" };

const NOWHERE: LinkTarget = { kind: "nowhere" };

/**
 * Leads a link to its page. One that leads nowhere on this site is told: an error when it was
 * written as a path to an `.md` file (somebody meant a precise article), else a warning.
 */
export function resolveLink(written: string, context: BodyContext, place: Place): LinkTarget {
  const { site, archive } = context;
  const own = [site.url, site.url.slice(0, -1)].find(
    (url) => written === url || written.startsWith(site.url),
  );
  if (own === undefined && /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) {
    return { kind: "external", href: written };
  }
  if (written.startsWith("#")) return { kind: "page", href: written }; // anchors.ts looks after it
  const inSite = own === undefined ? written : `/${written.slice(site.url.length)}`;
  const [, path = "", hash = ""] = /^([^?#]*(?:\?[^#]*)?)(#.*)?$/.exec(inSite) ?? [];
  const plain = decoded(path.replace(/\?.*$/, ""));

  if (/\.md$/i.test(plain)) return resolvePath(plain, hash, context, place);
  const address = plain.startsWith("/")
    ? plain
    : posix.join(
        "/articles/",
        posix.dirname(context.article.path),
        posix.basename(context.article.path),
        plain,
      );
  const page = archive.pageAt(address);
  if (page !== undefined) {
    const query = /\?.*$/.exec(path)?.[0] ?? "";
    const article = archive.atPath(page.replace(/^\/articles\/|\/$/g, ""));
    const target = href(site, page) + query + hash;
    if (article === undefined || query !== "") return { kind: "page", href: target };
    noteAnchor(article.path, hash, context, place);
    return { kind: "article", href: target, article };
  }
  const file = insideArchive(plain, context.article.path);
  if (file !== undefined && archive.files.has(file)) {
    context.attachments.add(file);
    return { kind: "file", href: href(site, encodeURI(`/articles/${file}`)) };
  }
  context.findings.warning(
    place,
    `le lien « ${written} » ne mène à aucune page de ce site ; ses mots restent, sans lien`,
    "écrivez le chemin d’un article, par exemple : [texte](../2019/article.md), ou une adresse complète",
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
  const { archive, site, article } = context;
  const tried = [
    insideArchive(written, article.path),
    insideArchive(`/${written.replace(/^(\.?\/)?(articles\/)?/, "")}`, article.path),
  ].map((path) => path?.replace(/\.md$/i, ""));
  const found = tried
    .map((path) => (path === undefined ? undefined : archive.atPath(path)))
    .find((target) => target !== undefined);
  if (found === undefined) {
    if (tried.some((path) => archive.isSpoilt(path))) return NOWHERE;
    const meant = nearest(tried[0] ?? written, archive.paths);
    context.findings.error(
      place,
      `le lien mène à « ${written} », qui n’existe pas`,
      meant === undefined
        ? "écrivez le chemin d’un article qui existe, par exemple : ../2019/article.md"
        : `écrivez : ${posix.relative(posix.dirname(article.path), meant)}.md`,
    );
    return NOWHERE;
  }
  if (!archive.isPublished(found)) {
    context.findings.warning(
      place,
      `le lien mène à « ${written} », qui n’est pas publié ; ses mots restent, sans lien`,
      "le lien reviendra quand cet article sera publié",
    );
    return NOWHERE;
  }
  noteAnchor(found.path, hash, context, place);
  return { kind: "article", href: href(site, encodeURI(found.address)) + hash, article: found };
}

/** An anchor in another article can be checked only when all bodies are read. */
function noteAnchor(path: string, hash: string, context: BodyContext, place: Place): void {
  if (hash.length > 1) context.anchorLinks.push({ path, anchor: decoded(hash.slice(1)), place });
}

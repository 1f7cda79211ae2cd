import type { Token } from "markdown-it";
import type { Block, SeeAlso } from "../article/blocks.ts";
import type { Place } from "../desk/problem.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { Line, LineReader } from "./line.ts";
import type { KnownArticle } from "./references.ts";
import { resolveLink } from "./resolve-link.ts";
import { attribute, plainText } from "./tokens.ts";

/** « Lire aussi : », « À lire aussi : », whatever the spaces, the quotes around it and the case. */
const START = /^[\s«"“*_]*(?:[àa]\s+)?lire\s+aussi\s*:\s*/iu;
const QUOTES = /^[\s«"“”»*_]+|[\s«"“”»*_]+$/gu;
/** What may stand between two links: nothing that a reader would miss. */
const BETWEEN_LINKS = /[\s,;.·•|–—-]|(?<!\p{L})et(?!\p{L})/gu;

/**
 * « Lire aussi : titre » or « Lire aussi : [titre](../2019/x.md) », alone on its line. What leads
 * nowhere keeps its words and leads to the site's search for them: never a dead link.
 */
export const readSeeAlso: LineReader = ({ children, map }, context) => {
  const written = plainText(children).trim();
  const start = START.exec(written);
  if (start === null || children.some(({ type }) => type === "image")) return undefined;
  const words = written.slice(start[0].length).replace(QUOTES, "");
  const place = placeIn(context, map);
  if (words === "") {
    context.problems.warning(
      place,
      "« Lire aussi » ne dit pas quel article lire",
      "écrivez : Lire aussi : Titre exact de l’article",
    );
    return undefined;
  }
  const links = linksOf(children);
  if (links.length === 0) return asides(byTitle(words, place, context));
  const rest = plainText(links.reduce<readonly Token[]>(without, children)).trim();
  const lost = rest.replace(START, "").replace(/^[\s«"“*_]*(?:[àa]\s+)?lire\s+aussi/iu, "");
  const called = children.some(({ type }) => type === "footnote_ref");
  if (called || lost.replace(/:/g, "").replace(BETWEEN_LINKS, "").replace(QUOTES, "") !== "") {
    context.problems.warning(
      place,
      "« Lire aussi » : il y a d’autres mots autour du lien ; la ligne reste dans le texte, telle quelle",
      "écrivez, seul sur sa ligne : Lire aussi : [titre](../2019/article.md)",
    );
    return undefined;
  }
  return links.flatMap((link) => {
    const inside = plainText(link).replace(START, "").replace(QUOTES, "");
    const href = link[0] === undefined ? "" : (attribute(link[0], "href") ?? "");
    return asides(byLink(inside, href, placeIn(context, map, href), context));
  });
};

/** Whether a paragraph is one « Lire aussi » whose title the editor broke over several lines. */
export function isTitleOnSeveralLines({ children }: Line, { references }: BodyContext): boolean {
  if (!children.some(({ type }) => type === "softbreak")) return false;
  const written = plainText(children).trim();
  const start = START.exec(written);
  return start !== null && references.titled(written.slice(start[0].length)) !== undefined;
}

/** Nothing at all of a story that is not out: its headline would be read before its hour. */
function asides(target: SeeAlso | undefined): Block[] {
  return target === undefined ? [] : [{ kind: "see-also", target }];
}

/** Each link's tokens, from its opening to its closing one. */
function linksOf(children: readonly Token[]): Token[][] {
  const links: Token[][] = [];
  let open: Token[] | undefined;
  for (const child of children) {
    if (child.type === "link_open") {
      open = [];
      links.push(open);
    }
    open?.push(child);
    if (child.type === "link_close") open = undefined;
  }
  return links;
}

function without(children: readonly Token[], link: readonly Token[]): readonly Token[] {
  return children.filter((child) => !link.includes(child));
}

function byTitle(words: string, place: Place, context: BodyContext): SeeAlso | undefined {
  const path = words.replace(/^\/?articles\//, "").replace(/(\.md|\/)$/, "");
  const article = context.references.titled(words) ?? context.references.article(path);
  if (article !== undefined) return led(article, words, place, context);
  const meant = context.references.nearestTitle(words, context.article.path);
  context.problems.warning(
    place,
    `« Lire aussi » : aucun article ne s’intitule « ${words} » ; le lien mène à la recherche de ces mots`,
    meant === undefined
      ? "écrivez le titre exact d’un article, ou : Lire aussi : [titre](../2019/article.md) ; s’il n’y en a pas, retirez la ligne"
      : `vouliez-vous écrire : Lire aussi : ${meant} ?`,
  );
  return nothing(words, context);
}

function byLink(
  words: string,
  written: string,
  place: Place,
  context: BodyContext,
): SeeAlso | undefined {
  const target = resolveLink(written, context, place);
  switch (target.kind) {
    case "article":
      return led(target.article, words, place, context);
    case "external":
    case "page":
    case "file":
      return { found: "elsewhere", url: target.href, title: context.typeset(words).typeset };
    case "hidden":
      return undefined;
    case "nowhere":
      return nothing(words, context);
  }
}

function led(
  article: KnownArticle,
  words: string,
  place: Place,
  context: BodyContext,
): SeeAlso | undefined {
  if (!article.published) {
    context.problems.warning(
      place,
      `« Lire aussi » : « ${words} » n’est pas publié (brouillon, embargo ou fin de parution)`,
      "la ligne n’est pas montrée ; elle le sera quand cet article paraîtra",
    );
    return undefined;
  }
  if (article.path === context.article.path) {
    context.problems.warning(
      place,
      "« Lire aussi » mène à l’article même",
      "écrivez le titre d’un autre article",
    );
  }
  context.links.add(article.path);
  return { found: "article", path: article.path };
}

function nothing(words: string, { typeset }: BodyContext): SeeAlso {
  return { found: "nothing", words, title: typeset(words).typeset };
}

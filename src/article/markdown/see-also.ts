import type { Announcement } from "../article.ts";
import type { SeeAlso } from "../blocks.ts";
import { nearest } from "../nearest.ts";
import type { Place } from "../problem.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { ParagraphReader } from "./paragraphs.ts";
import { resolveLink } from "./resolve-link.ts";
import { attribute, plainText } from "./tokens.ts";

/** « Lire aussi : », « À lire aussi : », whatever the spaces, the quotes around it and the case. */
const START = /^[\s«"“*_]*(?:à\s+)?lire\s+aussi\s*:\s*/iu;
const QUOTES = /^[\s«"“”»*_]+|[\s«"“”»*_]+$/gu;

/**
 * « Lire aussi : titre » or « Lire aussi : [titre](../2019/x.md) », alone in its paragraph. What
 * leads nowhere keeps its words and leads to the site's search for them: never a dead link.
 */
export const readSeeAlso: ParagraphReader = ({ children, map }, context) => {
  const written = plainText(children).trim();
  const start = START.exec(written);
  if (start === null) return undefined;
  const words = written.slice(start[0].length).replace(QUOTES, "");
  const link = children.find(({ type }) => type === "link_open");
  const place = placeIn(context, map);
  if (words === "") {
    context.findings.warning(
      place,
      "« Lire aussi » ne dit pas quel article lire",
      "écrivez : Lire aussi : Titre exact de l’article",
    );
    return undefined;
  }
  const target =
    link === undefined
      ? byTitle(words, place, context)
      : byLink(words, attribute(link, "href") ?? "", place, context);
  return [{ kind: "see-also", target }];
};

function byTitle(words: string, place: Place, context: BodyContext): SeeAlso {
  const path = words.replace(/^\/?articles\//, "").replace(/(\.md|\/)$/, "");
  const article = context.archive.withTitle(words) ?? context.archive.atPath(path);
  if (article !== undefined) return led(article, words, place, context);
  const meant = nearest(words, titlesOf(context));
  context.findings.warning(
    place,
    `« Lire aussi » : aucun article ne s’intitule « ${words} » ; le lien mène à la recherche de ces mots`,
    meant === undefined
      ? "écrivez le titre exact d’un article, ou : Lire aussi : [titre](../2019/article.md)"
      : `vouliez-vous écrire : Lire aussi : ${meant} ?`,
  );
  return nothing(words, context);
}

function byLink(words: string, written: string, place: Place, context: BodyContext): SeeAlso {
  const target = resolveLink(written, context, place);
  switch (target.kind) {
    case "article":
      return led(target.article, words, place, context);
    case "external":
    case "page":
      return { found: "elsewhere", url: target.href, title: context.typeset(words).typeset };
    case "file":
    case "nowhere":
      return nothing(words, context);
  }
}

function led(article: Announcement, words: string, place: Place, context: BodyContext): SeeAlso {
  if (!context.archive.isPublished(article)) {
    context.findings.warning(
      place,
      `« Lire aussi » : « ${words} » n’est pas publié (brouillon, embargo ou fin de parution)`,
      "le lien mène à la recherche de ces mots ; il mènera à l’article quand il sera publié",
    );
    return nothing(words, context);
  }
  if (article.path === context.article.path) {
    context.findings.warning(
      place,
      "« Lire aussi » mène à l’article même",
      "écrivez le titre d’un autre article",
    );
  }
  context.links.add(article.path);
  const { path, address, title, section, date } = article;
  return {
    found: "article",
    path,
    address,
    title: title.typeset,
    section: section.title,
    date,
  };
}

function nothing(words: string, { typeset }: BodyContext): SeeAlso {
  return { found: "nothing", words, title: typeset(words).typeset };
}

function titlesOf({ archive, article }: BodyContext): string[] {
  return [...archive.paths]
    .filter((path) => path !== article.path)
    .flatMap((path) => archive.atPath(path)?.title.written ?? []);
}

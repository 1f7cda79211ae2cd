import { detectLanguage } from "../../french/languages/detect-language.ts";
import { undated } from "../doubts.ts";
import type { Doubt, DraftArticle, DraftFigure, Dropped } from "../draft-article.ts";
import type { ImportContext } from "../import-context.ts";
import { chosenSection, knownAuthor, knownSource } from "../known-names.ts";
import { attributeOf, elementsOf, isElement, wordsOf } from "./elements.ts";
import type { Keep } from "./markdown.ts";
import { markdownOf } from "./markdown.ts";
import { CAPTION, CREDIT } from "./pictures.ts";
import type { HtmlArticle } from "./read-html.ts";

/**
 * The article that a page is. Its first picture, when it comes before any word, is the one at the head.
 *
 * @param named the title of a page that says none
 */
export function draftFromHtml(
  page: HtmlArticle,
  named: string,
  keep: Keep,
  { house, today, section: wanted }: ImportContext,
): DraftArticle {
  const doubts: Doubt[] = [...page.doubts];
  if (page.title === undefined)
    doubts.push({
      key: "title",
      says: "l’original n’a pas de titre ; celui-ci est le nom du fichier",
    });
  const remote: Dropped[] = [];
  const kept: Keep = (source) => {
    const file = keep(source);
    if (file === undefined && source !== "")
      remote.push({
        why: "image qui n’est pas dans l’import",
        words: source.replace(/^data:([^;,]*)[\s\S]*$/, "$1, dans le document"),
      });
    return file;
  };
  const { figures, rest } = leadOf(page, kept);
  const body = markdownOf(rest, page.notes, kept);
  if (remote.length > 0)
    doubts.push({
      says:
        remote.length > 1
          ? `${remote.length} images n’ont pas suivi ; un lien ou leur légende en tient lieu`
          : "une image n’a pas suivi ; un lien ou sa légende en tient lieu",
    });
  const section =
    wanted === undefined ? chosenSection(page.section, house) : { key: wanted, doubts: [] };
  const dating = undated(page.date, today);
  const { standfirst, updated, tags, source } = page;
  return {
    head: {
      title: page.title ?? named,
      section: section.key,
      ...dating.head,
      ...(standfirst === undefined ? {} : { standfirst }),
      ...(updated === undefined ? {} : { updated }),
      ...(source === undefined ? {} : { source: knownSource(source, house) ?? source }),
      ...(tags === undefined ? {} : { tags }),
      authors: page.authors.map((name) => knownAuthor(name, house).key ?? name),
      figures,
    },
    body,
    doubts: [...doubts, ...section.doubts, ...dating.doubts],
    dropped: [...page.dropped, ...remote],
  };
}

function leadOf({ content }: HtmlArticle, keep: Keep) {
  const [first] = content;
  const pictures =
    isElement(first) && wordsOf(first) === ""
      ? [first, ...elementsOf(first)].filter((one) => one.tagName === "img")
      : [];
  const [picture] = pictures;
  const src =
    picture === undefined || pictures.length > 1 ? undefined : keep(attributeOf(picture, "src"));
  if (picture === undefined || src === undefined) return { figures: [], rest: content };
  const [alt, caption, credit] = [
    attributeOf(picture, "alt"),
    attributeOf(picture, CAPTION) || attributeOf(picture, "title"),
    attributeOf(picture, CREDIT),
  ].map((text) => text.replace(/\s+/g, " ").trim());
  const lang = caption ? detectLanguage(caption) : undefined;
  const figure: DraftFigure = {
    src,
    ...(alt ? { alt } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(lang === undefined || lang === "fr" ? {} : { lang }),
  };
  return { figures: [figure], rest: content.slice(1) };
}

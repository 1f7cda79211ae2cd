import type { Article, ArticleFront, Body } from "../article/article.ts";
import type { Place, Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { CAPTION_MISMATCH, CREDIT_MISSING } from "../desk/rules/captions.ts";
import { REPEATED_STANDFIRST } from "../desk/rules/headlines.ts";
import type { Figure } from "../figures/figure.ts";
import type { PictureUse } from "../figures/picture-use.ts";
import { fold } from "../french/fold.ts";
import { names } from "../french/words/words.ts";

/** An article whose body was read, and where its parts stand in its file. */
export interface ReadStory {
  readonly front: ArticleFront;
  readonly standfirst: Article["standfirst"];
  readonly body: Body;
  /** The pictures of its body, where they are asked for. */
  readonly pictures: readonly PictureUse[];
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Holds the parts of a story against each other: its standfirst, its captions, its words. */
export function storyChecks(story: ReadStory): readonly Problem[] {
  const { front, body, placeOf, standfirst } = story;
  const problems = new Problems(front.file);
  problems.check(REPEATED_STANDFIRST, () => placeOf(["standfirst"]), {
    standfirst: standfirst?.typeset,
    opening: body.opening,
  });
  const figures = figuresOf(story);
  tellCredits(figures, problems);
  tellStrangeCaptions(story, figures, problems);
  return problems.told;
}

/** A figure that readers see, and where its file asks for it. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly place: () => Place;
}

function figuresOf({ front, body, pictures, placeOf }: ReadStory): PlacedFigure[] {
  return [
    ...front.figures.map((figure, index) => ({
      figure,
      place: () => placeOf(["figures", index, "caption"]),
    })),
    ...body.figures.flatMap((figure) => {
      const use = pictures.find(({ picture }) => picture === figure.picture);
      return use === undefined ? [] : [{ figure, place: () => use }];
    }),
  ];
}

/** Screenshots and drawings are kept as PNG or SVG, and are mostly the newsroom's own. */
function isPhotograph(picture = ""): boolean {
  return /\.(?:jpe?g|webp|avif|tiff?)$/i.test(picture);
}

function tellCredits(figures: readonly PlacedFigure[], problems: Problems): void {
  const lacking = figures.filter(
    ({ figure: { picture, caption, credit } }) =>
      isPhotograph(picture) && caption !== undefined && credit === undefined,
  );
  const [first] = lacking;
  if (first !== undefined) problems.check(CREDIT_MISSING, first.place, lacking.length);
}

/** A language that writes all its nouns with a capital tells no name. */
const CAPITAL_NOUNS = /^(?:de|lb)\b/;

function tellStrangeCaptions(
  { front, body }: ReadStory,
  figures: readonly PlacedFigure[],
  problems: Problems,
): void {
  const year = front.date.iso.slice(0, 4);
  let words: ReadonlySet<string> | undefined;
  for (const { figure, place } of figures) {
    const { caption } = figure;
    if (caption === undefined || CAPITAL_NOUNS.test(caption.lang ?? "")) continue;
    const named = [...new Map(names(caption.written).map((name) => [name.folded, name])).values()];
    const telling = named.filter(({ folded }) => wordsIn(folded).length > 0);
    if (telling.length === 0 || telling.some(({ text }) => says(front, body, text))) continue;
    words ??= wordsOf(front, body); // of few articles, since it is all their words
    const own = words;
    const strange = telling.filter(({ folded }) => !sharesWord(folded, own));
    const years = caption.written.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
    problems.check(CAPTION_MISMATCH, place, {
      strange: strange.map(({ text }) => text),
      shared: telling.length - strange.length,
      years: years.filter((one) => one !== year && !own.has(one)),
    });
  }
}

/** Whether an article has a name just as its caption does: most have, and nothing else need be asked. */
function says({ title }: ArticleFront, { passages }: Body, name: string): boolean {
  return (
    title.written.includes(name) ||
    passages.some(({ kind, text }) => kind !== "caption" && text.includes(name))
  );
}

/** The folded words that an article says of itself, its captions left out. */
function wordsOf(front: ArticleFront, { passages }: Body): ReadonlySet<string> {
  const texts = [
    front.title.written,
    front.kicker?.written ?? "",
    front.standfirst?.written ?? "",
    front.dateline ?? "",
    front.dossier?.title ?? "",
    ...front.tags.map(({ name }) => name),
    ...passages.filter(({ kind }) => kind !== "caption").map(({ text }) => text),
  ];
  const words = fold(texts.join("\n")).match(WORD) ?? [];
  return new Set([...words, ...words.map(rootOf)]);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** « D-MN », « H.R. »: letters that any text has. */
const TELLING = 3;

function wordsIn(name: string): string[] {
  return (name.match(WORD) ?? []).filter((word) => word.length >= TELLING);
}

/** Letters that a country and its people share: « Israël », « israélien ». */
const ROOT = 6;

/** Whether an article has a word of a name, or one of its family. */
function sharesWord(name: string, words: ReadonlySet<string>): boolean {
  return wordsIn(name).some(
    (word) =>
      words.has(word) ||
      words.has(`${word}s`) ||
      words.has(word.replace(/s$/, "")) ||
      (word.length >= ROOT && words.has(rootOf(word))),
  );
}

/** The beginning of a word, with a mark that no word has. */
function rootOf(word: string): string {
  return `${word.slice(0, ROOT)}…`;
}

import type { RelatableArticle } from "../../../src/related/relate.ts";
import { story, tag } from "./story.ts";

const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi bro cra dre fli gno pla tri".split(" ");
const STOPS = "le la les de des un une et dans pour sur avec est sont ont".split(" ");
const PARAGRAPHS = 6;
const SENTENCES = 4;
const WORDS = 14;

/**
 * An archive of invented words, one story a day: each is on a subject that is in the news for a while,
 * with words and names of its own, and touches on another subject of its time.
 */
export function archiveOf(count: number): RelatableArticle[] {
  const draw = numbers();
  const subjects = Math.round(count / 5);
  const nearby = (time: number) =>
    Math.min(subjects - 1, Math.max(0, Math.round(time * subjects + (draw(9) - 4))));
  return Array.from({ length: count }, (_, index) => {
    const [subject, other] = [nearby(index / count), nearby(index / count)];
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const sentence = () =>
      capital(Array.from({ length: WORDS }, () => wordOf(subject, other, draw)).join(" "));
    const paragraph = () => Array.from({ length: SENTENCES }, sentence).join(". ");
    const text = Array.from({ length: PARAGRAPHS }, paragraph).join(".\n");
    return story(`${day.slice(0, 4)}/article-${index}`, sentence(), text, {
      on: day,
      tags: [...new Set([subject, other])].map((one) => tag(`Sujet ${one}`)),
    });
  });
}

function wordOf(subject: number, other: number, draw: Draw): string {
  const kind = draw(20);
  if (kind < 9) return STOPS[draw(STOPS.length)] ?? "";
  if (kind < 14) return invented(Math.floor(900 / (1 + draw(900)))); // few are common, most are rare
  const about = draw(4) === 0 ? other : subject;
  if (kind < 18) return invented(1000 + about * 20 + draw(20));
  return `${capital(invented(4000 + about * 3 + draw(3)))} ${capital(invented(6000 + about))}`;
}

/** The word of a number: three syllables, different for each. */
function invented(number: number): string {
  const [many, one] = [SYLLABLES.length, number + 400];
  return [one, one / many, one / many ** 2].map((at) => SYLLABLES[Math.floor(at) % many]).join("");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type Draw = (below: number) => number;

/** The same numbers on every machine: Park and Miller's generator. */
function numbers(): Draw {
  let state = 20_220_216;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

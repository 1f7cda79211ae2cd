/** Likely spellings of a word that the archive has not: fetched when there is one. */
export { similarWords } from "../search/query/similar-words.ts";
export { soundAlikes } from "../search/query/sound-alikes.ts";

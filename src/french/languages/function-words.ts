import { stopwords as dutch } from "@orama/stopwords/dutch";
import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as french } from "@orama/stopwords/french";
import { stopwords as german } from "@orama/stopwords/german";
import { stopwords as italian } from "@orama/stopwords/italian";
import { stopwords as portuguese } from "@orama/stopwords/portuguese";
import { stopwords as spanish } from "@orama/stopwords/spanish";
import { stopwords as turkish } from "@orama/stopwords/turkish";

/** Grammar words that the French list leaves out. */
const MORE_FRENCH = `ça où plus très après avant lors selon entre depuis vers chez sous afin donc
  alors aussi comme tous toute toutes trois dont lorsque puis bien encore déjà toujours jamais
  pendant durant malgré parmi jusque jusqu lorsqu puisqu quoiqu moins autre autres même mêmes fait
  faire dit peut quand comment pourquoi parce puisque voici voilà ainsi fois rien aucun aucune
  chaque plusieurs près dès celui celle ceux celles notamment également aujourd hui devant derrière`;

/** French words, or names common in French, that stand in a list of another language. */
const NOT_FOREIGN = `but or as me an if ours on so in no off out am more mine has for over us mes con
  dare ad ci vi lo li ma mi si tu ne da dice parte sol sale fin final general valor van pas die den
  das dem er wo der os do via sua ex un une todo nada gran don dos mal plan ser paris van bin ben ya
  var az en el san real sobre mayor tres tarde total lugar dia primera primero dar tras sera seras
  fui fut fosse fosses altos bravo sei sta via oder ins war hat bis bin man also all up same not how
  du des les au aux rame pero haut tal mucho hier mit port bon elle elles era to it is at be`;

/** French words that German, English or Latin tags also write. */
const NOT_ONLY_FRENCH = ["des", "plus", "par", "pour", "est"];

const LISTS: Readonly<Record<string, readonly string[]>> = {
  fr: [...french, ...MORE_FRENCH.split(/\s+/)],
  en: english,
  es: spanish,
  de: [...german, "des"],
  it: italian,
  pt: portuguese,
  nl: dutch,
  tr: turkish,
};

const TO_NOBODY = new Set(NOT_FOREIGN.split(/\s+/));

/** From a word to the one language whose grammar it betrays. */
const OWNER: ReadonlyMap<string, string> = (() => {
  const owners = new Map<string, Set<string>>();
  for (const [lang, list] of Object.entries(LISTS))
    for (const word of list) owners.set(word, (owners.get(word) ?? new Set()).add(lang));
  const owner = new Map<string, string>();
  for (const [word, [lang, another]] of owners)
    if (lang !== undefined && another === undefined && word.length > 1)
      if (lang === "fr" || !TO_NOBODY.has(word)) owner.set(word, lang);
  owner.set("à", "fr");
  for (const word of NOT_ONLY_FRENCH) owner.delete(word);
  return owner;
})();

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([lang, list]) => [lang, new Set(list)]),
);

/** The language that this lower-case word belongs to, when it is a grammar word of that one only. */
export function ownerOf(word: string): string | undefined {
  return OWNER.get(word);
}

/** Whether a lower-case word is in the grammar of a language, be it in that of others too. */
export function isGrammarOf(language: string, word: string): boolean {
  return SETS.get(language)?.has(word) ?? false;
}

/**
 * What words end with beyond their key, parted so that forms of one word hardly ever meet: « affiche » and
 * « affichait » are told apart, « ait » and « ques » need not be, for no key has both. Made by counting which
 * endings keys share in a corpus.
 */
const ENDINGS: readonly string[] = [
  "er ir t quer uer nes iees use ise yer",
  "e ient urs ises sant ieres %",
  "ez ux ner quant iant uent ts yez",
  "es is ue res quent lent",
  "ant te rez iee",
  "erai", // and the word that is its key
  "era ues ants ne iere issent eres",
  "a ie us erait rait tre",
  "ait ques ers ira",
  "ent ur les f tes ions nent",
  "ee it ier ont ra iennent",
  "s iez erons eant uee",
  "que aient re erez fs ler ai",
  "i le ante eront ais iers ter",
  "ons quee rons issant l eraient",
  "ees u ies antes ere",
];

/** How many places each key has to choose from: the one that it takes tells the form that was written. */
export const FORMS = ENDINGS.length;

const PLACES = new Map([
  ["", 5],
  ...ENDINGS.flatMap((endings, place) =>
    endings.split(" ").map((ending) => [ending, place] as const),
  ),
]);

/** No form's place: of a reading in which nothing is as it was typed. */
export const NOWHERE = -1;

/** The place of a form among those of its key. */
export function placeOfForm(key: string, form: string): number {
  let shared = 0;
  while (shared < key.length && key[shared] === form[shared]) shared += 1;
  const ending = form.slice(shared);
  return PLACES.get(ending) ?? hashOf(ending) % FORMS;
}

function hashOf(letters: string): number {
  let hash = 7;
  for (let at = 0; at < letters.length; at += 1)
    hash = (hash * 33 + letters.charCodeAt(at)) % 65_521;
  return hash;
}

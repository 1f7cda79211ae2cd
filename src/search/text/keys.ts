import { irregularRoot } from "./irregular-verbs.ts";

/** Shorter words have no ending to lose. */
const SHORTEST = 4;
/** What must be left of a word, at least. */
const LEFT = 3;
/** The readings of one word, at most. */
const MOST = 3;

/** Words whose plural or feminine follows no rule, by the word they are forms of; no accents. */
const ODD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agir: "agis agit agissent agissait agissant agissaient agira agiront agie agi",
    aieul: "aieux",
    bail: "baux",
    bas: "basse basses",
    beau: "bel",
    benin: "benigne benignes",
    blanc: "blanche blanches",
    camion: "camions",
    champion: "champions",
    ciel: "cieux",
    comte: "comtesse",
    copain: "copine copines",
    corail: "coraux",
    dieu: "dieux deesse deesses",
    doux: "douce douces",
    duc: "duchesse",
    eau: "eaux",
    email: "emaux",
    empereur: "imperatrice",
    epoux: "epouse epouses",
    espion: "espions",
    faux: "fausse fausses",
    favori: "favorite favorites",
    epais: "epaisse epaisses",
    fou: "folle folles",
    frais: "fraiche fraiches",
    franc: "franche franches",
    gras: "grasse grasses",
    gros: "grosse grosses",
    grec: "grecque grecques",
    hote: "hotesse hotesses",
    jaloux: "jalouse jalouses",
    jeu: "jeux",
    maitre: "maitresse maitresses",
    malin: "maligne malignes",
    mou: "molle molles",
    nouveau: "nouvel",
    oeil: "yeux",
    prince: "princesse princesses",
    rire: "rit rient riait riaient",
    rigolo: "rigolote rigolotes",
    roi: "reine reines",
    roux: "rousse rousses",
    scorpion: "scorpions",
    sec: "seche seches",
    soupirail: "soupiraux",
    sourire: "sourit sourient souriait",
    suffire: "suffit suffisent suffisait suffira suffisant",
    tiers: "tierce tierces",
    travail: "travaux",
    turc: "turque turques",
    vantail: "vantaux",
    vieux: "vieil vieille vieilles",
    vitrail: "vitraux",
  }).flatMap(([word, forms]) => forms.split(" ").map((form) => [form, word] as const)),
);

const PERSONS = "(?:ai|as?|ons|ez|ont|ais|ait|aient|ions|iez)$";
const FUTURE = new RegExp(`(?:[ei]r|(?<=[dtp])r)${PERSONS}`);
const PERSON = new RegExp(PERSONS);
const SECOND_GROUP = /iss(?:ent|ait|aient|ants?|antes?|ons?|ions?|iez|ez|e)$/;
const VERBAL = /(?:aient|assent|[ei]rent|iez|ait|ant|ante|ez|er|ee|(?<![ao])ir)$/;
const AGENT = /(?:t(?:eur|rice)|eu(?:r|se|x|re))s?$/;

/**
 * The keys that a word shares with its other forms: number, gender, conjugation. A form that may be
 * read in two ways has two (« présent » is a noun, « parlent » a verb); two words match when they
 * have a key in common. Made from the folded word, so that those who type no accents find as much.
 * Meaning is left alone: « nation » and « national » stay apart.
 *
 * @returns the likeliest first
 */
export function keysOf(folded: string): string[] {
  if (!/^[a-z]+$/.test(folded)) return [folded];
  const word = ODD.get(folded) ?? folded;
  const keys = word.length < SHORTEST ? [word] : regularKeys(word);
  const root = irregularRoot(word);
  if (root !== undefined) keys.unshift(root);
  return [...new Set(keys)].slice(0, MOST);
}

function regularKeys(word: string): string[] {
  const keys: string[] = [];
  const read = (left: string): void => {
    if (left.length >= LEFT) keys.push(trimmed(left));
  };
  const future = word.replace(FUTURE, "");
  if (future !== word && future.length >= LEFT) {
    read(future);
    read(word.replace(PERSON, "")); // « générait » of « générer »
  } else read(withoutVerb(singularOf(word)));
  if (/[iaou]s$/.test(word)) read(word); // « précis », « gros »
  if (word.endsWith("ent")) read(isNounInEnt(word) ? word.slice(0, -3) : word);
  else if (/[^i]ons$|[^glnstx]ions$/.test(word))
    read(word.replace(/i?ons$/, "")); // « parlons »
  else if (/i[st]$/.test(word))
    read(word.slice(0, -2)); // « finit »
  else if (/[^i]eres?$/.test(word))
    read(word.replace(/eres?$/, "")); // « légère »
  else if (/[dt]res?$/.test(word))
    read(word.replace(/res?$/, "")); // « rendre »
  else if (/[^cdgln]ais$/.test(word)) read(word.slice(0, -3));
  else if (/.{4}a$/.test(word)) read(word.slice(0, -1)); // « parla »
  return keys;
}

function singularOf(word: string): string {
  if (/eau[sx]?$/.test(word)) return word.replace(/eau[sx]?$/, "el");
  if (/.{2}aux$/.test(word)) return `${word.slice(0, -2)}l`;
  return /[^s]s$|oux$|aux$/.test(word) ? word.slice(0, -1) : word;
}

/** A noun or an adjective, rather than a verb. */
function isNounInEnt(word: string): boolean {
  return /(?:[eiuo]m|[id]|[ae]r|c|qu|l|g|v)ent$/.test(word);
}

function withoutVerb(word: string): string {
  const agent = word.replace(AGENT, (end) => (end.startsWith("t") ? "teu" : "eu"));
  if (agent !== word && agent.length > LEFT + 1) return agent;
  for (const form of [SECOND_GROUP, VERBAL]) {
    const left = word.replace(form, "");
    if (left !== word && left.length >= LEFT) return left;
  }
  return /.{3}ent$/.test(word) && !isNounInEnt(word) ? word.slice(0, -3) : word;
}

/** Without the last vowels, a doubled letter, and what only spelling wants. */
function trimmed(word: string): string {
  let left = word.length > LEFT ? word.replace(/e$/, "") : word;
  if (left !== word && /.{2}ier$/.test(left)) left = left.slice(0, -2); // « première »
  left = left
    .replace(/c?qu$/, "c")
    .replace(/gu$/, "g")
    .replace(/f$/, "v")
    .replace(/([oau])y$/, "$1i");
  if (left.length > LEFT) left = left.replace(/([bcdfglmnprt])\1$/, "$1");
  return left.length > LEFT ? left.replace(/[eiu]$/, "") : left;
}

import { anyOf } from "./typography/any-of.ts";

/** A word whose letters French writes otherwise, and how it writes them. */
export interface WrongLetters {
  readonly index: number;
  readonly written: string;
  readonly meant: string;
}

/** Looks for words of one kind in a text. */
export type LetterCheck = (text: string) => WrongLetters[];

const WORD = "(?<![\\p{L}\\p{N}_/@.-])";
const END = "(?![\\p{L}\\p{N}_@/])";

/** Families whose ligature is never in doubt; moelle, coefficient, poêle and names are in none. */
const WITH_OE =
  "oeuvr|coeur|choeur|soeur|boeuf|oeuf|oeil|noeud|voeu|moeurs|foetus|foetal|foetaux|oesophag|oenolog|oed[eè]m|oecum[eé]n|oestrog[eè]n|oedip|coelacanth|coeliaqu|coelioscop";
const OE = new RegExp(
  `(?:${WORD}|(?<=${WORD}(?:belles?|demi|grandes?|petites?|sacr[ée]|accroche|contre|cr[èe]ve|haut-le)-))(?:(?:chefs?-d[’'])|man|(?:ran|contre|[ée]|sans-)c?|d[ée]s)?(?:${WITH_OE})\\p{L}*`,
  "giu",
);
const AE = new RegExp(`${WORD}(?:ex (aequo)|(et )?(caetera))${END}`, "giu");

/** « oeuvre » for « œuvre », « ex aequo » for « ex æquo ». */
export const ligatures: LetterCheck = (text) => [
  ...changed(text, OE, /oe/i, (word) =>
    word.replace(/oe/, "œ").replace(/Oe/, "Œ").replace(/OE/, "Œ"),
  ),
  ...changed(text, AE, /ae/i, (word) => word.replace("ae", "æ")),
];

/** Words that a keyboard leaves without the accent of their capital, as they are written in full. */
const ACCENTED =
  `État États États États-Unis École Écoles Église Églises Égypte Égyptien Égyptiens Égyptienne
Égyptiennes Élysée Épinal Évry Écosse Écossais Éthiopie Érythrée Équateur Émirats Éducation Économie Énergie
Écologie Élection Élections Évêché Île-de-France Îles Être Était Étaient Étant Évidemment Également Étude Études
Énorme Étranger Étrangers Étrangère Éditeur Éditeurs Édition Éditions Éditorial Équipe Équipes Épidémie Événement
Événements Émission Émissions Électricité Égalité Écrivain Écrivains Étudiant Étudiants Étudiante Étudiantes
Élu Élus Élue Élève Élèves Étape Étapes Évolution Échec Échecs Écran Écrans Épargne Économiste Économistes Économique Écologiste Écologistes Émeute Émeutes Épisode
Époque Épreuve Épreuves Établissement Établissements Étonnant Étrange Évacuation Éclairage Éléments Éleveur Éleveurs
Évaluation Éviter Écouter Écrire Éteindre Évian Évreux Étretat Étampes Échirolles Épernay Édimbourg Île Ça Çà`
    .split(/\s+/)
    .flatMap((word) => [
      [bare(word), word] as const,
      [`${bare(word.charAt(0))}${word.slice(1)}`, word] as const,
    ]);
const BY_BARE = new Map(ACCENTED.filter(([plain, word]) => plain !== word));
const CAPITAL = new RegExp(`${WORD}(?:${anyOf([...BY_BARE.keys()])})${END}(?!-\\p{Lu})`, "gu");

/** « A » that opens a sentence before an article, a place or an infinitive; « A été élu » is a verb. */
const OPENING_A =
  /(?<=(?:^|[.!?…]["»”]?[ \u00A0\u202F]|[«“][ \u00A0\u202F]?|\n))A(?= (?:l[’']|la |le |les |une? |ces? |cet |cette |son |sa |ses |leurs? |notre |nos |partir |travers |propos |cause |peine |quand |quoi |qui |chaque |bord[ ,.]|force |moins |nouveau |mon |ton |ma |mesure |deux |trois |plusieurs |droite |gauche |défaut |mi-|\d{1,4} (?:h|heures?|ans|mois|jours?|km)\b|\p{Lu}\p{Ll}{2,}|\p{Ll}{2,}(?:er|ir|oir|re)(?![\p{L}])))/gu;

/** « Etat » for « État », « A Paris » for « À Paris ». */
export const capitals: LetterCheck = (text) => [
  ...changed(text, CAPITAL, /(?:^|[^A-Za-z])[CEI][a-z]/, (word) => BY_BARE.get(word) ?? word),
  ...changed(text, OPENING_A, /A /, () => "À"),
];

const SHOUTED = new Map(
  `ÉGALITÉ LIBERTÉ FRATERNITÉ ÉTAT ÉTATS ÉTATS-UNIS ÉCOLE ÉLYSÉE RÉPUBLIQUE PRÉSIDENT PRÉSIDENTE DÉPUTÉ DÉPUTÉS SÉCURITÉ
SOCIÉTÉ ÉCONOMIE ÉNERGIE SANTÉ ÉDUCATION MÉDIAS TÉLÉVISION GRÈVE ÉLECTION ÉLECTIONS ÉGLISE EUROPÉENNE RÉGION MÉTÉO
SÉNAT ÉTÉ DÉCÈS PROCÈS SUCCÈS RÉFÉRENDUM ÉQUIPE CÉLÉBRITÉ VÉRITÉ LIBÉRATION RÉSISTANCE`
    .split(/\s+/)
    .map((word) => [bare(word), word]),
);
const SHOUT = new RegExp(`${WORD}(?:${anyOf([...SHOUTED.keys()])})${END}(?!-\\p{L})`, "gu");

/** « EGALITE » for « ÉGALITÉ »: accents are letters, in capitals too. */
export const shoutedWords: LetterCheck = (text) =>
  changed(text, SHOUT, /[A-Z]{3}/, (word) => SHOUTED.get(word) ?? word);

const UNIT =
  /(?<=\d[ \u00A0\u202F]?)(?:KM\/H|KGS?\/M3|KMS?|KGS?|Kms?|Kgs?|kms|kgs|KWH|KW|Kwh?|kwh|CM|MM|CL|HA|Ha|M2|M3)(?![\p{L}\p{N}])/gu;

/** « 10 KM » for « 10 km »: a unit's case is part of it (ISO 80000-1, 7.2). */
export const units: LetterCheck = (text) =>
  changed(text, UNIT, /\d[ \u00A0\u202F]?[KkCMH]/, (unit) =>
    unit
      .toLowerCase()
      .replace(/^kw/, "kW")
      .replace(/^(km|kg)s/, "$1")
      .replace(/m2$/, "m²")
      .replace(/m3$/, "m³"),
  );

const DAYS = "Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche";
const MONTHS =
  "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre";
const CAPITAL_DATE = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:le|ce|du|au|chaque|dès|ces|les|jusqu’au|jusqu'au) )(?<!(?:Journal|Enfants|Homme|Nuits?) (?:du|de) )(?:${DAYS})s?(?= (?!gras|saint|noir|rouge)\\p{Ll}| \\d|[,.;])|(?<=\\d(?:er)? (?:(?:${DAYS}) )?)(?:${MONTHS})(?![\\p{L}-])|(?<=(?:^|[^\\p{L}])(?:en|fin|début|courant|mi-|depuis|dès) ?)(?:Janvier|Février|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?![\\p{L}-])`,
  "giu",
);

/** « le Lundi 3 Janvier » for « le lundi 3 janvier ». */
export const dates: LetterCheck = (text) =>
  changed(
    text,
    CAPITAL_DATE,
    /(?:L[uU]|M[aAeE]|J[eEaAuU]|V[eE]|S[aAeE]|D[iIéÉ]|F[éÉ]|A[vVoO]|O[cC]|N[oO])/,
    (word) => word.toLowerCase(),
  );

const GLUED =
  /(?<![\p{L}\p{N}./@_-])(?:\p{L}*\p{Ll}{3}|(?:19|20)\d\d)\.\p{Lu}\p{Ll}+(?![\p{L}\p{N}./@_-])/gu;

/** « déclaré.Puis » for « déclaré. Puis ». */
export const gluedSentences: LetterCheck = (text) =>
  changed(text, GLUED, /[\p{Ll}\d]\.\p{Lu}/u, (words) => words.replace(".", ". "));

/** « FoetusBoy », « exemple.Com »: a name, or the address of a site. */
const MIXED = /\p{Ll}\p{Lu}|\.(?:Com|Fr|Org|Net|Io|Js)$/u;

/** @param needs what any match of the pattern holds, and most texts do not: found far faster */
function changed(
  text: string,
  pattern: RegExp,
  needs: RegExp,
  meant: (written: string) => string,
): WrongLetters[] {
  if (!needs.test(text)) return [];
  return [...text.matchAll(pattern)]
    .map(({ 0: written, index }) => ({ index, written, meant: meant(written) }))
    .filter(({ written, meant: right }) => written !== right && !MIXED.test(written));
}

/** A word without its accents, letter for letter. */
function bare(word: string): string {
  return word.normalize("NFD").replace(/[\u0300-\u0327]/g, "");
}

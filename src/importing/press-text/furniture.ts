import { PAGE_FURNITURE } from "../../desk/rules/pasted-text.ts";

const NETWORK =
  "facebook|twitter|x|whatsapp|telegram|linkedin|messenger|instagram|pinterest|reddit|vk|bluesky|mastodon|tiktok|youtube|e-?mail|courriel|sms";
const ALONE = [
  `(?:(?:${NETWORK}|partager|imprimer|print|copier le lien|lien copié)[\\s|•·,/]*)+`,
  "version imprimable|imprimer (?:la page|l['’]article)|print this page",
  "partager\\s*[:…]?|share(?: this(?: article)?)?",
  "(?:envoyer|partager) (?:par|sur|via) .{1,30}",
  "(?:aucun|\\d+) commentaires?|commentaires? ?\\(\\d+\\)|commenter|réagir|laisser un commentaire",
  "(?:temps de )?lecture ?:? ?\\d+ ?min(?:utes?|\\.)?|\\d+ ?min(?:utes?|\\.)? de lecture",
  "\\d[\\d  ]* (?:partages?|vues?|lectures?|likes?)",
  "écouter(?: l['’]article| cet article)?|agrandir (?:l['’]image|la photo)|voir la galerie",
  "(?:abonnez|inscrivez)-vous.{0,80}|newsletter|je m['’]abonne|se connecter|s['’]inscrire",
  "(?:accueil|home)(?:\\s*[>»›/|]\\s*[^>»›/|]{1,40})*",
  "©.{0,60}tous droits réservés.{0,40}|tous droits réservés.{0,60}",
  "(?:sur le même (?:sujet|thème)|dans la même rubrique|à la une|les plus lus|articles? (?:similaires|liés|connexes))\\s*:?",
  "menu|fermer|rechercher|suivant|précédent|retour",
];
const OWN = new RegExp(`^(?:${ALONE.join("|")})$`, "iu");

/** Whether a line is a button, a counter or a trail of the page that the text was copied from. */
export function isFurniture(line: string): boolean {
  const plain = line.replace(/\s+/g, " ").trim();
  if (plain.length < 2) return false; // « X » is a network among others only
  // The rule's own pattern is global, for running text: here it must have the whole line.
  return OWN.test(plain) || PAGE_FURNITURE.seen.some(({ source }) => isWhole(source, plain));
}

function isWhole(source: string, line: string): boolean {
  return new RegExp(source, "imu").exec(line)?.[0] === line;
}

/** Whether a line is a rule between two parts, with no word on it. */
export function isSeparator(line: string): boolean {
  return /^[\s\-_=*~•·.#+—–|]{3,}$/.test(line);
}

import { stopwords } from "@orama/stopwords/french";
import { fold } from "../fold.ts";

/** What the library's list leaves out: elided forms, and grammar words that carry no subject. */
const MORE = `
  jusqu lorsqu puisqu quoiqu presqu aujourd'hui quelqu'un quelqu'une
  on ça où plus moins très trop tant si ni or car donc mais puis ainsi alors aussi comme quand
  avant après avec chez contre depuis derrière dès devant durant entre envers hors jusque lors
  malgré outre parmi pendant près selon sous sur vers via voici voilà afin cependant toutefois
  néanmoins pourtant lorsque puisque quoique tandis parce dont quoi lequel laquelle lesquels
  lesquelles auquel auxquels auxquelles duquel desquels desquelles celui celle ceux celles
  au-delà au-dessus au-dessous par-dessus ci-dessus ci-dessous là-bas
  celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là ci là peut-être
  c'est-à-dire moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-mêmes eux-mêmes
  elles-mêmes mien tien sien nôtre vôtre tout tous toute toutes autre autres aucun aucune chaque
  certain certaine certains certaines plusieurs quelque quelques quiconque chacun chacune rien
  même mêmes tel telle tels telles encore déjà toujours jamais souvent parfois bien mal peu
  beaucoup assez surtout notamment également plutôt enfin ensuite maintenant ici ailleurs
  comment pourquoi combien non oui pas être avoir faire fait faits faite font fait faisait faisaient
  peut peuvent pouvait pourrait pourraient pu doit doivent devait devrait devraient dû va vont
  mm mme mmes mlle mlles allait aller avons aies auras eus serez étés
`;

/** In the library's list for « nous avions », but a newspaper writes of aeroplanes. */
const SUBJECTS = ["avions"];

const STOP_WORDS: ReadonlySet<string> = new Set(
  [...stopwords, ...MORE.trim().split(/\s+/)]
    .map(fold)
    .filter((word) => word !== "" && !SUBJECTS.includes(word)),
);

/** Whether a folded word is grammar rather than subject: « le », « qu », « peut-etre ». */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

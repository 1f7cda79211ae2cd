import { parseDate } from "../../../src/french/dates/parse.ts";
import type { RelatableArticle } from "../../../src/related/relate.ts";

/** A story of some paragraphs, with what a test adds to it. */
export function story(
  path: string,
  title: string,
  text: string,
  more: Partial<RelatableArticle> & {
    readonly on?: string;
    readonly links?: readonly string[];
  } = {},
): RelatableArticle {
  const { on = "2022-02-16", links = [], ...rest } = more;
  const date = parseDate(on);
  if (!date.ok) throw new Error(`no date: ${on}`);
  const paragraphs = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
  return {
    path,
    title: prose(title),
    section: { key: "tv", title: "TV", address: "/rubriques/tv/" },
    date: date.date,
    keyPoints: [],
    authors: [],
    tags: [],
    figures: [],
    related: [],
    unrelated: [],
    body: { passages: paragraphs.map((one) => ({ kind: "paragraph", text: one })), links },
    ...rest,
  };
}

export function prose(text: string) {
  return { written: text, typeset: text };
}

export function tag(name: string) {
  return { slug: name.toLowerCase(), name };
}

export const DOSSIER = { key: "turquie-israel", title: "Turquie–Israël", address: "/dossiers/x/" };

/** Texts on subjects that have nothing to do with each other. */
export const TEXTS = {
  mossad: `Les médias turcs et israéliens font part du développement des relations sécuritaires entre l’agence de renseignement turque MIT et le Mossad.
Le Mossad a déjoué douze tentatives d’assassinat contre des citoyens israéliens en Turquie avec la coopération du MIT.
Un haut responsable du Mossad est arrivé à Ankara pour enquêter sur les relations entre les deux agences de renseignement.`,
  visite: `Le président israélien Isaac Herzog est attendu à Ankara, où il rencontrera Recep Tayyip Erdogan.
La visite d’Isaac Herzog doit consacrer le rapprochement entre Israël et la Turquie, après dix ans de brouille.
Les services de renseignement, le Mossad et le MIT, ont préparé la rencontre.`,
  retour: `De retour d’Ankara, Isaac Herzog a salué le rapprochement entre Israël et la Turquie.
Recep Tayyip Erdogan et Isaac Herzog ont parlé du gaz de la Méditerranée et des ambassadeurs.
Les agences de renseignement des deux pays, dit-on, n’avaient jamais cessé de se parler.`,
  gaz: `Le gaz palestinien reste sous la mer : le gisement de Gaza Marine, trouvé en 2000, n’a jamais été exploité.
Israël exporte le gaz de la Méditerranée vers l’Égypte, et la Turquie propose un gazoduc.
Les compagnies attendent un accord politique pour exploiter le gisement de gaz.`,
  gazoduc: `Un gazoduc porterait le gaz de la Méditerranée jusqu’à la Turquie.
Le gaz israélien, tiré d’un gisement profond, intéresse les compagnies européennes.
L’accord sur le gazoduc attend, comme le gisement de Gaza Marine.`,
  pain: `La baguette se pétrit avec de la farine, du sel, de la levure et de l’eau.
Le boulanger laisse lever la pâte toute la nuit, puis la façonne et l’enfourne à l’aube.
Une croûte dorée et une mie alvéolée font la bonne baguette.`,
  levain: `Le levain remplace la levure : la pâte lève plus lentement, la mie garde un goût acide.
Le boulanger nourrit son levain de farine et d’eau, chaque jour.
La croûte de la baguette au levain est plus épaisse.`,
  dentelle: `À Calais, les métiers mécaniques tissent encore des motifs fragiles pour la haute couture.
Les ouvrières raccommodent à l’aiguille ce que les navettes ont manqué.`,
} as const;

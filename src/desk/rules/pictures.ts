import { foldTitle } from "../../french/fold.ts";
import type { EditorialRule } from "../editorial-rule.ts";

/** The words around a picture that readers will see; `alt` is missing when nothing was written. */
export interface PictureText {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

const OPENING =
  /^(?:ceci est |une? |l[ae] |l['’])?(?:image|photo|photographie)\s+(?:de |du |des |d['’]|montrant |représentant )/iu;

const SEEN = "décrivez ce que l’on voit ; la légende dit ce qu’il faut en comprendre";

/** RGAA 1.1 and 1.3. An empty description says « decorative », which no picture with a caption is. */
export const ALT_MISSING = {
  id: "alt-missing",
  level: "warning",
  asks: "une image qui dit quelque chose est décrite",
  why: "qui ne voit pas la page n’a que la description ; une image sans légende peut être décorative, si son alt est vide",
  wrong: '![](photo.jpg "Isaac Herzog"){credit="AFP photo"}',
  right:
    '![Un homme parle debout devant deux drapeaux](photo.jpg "Isaac Herzog"){credit="AFP photo"}',
  check: ({ alt, caption = "" }) => {
    if (descriptionOf(alt) !== "" || (alt !== undefined && caption === "")) return undefined;
    return caption === ""
      ? {
          message: "cette image n’a pas de description pour ceux qui ne la voient pas",
          remedy:
            'décrivez ce que l’on voit : alt: "…" ; si elle n’est que décorative, écrivez : alt: ""',
        }
      : {
          message:
            "cette image a une légende, mais pas de description pour ceux qui ne la voient pas",
          remedy: SEEN,
        };
  },
} as const satisfies EditorialRule<PictureText>;

/** RGAA 1.3: a description that repeats the caption is heard twice. */
export const ALT_CAPTION = {
  id: "alt-caption",
  level: "warning",
  asks: "la description d’une image ne répète pas sa légende",
  why: "un lecteur d’écran lit l’une puis l’autre : qui écoute la page entendrait deux fois la même phrase",
  wrong: '![Le port d’Izmir](photo.jpg "Le port d’Izmir"){credit="AFP photo"}',
  right: '![Des grues au bord de l’eau](photo.jpg "Le port d’Izmir"){credit="AFP photo"}',
  check: ({ alt, caption = "" }) =>
    repeats(alt, caption)
      ? {
          message:
            "la description de l’image répète sa légende : qui écoute la page l’entendrait deux fois",
          remedy: SEEN,
        }
      : undefined,
} as const satisfies EditorialRule<PictureText>;

/** RGAA 1.9: screen readers say already that it is a picture. */
export const ALT_OPENING = {
  id: "alt-opening",
  level: "warning",
  asks: "une description dit ce que l’on voit, non que c’est une image",
  why: "les lecteurs d’écran annoncent déjà une image avant de lire sa description",
  wrong: '![Photo de deux drapeaux](photo.jpg "Ankara"){credit="AFP photo"}',
  right: '![Deux drapeaux devant un palais](photo.jpg "Ankara"){credit="AFP photo"}',
  check: ({ alt, caption = "" }) => {
    const opening = OPENING.exec(descriptionOf(alt))?.[0];
    if (opening === undefined || repeats(alt, caption)) return undefined;
    return {
      message: `la description commence par « ${opening.trim()} » : les lecteurs d’écran disent déjà que c’est une image`,
      remedy: "commencez par ce que l’on voit, sans ces mots",
    };
  },
} as const satisfies EditorialRule<PictureText>;

function descriptionOf(alt: string | undefined): string {
  return alt?.trim() ?? "";
}

function repeats(alt: string | undefined, caption: string): boolean {
  const described = descriptionOf(alt);
  return described !== "" && foldTitle(described) === foldTitle(caption);
}

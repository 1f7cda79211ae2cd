import { foldTitle } from "../french/fold.ts";
import type { Findings, Place } from "./problem.ts";

/** What an editor wrote of a picture that readers will see; `alt` is missing when nothing was. */
interface PictureWords {
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

const OPENING =
  /^(?:ceci est |une? |l[ae] |l['’])?(?:image|photo|photographie)\s+(?:de |du |des |d['’]|montrant |représentant )/iu;

/**
 * The rules of alternative texts (RGAA 1.1 to 1.3, 1.9). An empty one says that a picture is
 * decorative: it may be so, unless a caption shows that the picture was meant to tell something.
 */
export function tellPictureWords(
  { alt, caption = "" }: PictureWords,
  place: Place,
  findings: Findings,
): void {
  const described = alt?.trim() ?? "";
  const opening = OPENING.exec(described)?.[0];
  if (described === "") {
    if (alt !== undefined && caption === "") return;
    findings.rule(
      "alt-missing",
      place,
      caption === ""
        ? "cette image n’a pas de description pour ceux qui ne la voient pas"
        : "cette image a une légende, mais pas de description pour ceux qui ne la voient pas",
      caption === ""
        ? 'décrivez ce que l’on voit : alt: "…" ; si elle n’est que décorative, écrivez : alt: ""'
        : "décrivez ce que l’on voit ; la légende dit ce qu’il faut en comprendre",
    );
  } else if (foldTitle(described) === foldTitle(caption)) {
    findings.rule(
      "alt-caption",
      place,
      "la description de l’image répète sa légende : qui écoute la page l’entendrait deux fois",
      "décrivez ce que l’on voit ; la légende dit ce qu’il faut en comprendre",
    );
  } else if (opening !== undefined) {
    findings.rule(
      "alt-opening",
      place,
      `la description commence par « ${opening.trim()} » : les lecteurs d’écran disent déjà que c’est une image`,
      "commencez par ce que l’on voit, sans ces mots",
    );
  }
}

import { basename } from "node:path";
import type { Problem } from "../../desk/problem.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { HeavyDrawing } from "./drawing-weight.ts";
import type { PictureSlip } from "./mend-picture.ts";

/** What is wrong with a picture, after its name, and what the editor can do. */
interface Fault {
  readonly is: string;
  readonly remedy: string;
}

const AGAIN = "ouvrez-la dans un logiciel d’image, puis enregistrez-la de nouveau en .jpg ou .png";

const HEAVY: Fault = {
  is: "est un dessin trop chargé : trop de formes, de copies ou d’effets (flous, ombres)",
  remedy: "ouvrez-le dans un logiciel de dessin, puis exportez-le en .png",
};

/** What files turn out to be, by how they begin. */
const BEGINNINGS: readonly (readonly [RegExp, Fault])[] = [
  [/^$/, { is: "est vide", remedy: "copiez de nouveau le fichier : il s’est perdu en chemin" }],
  [
    /^....ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/s,
    {
      is: "est au format HEIC des téléphones, que les navigateurs ne montrent pas",
      remedy: "exportez-la en .jpg",
    },
  ],
  [
    /^(\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|head|body)\b/i,
    {
      is: "est une page web, enregistrée sous un nom d’image",
      remedy: "ouvrez l’image elle-même dans le navigateur, puis enregistrez-la",
    },
  ],
  [
    /^version https:\/\/git-lfs/,
    { is: "n’est que le renvoi de Git LFS à l’image", remedy: "lancez : git lfs pull" },
  ],
];

const SLIPS: Readonly<Record<PictureSlip, Fault>> = {
  cut: {
    is: "a perdu la fin de son fichier ; elle est montrée, entière",
    remedy: "copiez de nouveau le fichier depuis sa source, ou enregistrez-le de nouveau",
  },
  "animated-png": {
    is: "est un PNG animé : seule sa première image est montrée",
    remedy: "enregistrez-la en .webp ou .gif pour qu’elle bouge",
  },
  "linked-picture": {
    is: "est un dessin qui renvoie à une autre image : cette partie reste vide",
    remedy: "intégrez l’image au dessin (« incorporer les images »), ou exportez-le en .png",
  },
};

/** What is lost of a picture that is shown all the same. */
export function slipOf({ file, line, column, picture }: PictureUse, slip: PictureSlip): Problem {
  const { is, remedy } = SLIPS[slip];
  const message = `l’image « ${basename(picture)} » ${is}`;
  return { severity: "warning", file, line, column, message, remedy };
}

/** A picture that cannot be shown, told where an editor asked for it. */
export function unreadable(use: PictureUse, bytes: Buffer, error: unknown): Problem {
  const { file, line, column, picture } = use;
  const { is, remedy } =
    error instanceof HeavyDrawing
      ? HEAVY
      : faultOf(bytes, error instanceof Error ? error.message : "");
  return {
    severity: "error",
    file,
    line,
    column,
    message: `l’image « ${basename(picture)} » ${is}`,
    remedy,
  };
}

function faultOf(bytes: Buffer, said: string): Fault {
  const head = bytes.subarray(0, 200).toString("latin1");
  const known = BEGINNINGS.find(([beginning]) => beginning.test(head));
  if (known !== undefined) return known[1];
  if (/pixel limit|too large|dimension/i.test(said)) {
    return {
      is: "a trop de pixels pour être lue",
      remedy: "réduisez-la : 3\u202f000 pixels de large suffisent",
    };
  }
  if (/<svg[\s>]/i.test(bytes.subarray(0, 4096).toString("latin1"))) {
    return {
      is: "est un dessin SVG qui ne peut pas être lu",
      remedy: "ouvrez-le dans un logiciel de dessin, puis exportez-le en .png",
    };
  }
  return { is: "est abîmée ou n’est pas une image", remedy: AGAIN };
}

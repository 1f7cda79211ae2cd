import type { EditorialRule } from "../editorial-rule.ts";
import { quoted } from "../text-rule.ts";

const LOCAL = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i;

/** Addresses that no reader could follow, and what was probably meant. */
const FAULTS: readonly (readonly [seen: RegExp, says: string, write: (found: string) => string])[] =
  [
    [
      /^https?:\/*https?(?::|$)/i,
      "a deux fois « https:// »",
      (url) => `https://${url.replace(/^(?:https?:?\/*)+/i, "") || "exemple.fr/page"}`,
    ],
    [
      /^(?!https?:)h?t{1,3}ps?:\/\/|^http[a-rt-z]+:\/\//i,
      "ne commence pas par « https:// »",
      (url) => url.replace(/^[a-z]+:/i, "https:"),
    ],
    [
      /^https?:(?!\/\/)\/?|^https?:\/\/\//i,
      "n’a pas ses deux barres",
      (url) => url.replace(/^(https?:)\/*/i, "$1//"),
    ],
    [
      /^[a-z]:[\\/%]|^file:/i,
      "est celle d’un fichier de votre ordinateur",
      () => "joignez le fichier à côté de l’article : [texte](./document.pdf)",
    ],
    [
      /^(?!https?:|(?:mailto|tel|sms|geo|xmpp):)[a-z][a-z0-9+.-]+:/i,
      "ouvrirait un programme chez le lecteur, non une page : le texte reste, sans lien",
      () => "https://exemple.fr/page",
    ],
    [
      LOCAL,
      "est celle de votre ordinateur : aucun lecteur ne l’ouvrirait",
      () => "https://exemple.fr/page",
    ],
    [
      /^mailto:(?![^@\s]+@[^@\s]+\.[^@\s.]+$)/i,
      "n’est pas une adresse électronique entière",
      () => "mailto:prenom.nom@exemple.fr",
    ],
    [
      /^https?:\/\/[^/?#\s.:[\]]+(?:[/?#:]|$)/i,
      "n’a pas de nom de domaine entier",
      () => "https://exemple.fr/page",
    ],
  ];

/** An address of the machine that it is opened on: an example, in a text that explains how to. */
export function isLocal(address: string): boolean {
  return LOCAL.test(address);
}

export const IMPOSSIBLE_ADDRESS = {
  id: "impossible-address",
  level: "warning",
  asks: "un lien mène quelque part",
  why: "une adresse mal copiée ouvre une page d’erreur, ou le disque de celui qui l’a écrite",
  wrong: "Le [rapport](https://https://exemple.fr).",
  right: "Le [rapport](https://exemple.fr).",
  check: (address) => {
    const [, says, write] = FAULTS.find(([seen]) => seen.test(address)) ?? [];
    if (says === undefined || write === undefined) return undefined;
    return {
      message: `l’adresse « ${quoted(address)} » ${says}`,
      remedy: `écrivez : ${write(address)}`,
    };
  },
} as const satisfies EditorialRule<string>;

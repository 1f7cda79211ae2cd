/**
 * What the paper asks of its articles beyond what it needs to print them. An editor may lift one in
 * an article, with the reason: `checks: { alt-caption: "la légende décrit déjà l’image" }`.
 */
const EDITORIAL_RULES = {
  "alt-caption": "la description d’une image ne répète pas sa légende",
  "alt-missing": "une image qui dit quelque chose est décrite",
  "alt-opening": "une description dit ce que l’on voit, non que c’est une image",
  "audio-transcript": "un son a sa transcription",
  "tag-spelling": "un sujet s’écrit partout de même",
  "video-captions": "un film a ses sous-titres",
} as const;

export type EditorialRule = keyof typeof EDITORIAL_RULES;

export const RULE_NAMES = Object.keys(EDITORIAL_RULES).filter(
  (name): name is EditorialRule => name in EDITORIAL_RULES,
);

/** The addresses of the pages that every paper has and no article makes. */
export const LIVE = "/en-continu/";
export const CORRECTIONS = "/corrections/";
export const RIGHTS = "/droits/";

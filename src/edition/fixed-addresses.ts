/** Addresses of pages that every paper has, named where they are linked to: page-kinds.ts has them all. */
export const FRONT = "/";
export const SEARCH = "/recherche/";
export const LIVE = "/en-continu/";
export const ARCHIVES = "/archives/";
export const FEEDS = "/flux/";
export const CORRECTIONS = "/corrections/";
export const RIGHTS = "/droits/";
/** With `offline` in `_data/site.yaml`: what readers put aside, and what they are shown without network. */
export const LATER = "/lire-plus-tard/";
export const OFFLINE = "/hors-ligne/";
/** The worker that keeps pages in the reader's browser, or takes leave of it. */
export const WORKER = "/hors-ligne.js";

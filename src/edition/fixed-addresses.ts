/** Addresses of pages that every paper has, named where they are linked to: page-kinds.ts has them all. */
export const FRONT = "/";
export const SEARCH = "/recherche/";
export const LIVE = "/en-continu/";
export const ARCHIVES = "/archives/";
export const FEEDS = "/flux/";
export const CORRECTIONS = "/corrections/";
export const RIGHTS = "/droits/";

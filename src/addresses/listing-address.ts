/** The folders of the site's addresses. */
export const FOLDERS = {
  section: "rubriques",
  subject: "sujets",
  author: "auteurs",
  dossier: "dossiers",
  month: "archives",
} as const;

/** What a listing gathers articles by. */
export type ListingKind = keyof typeof FOLDERS;

export function listingAddress(kind: ListingKind, key: string): string {
  return `/${FOLDERS[kind]}/${key}/`;
}

import { FOLDERS } from "../addresses/listing-address.ts";
import { ARCHIVES, LATER, LIVE, OFFLINE } from "./fixed-addresses.ts";

/** Lists that are cut anew as articles come and go, the desk, and pages that go with an option of the paper. */
const PASSING = [
  /\/page\/\d+\/$/,
  new RegExp(`^${ARCHIVES}.`),
  new RegExp(`^${LIVE}.`),
  /^\/admin\//,
  new RegExp(`^(${LATER}|${OFFLINE})$`),
];

/**
 * The addresses, among the files of a publication, that a reader may have kept and that have to live: articles,
 * sections, subjects, authors, continuing stories, pages of the house, and the old addresses that lead to them.
 * Numbered lists, months and feeds follow from these.
 *
 * @param files paths from the root, with `/`
 */
export function lastingAddresses(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => /(^|\/)index\.html$/.test(file) || isOldFile(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`)
    .filter((address) => !PASSING.some((passing) => passing.test(address)));
}

/** An old address that names a file, `/2009/x.html`. */
function isOldFile(file: string): boolean {
  return /\.html?$/i.test(file) && file !== "404.html" && !/^(admin|articles)\//.test(file);
}

/** The folder of lists that an address is in: `sujets`. */
export function listFolder(address: string): string | undefined {
  const [, folder] = address.split("/");
  return Object.values<string>(FOLDERS).find((name) => name === folder);
}

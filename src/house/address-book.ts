import { z } from "zod";
import type { Place, Problem } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { fault, list, text } from "../reading/schema-fields.ts";
import type { DataFile } from "./data-files.ts";
import { readDataFile } from "./read-data-file.ts";

const ADDRESS = /^\/(?!\/)[^\s?#]*$/;

function address(name: string, example: string) {
  return text(name, example).regex(ADDRESS, {
    error: fault(
      `« ${name} » attend des adresses de ce site, depuis « / »`,
      `écrivez par exemple : ${example}`,
    ),
  });
}

/** `_data/addresses.yaml`: what becomes of addresses that readers may have kept. */
export const addressesSchema = z.strictObject({
  removed: list(
    "removed",
    address("removed", "/articles/2021/ancien/"),
    "/articles/2021/ancien/, /sujets/ancien/",
  )
    .meta({
      title: "Supprimées",
      description:
        "Les adresses de pages que la rédaction a voulu supprimer, sans rien à leur place.",
    })
    .optional(),
  moved: z
    .record(
      address("moved", "/sujets/ancien/: /sujets/nouveau/"),
      address("moved", "/sujets/ancien/: /sujets/nouveau/"),
      {
        error: (issue) =>
          issue.code === "invalid_key"
            ? fault(
                "« moved » attend des adresses de ce site, depuis « / »",
                "écrivez par exemple : moved: { /sujets/ancien/: /sujets/nouveau/ }",
              )
            : undefined,
      },
    )
    .meta({
      title: "Déplacées",
      description:
        "L’ancienne adresse d’une rubrique, d’un sujet, d’une signature, d’un dossier ou d’une page, et la nouvelle. Celles d’un article s’écrivent dans son en-tête, aliases.",
      examples: [{ "/sujets/ancien/": "/sujets/nouveau/" }],
    })
    .optional(),
});

/** An address that is kept or given up on purpose, and where that is written. */
export interface BookedAddress {
  readonly address: string;
  readonly place: Place;
}

/** The page of an old address. */
export interface MovedAddress extends BookedAddress {
  readonly to: string;
}

/** What a newsroom says of addresses that were. */
export interface AddressBook {
  /** The file as shown to editors, whether it is there or not. */
  readonly file: string;
  readonly removed: readonly BookedAddress[];
  readonly moved: readonly MovedAddress[];
}

export const EMPTY_BOOK: AddressBook = { file: "_data/addresses.yaml", removed: [], moved: [] };

/** Reads `_data/addresses.yaml`, which most newsrooms do not have. */
export function readAddressBook(written: DataFile | undefined): {
  readonly value: AddressBook;
  readonly problems: readonly Problem[];
} {
  if (written === undefined || written.missing)
    return { value: { ...EMPTY_BOOK, file: written?.file ?? EMPTY_BOOK.file }, problems: [] };
  const { data, placeOf, problems } = readDataFile(written, addressesSchema);
  const { removed = [], moved = {} } = data ?? {};
  return {
    value: {
      file: written.file,
      removed: removed.map((one, index) => ({
        address: whole(one),
        place: placeOf(["removed", index]) ?? HEAD_OF_FILE,
      })),
      moved: Object.entries(moved).map(([from, to]) => ({
        address: whole(from),
        to: whole(to),
        place: placeOf(["moved", from]) ?? HEAD_OF_FILE,
      })),
    },
    problems: problems.told,
  };
}

/** An address of a page as the press writes it: it ends with `/` unless it names a file. */
function whole(address: string): string {
  const path = address.normalize("NFC");
  return path.endsWith("/") || /\.html?$/i.test(path) ? path : `${path}/`;
}

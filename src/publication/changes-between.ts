import { compareText } from "../collections/order.ts";

/** What of a publication is other than in the one before, as readers meet it: addresses of pages, in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many other files (pictures, feeds, the index) came, changed or went. */
  readonly others: number;
}

/** What tells a file's content from any other, by its path from the root. */
export type FileVersions = ReadonlyMap<string, string>;

/** What changes for readers from one publication to the next. */
export function changesBetween(before: FileVersions, after: FileVersions): Changes {
  const added = [...after.keys()].filter((file) => !before.has(file));
  const removed = [...before.keys()].filter((file) => !after.has(file));
  const changed = [...after].flatMap(([file, version]) =>
    before.has(file) && before.get(file) !== version ? [file] : [],
  );
  const pages = (files: readonly string[]) => files.filter(isPage).map(addressOf).sort(compareText);
  return {
    added: pages(added),
    changed: pages(changed),
    removed: pages(removed),
    others: [...added, ...changed, ...removed].filter((file) => !isPage(file)).length,
  };
}

function isPage(file: string): boolean {
  return /\.html$/i.test(file) && !file.startsWith("admin/");
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** So many of a list are named: what is more is counted. */
const NAMED = 40;

/** What changes, told to editors: in words, or in Markdown for the summary of a pull request. */
export function tellChangesBetween(changes: Changes, form: "text" | "markdown"): string {
  const { added, changed, removed, others } = changes;
  const isMarkdown = form === "markdown";
  const lists = [
    ["Pages ajoutées", added],
    ["Pages changées", changed],
    ["Pages supprimées", removed],
  ] as const;
  const parts = lists
    .filter(([, pages]) => pages.length > 0)
    .map(([title, pages]) => {
      const more = pages.length - NAMED;
      const named = pages
        .slice(0, NAMED)
        .map((page) => (isMarkdown ? `- \`${page}\`` : `  ${page}`));
      if (more > 0) named.push(`${isMarkdown ? "- " : "  "}et ${more} autre${more > 1 ? "s" : ""}`);
      const head = `${title} (${pages.length})`;
      return [isMarkdown ? `### ${head}\n` : head, ...named].join("\n");
    });
  const rest = `Autres fichiers (images, flux, index)\u00a0: ${others}`;
  const title = isMarkdown ? ["## Ce qui change pour les lecteurs"] : [];
  const body = parts.length === 0 ? ["Aucune page ne change."] : parts;
  return `${[...title, ...body, ...(others > 0 ? [rest] : [])].join("\n\n")}\n`;
}

import { inFrench } from "../french/number.ts";
import type { HeldFile, Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { Words } from "./Words.tsx";

/** The editions that a page leads to, each in its formats: nothing where none was made. */
export function EditionLinks({ publication }: { readonly publication: Publication }) {
  return (
    <>
      {publication.editions.map(({ kind, key, title, files }) => (
        <p key={key} class="dossier-span">
          <span>
            {kind === "dossier" ? (
              "Ce dossier à tenir en main"
            ) : (
              <Words text={`L’édition ${days(kind, title)}`} />
            )}
            {"\u00a0"}:
          </span>
          {files.map((file) => (
            <a key={file.format} href={link(publication, file.address)} type={TYPES[file.format]}>
              {file.format} ({weight(file)})
            </a>
          ))}
        </p>
      ))}
    </>
  );
}

const TYPES = { PDF: "application/pdf", EPUB: "application/epub+zip" } as const;

/** « du vendredi 20 novembre 2026 », « du 16 au 22 novembre 2026 ». */
function days(kind: "day" | "week", title: string): string {
  return kind === "day" ? `du ${title}` : title;
}

function weight({ bytes }: HeldFile): string {
  return `${inFrench(Math.max(0.1, bytes / 1_000_000), 1)}\u00a0Mo`;
}

import type { ComponentChildren } from "preact";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";

interface Way {
  /** Nothing is shown without it. */
  readonly address: string | undefined;
  readonly words: string;
}

interface Props {
  readonly publication: Publication;
  readonly previous: Way;
  readonly next: Way;
  /** What stands after the two ways. */
  readonly children?: ComponentChildren;
}

/** From one page of a list to the next. */
export function PageNav({ publication, previous, next, children }: Props) {
  if (previous.address === undefined && next.address === undefined && !children) return null;
  return (
    <nav class="pages" aria-label="Pages">
      {previous.address !== undefined && (
        <a rel="prev" href={link(publication, previous.address)}>
          {previous.words}
        </a>
      )}
      {next.address !== undefined && (
        <a rel="next" href={link(publication, next.address)}>
          {next.words}
        </a>
      )}
      {children}
    </nav>
  );
}

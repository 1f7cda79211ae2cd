import type { ComponentChildren } from "preact";
import { SEARCH } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";

interface Props {
  readonly publication: Publication;
  /** The section of the page, marked in the line of sections. */
  readonly section?: string | undefined;
  /** Large on the front page; one line elsewhere. */
  readonly large?: boolean;
  /** The search page has a field of its own. */
  readonly withSearch?: boolean;
  /** What stands under the name: the edition's date. */
  readonly children?: ComponentChildren;
}

/** The paper's name, its sections, and a search field that is always there. */
export function Masthead({
  publication,
  section,
  large = false,
  withSearch = true,
  children,
}: Props) {
  const { name, tagline } = siteOf(publication);
  const Name = large ? "h1" : "p";
  return (
    <header class={large ? "masthead masthead-large" : "masthead"}>
      <div class="masthead-name">
        <Name class="paper-name">
          <a href={link(publication, "/")} aria-current={large ? "page" : undefined}>
            {name}
          </a>
        </Name>
        {large && tagline && <p class="tagline">{tagline}</p>}
        {children}
      </div>
      {withSearch && (
        <search class="masthead-search">
          <form action={link(publication, SEARCH)} method="get">
            <label class="visually-hidden" for="recherche-bandeau">
              Rechercher dans le journal
            </label>
            <input
              id="recherche-bandeau"
              name="q"
              type="search"
              placeholder="Rechercher"
              autocomplete="off"
            />
            <button type="submit">
              <span class="visually-hidden">Lancer la recherche</span>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
                <circle cx="8.5" cy="8.5" r="5.5" />
                <path d="m12.5 12.5 5 5" />
              </svg>
            </button>
          </form>
        </search>
      )}
      <nav class="sections" id="sections" aria-label="Rubriques">
        <ul>
          {[...publication.edition.house.sections.values()].map(({ key, title, address }) => (
            <li key={key}>
              <a
                href={link(publication, address)}
                data-section={key}
                aria-current={key === section ? "true" : undefined}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

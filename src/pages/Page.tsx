import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { EARLY_CHOICES } from "../browser/reader-choices.ts";
import { Masthead } from "../components/Masthead.tsx";
import { ReaderChoices } from "../components/ReaderChoices.tsx";
import { WORKER } from "../edition/fixed-addresses.ts";
import { footLinks } from "../edition/page-kinds.ts";
import type { PageTopic } from "../machines/MachineHead.tsx";
import { MachineHead } from "../machines/MachineHead.tsx";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, link, siteOf } from "../publication/publication.ts";

export interface PageProps {
  readonly publication: Publication;
  /** The page's own title, without the paper's name. */
  readonly title?: string;
  readonly description?: string | undefined;
  /** Address from `/`; missing for a page that is shown at many (404). */
  readonly address?: string;
  /** What machines are told of the page beyond its title. */
  readonly about?: PageTopic;
  readonly section?: string | undefined;
  readonly front?: boolean;
  /** A page of the reader's own, which no search engine is to find. */
  readonly personal?: boolean;
  readonly withSearch?: boolean;
  readonly scripts?: readonly string[];
  /** What stands under the paper's name. */
  readonly underName?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, masthead, main, foot. */
export function Page(props: PageProps) {
  const { publication, title, description, address, children } = props;
  const { name, tagline, contact } = siteOf(publication);
  const { assets } = publication;
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? name : `${title} — ${name}`}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <script>{EARLY_CHOICES}</script>
        {address && <link rel="canonical" href={fullAddress(publication, address)} />}
        {(!address || props.personal) && <meta name="robots" content="noindex" />}
        {/* Before the fonts: what the first paint waits for takes the connection that is open. */}
        <link rel="stylesheet" href={link(publication, assets.stylesheet)} />
        {assets.preload.map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            href={link(publication, font)}
            crossorigin="anonymous"
          />
        ))}
        <MachineHead
          publication={publication}
          title={title ?? name}
          description={description}
          address={address}
          about={props.about ?? (props.front ? { kind: "front" } : undefined)}
        />
        <script
          type="module"
          src={link(publication, assets.scripts.reader)}
          data-suggestions={link(publication, assets.scripts.suggestions)}
          data-highlight={link(publication, assets.scripts.highlight)}
          data-index={link(publication, "/pagefind/")}
        />
        {assets.scripts.offline !== "" && (
          <script
            type="module"
            src={link(publication, assets.scripts.offline)}
            data-worker={link(publication, WORKER)}
          />
        )}
        {props.scripts?.map((script) => (
          <script key={script} type="module" src={link(publication, script)} />
        ))}
      </head>
      <body>
        <a class="skip-link" href="#contenu">
          Aller au contenu
        </a>
        <Masthead
          publication={publication}
          large={props.front ?? false}
          withSearch={props.withSearch ?? true}
          section={props.section}
        >
          {props.underName}
        </Masthead>
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p class="foot-name">
            <a href={link(publication, "/")}>{name}</a>
            {tagline && <span class="foot-tagline"> {tagline}</span>}
          </p>
          <ul class="foot-links">
            {footLinks(publication.edition.house).map(({ address: to, words }) => (
              <li key={to}>
                <a href={link(publication, to)}>{words}</a>
              </li>
            ))}
            {contact && (
              <li>
                <a href={`mailto:${contact}`}>Écrire à la rédaction</a>
              </li>
            )}
          </ul>
          <ReaderChoices />
        </footer>
      </body>
    </html>
  );
}

/** A page as the file that is served. */
export function document(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}

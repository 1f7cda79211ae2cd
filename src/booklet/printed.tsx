import { Words } from "../components/Words.tsx";
import type { Illustrated } from "../publication/publication.ts";
import type { Booklet } from "./booklet.ts";
import { bookletArticles } from "./booklet-articles.tsx";
import { ON_PAPER } from "./place-text.ts";
import { treeOf, xhtmlOf, xhtmlPage } from "./xhtml.tsx";

/** The style sheet of a booklet on paper, as its page asks for it. */
export const PRINTED_STYLES = "/edition.css";

/**
 * A booklet as one page for a printer: the name of the paper, what is in it, and its articles in two columns.
 *
 * @param pages on which page each article begins, by its number, once that is known
 */
export function printedBooklet(
  booklet: Booklet,
  publication: Illustrated,
  pages: ReadonlyMap<number, number> = new Map(),
): string {
  const front = treeOf(<Front booklet={booklet} pages={pages} />);
  const articles = bookletArticles(booklet, publication, ON_PAPER).map(({ xhtml }) => xhtml);
  return xhtmlPage({
    title: `${booklet.paper}, ${booklet.title}`,
    stylesheet: PRINTED_STYLES,
    body: [xhtmlOf(front), ...articles].join("\n"),
  });
}

/** What stands at the head of every page but the first: in style sheets, since pages have no markup. */
export function runningHeads({ paper, title }: Booklet): string {
  const quoted = (text: string) =>
    `"${text.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
  return `@page{@top-left{content:${quoted(paper)}}@top-right{content:${quoted(title)}}}`;
}

interface FrontProps {
  readonly booklet: Booklet;
  readonly pages: ReadonlyMap<number, number>;
}

function Front({ booklet, pages }: FrontProps) {
  const { paper, tagline, title, standfirst, url, parts, articles } = booklet;
  return (
    <header class="front">
      <h1 class="paper-name">{paper}</h1>
      <p class="folio">
        <span class="tagline">{tagline}</span>
        <span class="days">
          <Words text={title} />
        </span>
        <span class="url">{url.replace(/^https?:\/\/|\/$/g, "")}</span>
      </p>
      {standfirst && <p class="dossier">{standfirst}</p>}
      {articles.length > 1 && (
        <nav class="contents" aria-label="Dans cette édition">
          {parts.map((part) => (
            <div key={part.title} class="contents-part">
              {part.title && <p class="contents-section">{part.title}</p>}
              <ul>
                {part.articles.map(({ article, number }) => (
                  <li key={number}>
                    <a href={ON_PAPER.link(number)}>
                      <span class="contents-title">
                        <Words text={article.title.typeset} />
                      </span>
                      <span class="contents-page">{pages.get(number)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
    </header>
  );
}

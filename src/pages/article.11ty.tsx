import { listingAddress } from "../addresses/listing-address.ts";
import { errorReport } from "../addresses/mailto.ts";
import type { Article } from "../article/article.ts";
import { ArticleBody, TrustedHtml } from "../components/ArticleBody.tsx";
import { Byline } from "../components/Byline.tsx";
import { Contents } from "../components/Contents.tsx";
import { Corrections, MajorCorrections } from "../components/Corrections.tsx";
import { DossierNav } from "../components/DossierNav.tsx";
import { FigureBlock } from "../components/FigureBlock.tsx";
import { KeyPoints } from "../components/KeyPoints.tsx";
import { LabelMark } from "../components/LabelMark.tsx";
import { LiveStatus } from "../components/LiveStatus.tsx";
import { RelatedList } from "../components/RelatedList.tsx";
import { SectionNeighbours } from "../components/SectionNeighbours.tsx";
import { ShareLinks } from "../components/ShareLinks.tsx";
import { ArticleRights } from "../components/SourceRights.tsx";
import { Time } from "../components/Time.tsx";
import { Versions } from "../components/Versions.tsx";
import { Headline, languageOf, Words } from "../components/Words.tsx";
import { isOlderThanAYear } from "../french/dates/compare.ts";
import { ageSentence } from "../french/dates/format.ts";
import { summaryOf } from "../machines/summary.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
  readonly article: Article;
}

export const data = pageForEach<Article>("article", {
  items: ({ edition }) => edition.articles,
  address: ({ address }) => address,
  excerpt: (excerpts, item) => ({ publication: excerpts.ofArticle(item), item }),
});

export function render({ made: { publication, item: article } }: Made<Article>): string {
  const description = article.withdrawn === undefined ? summaryOf(article) : undefined;
  return document(
    <Page
      publication={publication}
      title={article.title.typeset}
      address={article.address}
      section={article.section.key}
      about={{ kind: "article", article }}
      scripts={article.withdrawn === undefined ? [publication.assets.scripts.share] : []}
      description={description}
    >
      {article.withdrawn === undefined ? (
        <Story publication={publication} article={article} />
      ) : (
        <Withdrawn article={article} reason={article.withdrawn} />
      )}
    </Page>,
  );
}

function Story({ publication, article }: Data) {
  const { title, section, standfirstHtml, figures, body, source, lang } = article;
  const { contact } = siteOf(publication);
  const url = fullAddress(publication, article.address);
  const lead = figures.findIndex(({ picture }) => picture !== undefined);
  return (
    <>
      <article
        class={article.label === "publicite" ? "article article-paid" : "article"}
        data-section={section.key}
      >
        <header class="article-head">
          <p class="kicker">
            <LabelMark of={article} />
            <a href={link(publication, section.address)}>{section.title}</a>
            {article.kicker && (
              <span class="kicker-subject" {...languageOf(article.kicker)}>
                <Words text={article.kicker.typeset} />
              </span>
            )}
          </p>
          <h1 class="headline" {...languageOf(title)}>
            <Headline text={title.typeset} />
          </h1>
          {standfirstHtml && (
            <TrustedHtml
              as="p"
              class="standfirst"
              html={standfirstHtml}
              {...languageOf({ lang })}
            />
          )}
          <Byline publication={publication} article={article} />
        </header>
        <MajorCorrections corrections={article.corrections} />
        {figures.length > 0 && (
          <div class="figures">
            {figures.map((figure, index) => (
              <FigureBlock
                key={index}
                publication={publication}
                figure={figure}
                place="head"
                lead={index === lead}
              />
            ))}
          </div>
        )}
        {isOlderThanAYear(article.date, publication.now) && (
          <p class="age-notice">{ageSentence(article.date)}.</p>
        )}
        <KeyPoints points={article.keyPoints} />
        {article.live === undefined && <Contents passages={body.passages} />}
        <LiveStatus publication={publication} article={article} />
        <ArticleBody publication={publication} body={body} lang={lang} />
        <footer class="article-foot">
          <Corrections corrections={article.corrections} />
          {source && (
            <p class="source">
              Source{"\u00a0"}:{" "}
              {source.url ? (
                <a href={source.url} rel="external">
                  {source.name}
                </a>
              ) : (
                source.name
              )}
            </p>
          )}
          <ArticleRights publication={publication} article={article} />
          <p class="imprint">
            {siteOf(publication).name}, <Time date={article.date} />. {url}
          </p>
          <Versions publication={publication} article={article} />
          <DossierNav publication={publication} article={article} />
          <Subjects publication={publication} article={article} />
          {contact && (
            <p class="report">
              <a href={errorReport(contact, { title: title.typeset, url })}>Signaler une erreur</a>
            </p>
          )}
        </footer>
      </article>
      <ShareLinks title={title.typeset} url={url} later={siteOf(publication).offline ?? false} />
      <RelatedList publication={publication} article={article} />
      <SectionNeighbours publication={publication} article={article} />
    </>
  );
}

function Subjects({ publication, article: { tags } }: Data) {
  if (tags.length === 0) return null;
  return (
    <ul class="subjects" aria-label="Sujets">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a href={link(publication, listingAddress("subject", slug))}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Withdrawn({ article, reason }: { readonly article: Article; readonly reason: string }) {
  return (
    <article class="article" data-section={article.section.key}>
      <header class="article-head">
        <h1 class="headline">
          <Words text={article.title.typeset} />
        </h1>
        <p class="standfirst">Cet article a été retiré. {reason}</p>
      </header>
    </article>
  );
}

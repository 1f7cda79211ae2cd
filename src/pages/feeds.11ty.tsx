import { ListingHead } from "../components/ListingHead.tsx";
import { feedAddresses, hasFeed } from "../edition/feed-addresses.ts";
import { FEEDS } from "../edition/fixed-addresses.ts";
import type { Feed } from "../machines/feed.ts";
import { feedsOf } from "../machines/feed.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(FEEDS);

const GROUPS = [
  { kind: "site", title: "Tout le journal" },
  { kind: "section", title: "Rubriques" },
  { kind: "dossier", title: "Dossiers" },
  { kind: "author", title: "Auteurs" },
  { kind: "subject", title: "Sujets" },
] as const;

/** A paper has hundreds of subjects: those it writes most of are named, each has its feed. */
const SUBJECTS = 60;

export function render({ publication }: Data): string {
  const feeds = feedsOf(publication);
  return document(
    <Page
      publication={publication}
      title="Flux"
      address={FEEDS}
      description="Suivre le journal, une rubrique, un dossier, un auteur ou un sujet dans un lecteur de flux."
    >
      <div class="listing">
        <ListingHead title="Flux">
          <p class="standfirst">
            Un lecteur de flux vous apporte les articles dès leur parution, en entier, sans compte
            ni pistage. Donnez-lui l’une de ces adresses, au format Atom ou JSON{"\u00a0"}:
            l’article est le même.
          </p>
        </ListingHead>
        {GROUPS.map(({ kind, title }) => (
          <Group
            key={kind}
            publication={publication}
            title={title}
            feeds={
              kind === "subject"
                ? mostWritten(publication)
                : feeds.filter((feed) => feed.kind === kind)
            }
          />
        ))}
        <p class="feeds-note">
          Chaque page de rubrique, de dossier, d’auteur ou de sujet annonce aussi son flux{"\u00a0"}
          : donnez son adresse à votre lecteur, il le trouvera.
        </p>
      </div>
    </Page>,
  );
}

interface GroupProps extends Data {
  readonly title: string;
  readonly feeds: readonly Pick<Feed, "page" | "name">[];
}

function Group({ publication, title, feeds }: GroupProps) {
  if (feeds.length === 0) return null;
  return (
    <section class="feeds">
      <h2 class="strip-title">{title}</h2>
      <ul>
        {feeds.map(({ page, name }) => {
          const { atom, json } = feedAddresses(page);
          return (
            <li key={page}>
              <a href={link(publication, page)}>{name}</a>{" "}
              <span class="feed-formats">
                <FeedLink to={link(publication, atom)} format="Atom" name={name} />{" "}
                <FeedLink to={link(publication, json)} format="JSON" name={name} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Read out of its line, a link still says which feed it is. */
function FeedLink({ to, format, name }: { to: string; format: string; name: string }) {
  return (
    <a href={to}>
      {format}
      <span class="visually-hidden">
        {" "}
        de «{"\u00a0"}
        {name}
        {"\u00a0"}»
      </span>
    </a>
  );
}

function mostWritten({ edition }: Publication): { page: string; name: string }[] {
  return edition.listings
    .filter((listing) => listing.kind === "subject" && hasFeed(listing))
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, SUBJECTS)
    .map(({ address, title }) => ({ page: address, name: title }));
}

import type { Article } from "../article/article.ts";
import type { ListingGuide, NearListing } from "../edition/listing-guide.ts";
import type { Listing } from "../edition/listings.ts";
import type { SectionFront } from "../edition/section-front.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { StoriesByYear } from "./StoriesByYear.tsx";
import { pictureOf, StoryTeaser } from "./StoryTeaser.tsx";
import { StoryTeasers } from "./StoryTeasers.tsx";
import { Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly kind: Listing["kind"];
  readonly front: SectionFront<Article>;
  readonly guide?: ListingGuide | undefined;
}

/** How the subjects near a listing are called, by what it lists. */
const SUBJECTS: Partial<Record<Listing["kind"], string>> = {
  section: "Sujets de la rubrique",
  subject: "Sujets voisins",
  author: "Ses sujets",
};

/** The front of a section: its lead, what stands beside it and where to go on, then rows. */
export function SectionFrontView({ publication, kind, front, guide }: Props) {
  const { lead, second, rows, earlier } = front;
  const guided = guide !== undefined && guide.dossiers.length + guide.subjects.length > 0;
  // A lead fills a column by its picture, or with the rows under it.
  const columns = rows.length > 0 || (second.length > 0 && pictureOf(lead) !== undefined);
  return (
    <div class={columns ? "front-columns" : "front-columns front-band"}>
      <StoryTeaser publication={publication} article={lead} size="lead" level={2} />
      {(second.length > 0 || guided) && (
        <div class="front-beside">
          {second.length > 0 && (
            <div class="front-second">
              <StoryTeasers publication={publication} articles={second} size="second" level={2} />
            </div>
          )}
          {guided && (
            <nav class="guide" aria-label="À suivre d’ici">
              <Dossiers publication={publication} dossiers={guide.dossiers} />
              <Subjects
                publication={publication}
                title={SUBJECTS[kind] ?? "Sujets"}
                subjects={guide.subjects}
              />
            </nav>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <div class="front-rows">
          <div class="river">
            <StoryTeasers
              publication={publication}
              articles={rows}
              size="river"
              sizes="(min-width: 60rem) 13rem, 28vw"
              level={2}
            />
          </div>
          {earlier.length > 0 && (
            <StoriesByYear publication={publication} articles={earlier} size="line" />
          )}
        </div>
      )}
    </div>
  );
}

function Dossiers({
  publication,
  dossiers,
}: Pick<Props, "publication"> & { readonly dossiers: readonly NearListing[] }) {
  if (dossiers.length === 0) return null;
  return (
    <section class="guide-dossiers">
      <h2 class="strip-title">{dossiers.length > 1 ? "Dossiers" : "Dossier"}</h2>
      <ul>
        {dossiers.map(({ title, address, standfirst }) => (
          <li key={address}>
            <a href={link(publication, address)}>
              <Words text={title} />
            </a>
            {standfirst && (
              <p class="story-standfirst">
                <Words text={standfirst} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Subjects({
  publication,
  title,
  subjects,
}: Pick<Props, "publication"> & {
  readonly title: string;
  readonly subjects: readonly NearListing[];
}) {
  if (subjects.length === 0) return null;
  return (
    <section class="guide-subjects">
      <h2 class="strip-title">{title}</h2>
      <ul>
        {subjects.map((subject) => (
          <li key={subject.address}>
            <a href={link(publication, subject.address)}>{subject.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

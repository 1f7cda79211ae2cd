import type { Article } from "../article/article.ts";
import type { Place, Problem } from "../desk/problem.ts";
import type { Edition } from "../edition/edition.ts";
import type { PictureUse } from "../figures/picture-use.ts";
import { dateAt } from "../french/dates/at-instant.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Groups, Relation } from "../related/groups.ts";
import { groupsOf, relationsOf } from "../related/groups.ts";
import type { RelatedStories } from "../related/relate.ts";
import type { Build, BuildFigures } from "./figures/build-times.ts";
import { buildFigures } from "./figures/build-times.ts";
import type { LengthFigures } from "./figures/lengths.ts";
import { lengthFigures } from "./figures/lengths.ts";
import type { LinkFigures } from "./figures/links.ts";
import { linkFigures } from "./figures/links.ts";
import type { MonthFigures } from "./figures/months.ts";
import { monthFigures } from "./figures/months.ts";
import type { PictureFigures } from "./figures/pictures.ts";
import { pictureFigures } from "./figures/pictures.ts";
import type { AnsweredQuery, QueryFigures } from "./figures/queries.ts";
import { queryFigures } from "./figures/queries.ts";
import type { SubjectFigures } from "./figures/subjects.ts";
import { subjectFigures } from "./figures/subjects.ts";
import type { ProblemGroup } from "./figures/warnings.ts";
import { problemGroups } from "./figures/warnings.ts";
import type { PublishedFile, WeightFigures } from "./figures/weights.ts";
import { weightFigures } from "./figures/weights.ts";

/** Where a link to a file, as editors know it, leads. */
export type FileLink = (file: string, place?: Place) => string;

/** All that a report is a function of. */
export interface ReportInput {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  /** Where pictures are asked for. */
  readonly uses: readonly PictureUse[];
  readonly related: ReadonlyMap<string, RelatedStories>;
  readonly builds: readonly Build[];
  /** The files of the publication, when there is one. */
  readonly files: readonly PublishedFile[] | undefined;
  /** What the publication's search answers to a log of queries, when there is one. */
  readonly answers: readonly AnsweredQuery[] | undefined;
  /** The instant that the archive is looked at, in ms. */
  readonly now: number;
  readonly fileLink: FileLink;
}

/** What the desk is told of its archive. */
export interface Report {
  readonly paper: string;
  readonly date: PressDate;
  /** Published, newest first. */
  readonly articles: readonly Article[];
  readonly byPath: ReadonlyMap<string, Article>;
  readonly hidden: number;
  readonly months: MonthFigures;
  readonly lengths: LengthFigures;
  readonly pictures: PictureFigures;
  readonly problems: readonly ProblemGroup[];
  readonly builds: BuildFigures;
  readonly weights: WeightFigures | undefined;
  readonly groups: Groups;
  readonly relations: readonly Relation[];
  readonly subjects: SubjectFigures;
  readonly links: LinkFigures;
  readonly queries: QueryFigures | undefined;
  readonly fileLink: FileLink;
}

/** Every figure of a report. */
export function reportOf(input: ReportInput): Report {
  const { edition, related, files, answers, now, fileLink } = input;
  const { articles, house, listings, hidden } = edition;
  return {
    paper: house.site.name,
    date: dateAt(now, house.site.timezone),
    articles,
    byPath: new Map(articles.map((article) => [article.path, article])),
    hidden,
    months: monthFigures(articles, house.sections.values()),
    lengths: lengthFigures(articles),
    pictures: pictureFigures(articles, input.uses),
    problems: problemGroups(input.problems),
    builds: buildFigures(input.builds),
    weights: files && weightFigures(files, edition),
    groups: groupsOf(related),
    relations: relationsOf(related),
    subjects: subjectFigures(listings, articles),
    links: linkFigures(articles, related),
    queries: answers && queryFigures(answers),
    fileLink,
  };
}

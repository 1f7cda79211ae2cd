import type { Article } from "../../article/article.ts";
import { languageOf, Words } from "../../components/Words.tsx";
import type { Place } from "../../desk/problem.ts";
import type { FileLink } from "../report.ts";

interface StoryProps {
  readonly article: Article;
  readonly fileLink: FileLink;
}

/** The title of an article, which leads to its file. */
export function Story({ article: { title, file }, fileLink }: StoryProps) {
  return (
    <a href={fileLink(file)} {...languageOf(title)}>
      <Words text={title.typeset} />
    </a>
  );
}

interface FileAtProps {
  readonly file: string;
  readonly place?: Place | undefined;
  readonly fileLink: FileLink;
}

/** A place in a file, as editors are told of it everywhere: « articles/2022/x.md:3:8 ». */
export function FileAt({ file, place, fileLink }: FileAtProps) {
  const at = place === undefined ? "" : `:${place.line}:${place.column}`;
  return (
    <a class="file" href={fileLink(file, place)}>
      {file}
      {at}
    </a>
  );
}

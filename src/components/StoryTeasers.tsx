import type { Article } from "../article/article.ts";
import type { StoryTeaserProps } from "./StoryTeaser.tsx";
import { StoryTeaser } from "./StoryTeaser.tsx";

interface Props extends Omit<StoryTeaserProps, "article"> {
  readonly articles: readonly Article[];
}

/** Stories of one rank, one after the other. */
export function StoryTeasers({ articles, ...shown }: Props) {
  return (
    <>
      {articles.map((article) => (
        <StoryTeaser key={article.path} article={article} {...shown} />
      ))}
    </>
  );
}

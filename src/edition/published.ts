import type { ArticleFront } from "../article/article.ts";

type Timed = Pick<ArticleFront, "draft" | "embargo" | "expires">;

/** Whether readers may know of an article at an instant (in ms). */
export function isPublished({ draft, embargo, expires }: Timed, now: number): boolean {
  return (
    !draft && (embargo === undefined || embargo <= now) && (expires === undefined || now < expires)
  );
}

/** Whether an edition shows an article. */
export type IsShown = (article: Timed) => boolean;

/**
 * What an edition shows at an instant (in ms): what is published, or in a preview what will be as well.
 *
 * @param reveal whether drafts and stories under embargo are shown
 */
export function shownIn({
  now,
  reveal = false,
}: {
  readonly now: number;
  readonly reveal?: boolean;
}): IsShown {
  return reveal
    ? ({ expires }) => expires === undefined || now < expires
    : (article) => isPublished(article, now);
}

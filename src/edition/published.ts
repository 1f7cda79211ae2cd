import type { ArticleFront } from "../article/article.ts";

/** Whether readers may know of an article at an instant (in ms). */
export function isPublished(
  { draft, embargo, expires }: Pick<ArticleFront, "draft" | "embargo" | "expires">,
  now: number,
): boolean {
  return (
    !draft && (embargo === undefined || embargo <= now) && (expires === undefined || now < expires)
  );
}

import type { Article } from "../article/article.ts";
import { LABELS, liveMark } from "../article/label.ts";

/** What a story is when it is not plain news: « Direct », « Opinion », « Contenu publicitaire ». */
export function LabelMark({
  of: { label, live },
}: {
  readonly of: Pick<Article, "label" | "live">;
}) {
  const mark = liveMark(live);
  return (
    <>
      {mark && (
        <>
          <span class={live ? "label label-live" : "label"}>{mark}</span>{" "}
        </>
      )}
      {label !== "info" && (
        <>
          <span class={label === "publicite" ? "label label-paid" : "label"}>
            {LABELS[label]}
          </span>{" "}
        </>
      )}
    </>
  );
}

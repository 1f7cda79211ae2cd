import type { Label } from "../article/label.ts";
import { LABELS } from "../article/label.ts";

/** What a story is when it is not plain news: « Opinion », « Contenu publicitaire ». */
export function LabelMark({ label }: { readonly label: Label }) {
  if (label === "info") return null;
  return (
    <>
      <span class={label === "publicite" ? "label label-paid" : "label"}>{LABELS[label]}</span>{" "}
    </>
  );
}

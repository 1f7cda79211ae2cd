import type { Element, ElementContent } from "hast";
import {
  attributeOf,
  elementsOf,
  findElement,
  isElement,
  type Parent,
  remove,
  wordsOf,
} from "./elements.ts";

/** A note, under the label that calls it. */
export interface Footnote {
  readonly label: string;
  readonly children: readonly ElementContent[];
}

/** The element that a call becomes once its note is found, and the attribute that has the label. */
export const CALL = { tagName: "note-call", label: "dataLabel" } as const;

/**
 * Takes the notes of a page out of it: `<a href="#x">1</a>` calls the element `x` when that is a note, which
 * leads back to the call, or whose call is raised. All tools write them so (Word through mammoth, WordPress,
 * LibreOffice, pandoc, markdown-it).
 */
export function takeFootnotes(root: Parent): Footnote[] {
  const byId = new Map<string, Element>();
  for (const one of elementsOf(root))
    if (attributeOf(one, "id") !== "") byId.set(attributeOf(one, "id"), one);
  const notes: Footnote[] = [];
  const labels = new Map<Element, string>();
  for (const call of elementsOf(root)) {
    const target = isElement(call, "a")
      ? byId.get(attributeOf(call, "href").replace(/^#/, ""))
      : undefined;
    if (target === undefined || !attributeOf(call, "href").startsWith("#")) continue;
    if (!isCall(call) || elementsOf(target).includes(call)) continue;
    const note = isElement(target, "li", "p", "div", "aside", "dd") ? target : undefined;
    if (note === undefined || !isNote(note, call, root)) continue;
    const label = labels.get(note) ?? String(labels.size + 1);
    if (!labels.has(note)) {
      labels.set(note, label);
      notes.push({ label, children: withoutWayBack(note) });
    }
    call.tagName = CALL.tagName;
    call.properties = { [CALL.label]: label };
    call.children = [];
  }
  for (const note of labels.keys()) remove(root, note);
  return notes;
}

/** « 1 », « [1] », « (a) », « * ». */
function isCall(link: Element): boolean {
  return /^[[(]?(?:\d{1,3}(?::\d+)?|[a-z]|[ivx]+|\*+)[\])]?$/i.test(wordsOf(link));
}

function isNote(note: Element, call: Element, root: Parent): boolean {
  const leadsBack = elementsOf(note).some(
    (one) => isElement(one, "a") && attributeOf(one, "href").startsWith("#"),
  );
  const raised = findElement(
    root,
    (one) => one.tagName === "sup" && elementsOf(one).includes(call),
  );
  return leadsBack || raised !== undefined || /note/i.test(attributeOf(note, "id"));
}

/** The words of a note without the link back to its call, nor the number before them. */
function withoutWayBack(note: Element): ElementContent[] {
  for (const one of elementsOf(note)) {
    const back = isElement(one, "a") && /^#/.test(attributeOf(one, "href"));
    if (back && /^(?:[^\p{L}]{0,4}|[[(]?(?:\d{1,3}|[a-z])[\])]?|retour|haut)$/iu.test(wordsOf(one)))
      remove(note, one);
  }
  return note.children;
}

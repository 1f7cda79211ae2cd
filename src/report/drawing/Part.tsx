import type { ComponentChildren } from "preact";
import { counted, say } from "./format.ts";

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** What there is to see, in a sentence. */
  readonly lede: string;
  readonly children?: ComponentChildren;
}

/** A part of the report, under its title. */
export function Part({ id, title, lede, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{say(title)}</h2>
      <p class="lede">{say(lede)}</p>
      {children}
    </section>
  );
}

interface BlockProps {
  readonly title: string;
  readonly note?: string;
  readonly children?: ComponentChildren;
}

/** A list, a drawing or a table within a part. */
export function Block({ title, note, children }: BlockProps) {
  return (
    <div class="block">
      <h3>{say(title)}</h3>
      {note && <p class="note">{say(note)}</p>}
      {children}
    </div>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** What is there for who asks. */
export function Folded({ summary, children }: FoldedProps) {
  return (
    <details>
      <summary>{say(summary)}</summary>
      {children}
    </details>
  );
}

interface ListProps {
  readonly items: readonly ComponentChildren[];
  /** How many there are, when not all are listed. */
  readonly of?: number;
}

/** A list of stories or words; says how many more there are. */
export function List({ items, of = items.length }: ListProps) {
  const left = of - items.length;
  return (
    <ul class="list">
      {items.map((item, index) => (
        <li key={`${index}`}>{item}</li>
      ))}
      {left > 0 && <li class="more">{say(`et ${counted(left, "autre")}`)}</li>}
    </ul>
  );
}

import type { ComponentChildren } from "preact";

interface Props {
  readonly kicker?: ComponentChildren;
  readonly title: ComponentChildren;
  /** What stands under the title. */
  readonly children?: ComponentChildren;
}

/** The head of a page that lists something. */
export function ListingHead({ kicker, title, children }: Props) {
  return (
    <header class="listing-head">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 class="listing-title">{title}</h1>
      {children}
    </header>
  );
}

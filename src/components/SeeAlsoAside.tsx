import type { SeeAlso } from "../article/blocks.ts";
import { LabelMark } from "./LabelMark.tsx";
import type { Publication } from "./publication.ts";
import { link, searchLink } from "./publication.ts";
import { Time } from "./Time.tsx";
import { Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly target: SeeAlso;
}

/** « Lire aussi » inside the text: a thin-ruled aside. */
export function SeeAlsoAside({ publication, target }: Props) {
  return (
    <div class="see-also" role="note">
      <p>
        <span class="see-also-label">Lire aussi{"\u00a0"}:</span>{" "}
        <Target {...{ publication, target }} />
      </p>
    </div>
  );
}

function Target({ publication, target }: Props) {
  switch (target.found) {
    case "article":
      return (
        <>
          <LabelMark label={target.label} />
          <a href={link(publication, target.address)}>
            <Words text={target.title} />
          </a>{" "}
          <span class="story-meta">
            {target.section}, <Time date={target.date} />
          </span>
        </>
      );
    case "elsewhere":
      return (
        <a href={target.url}>
          <Words text={target.title} />
        </a>
      );
    case "nothing":
      return (
        <a href={searchLink(publication, target.words)}>
          <Words text={target.title} />
        </a>
      );
  }
}

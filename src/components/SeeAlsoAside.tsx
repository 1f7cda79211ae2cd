import type { SeeAlso } from "../article/blocks.ts";
import type { Publication } from "../publication/publication.ts";
import { link, searchLink } from "../publication/publication.ts";
import { LabelMark } from "./LabelMark.tsx";
import { Time } from "./Time.tsx";
import { Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly target: SeeAlso;
}

/** « Lire aussi » inside the text: a thin-ruled aside. What leads to a search says so: it is no headline. */
export function SeeAlsoAside({ publication, target }: Props) {
  return (
    <div class="see-also" role="note">
      <p>
        <span class="see-also-label">
          {target.found === "nothing" ? "Chercher" : "Lire aussi"}
          {"\u00a0"}:
        </span>{" "}
        <Target {...{ publication, target }} />
      </p>
    </div>
  );
}

function Target({ publication, target }: Props) {
  switch (target.found) {
    case "article": {
      const story = publication.byPath.get(target.path);
      if (story === undefined) return null;
      const { address, title, section, date } = story;
      return (
        <>
          <LabelMark of={story} />
          <a href={link(publication, address)}>
            <Words text={title.typeset} />
          </a>{" "}
          <span class="story-meta">
            {section.title}, <Time date={date} />
          </span>
        </>
      );
    }
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

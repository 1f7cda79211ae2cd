import type { Author } from "../house/house.ts";
import { Words } from "./Words.tsx";

/** Who an author is and where to reach them, under the name on their page. */
export function AuthorAbout({ author: { role, bio, email, links = [] } }: { author: Author }) {
  return (
    <>
      {role && (
        <p class="author-role">
          <Words text={role} />
        </p>
      )}
      {bio && (
        <p class="standfirst">
          <Words text={bio} />
        </p>
      )}
      {(email || links.length > 0) && (
        <ul class="author-links" aria-label="Où joindre et lire cet auteur">
          {email && (
            <li>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          )}
          {links.map(({ name, url }) => (
            <li key={url}>
              <a href={url} rel="me external">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

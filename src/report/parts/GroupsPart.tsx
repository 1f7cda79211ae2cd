import { counted, say } from "../drawing/format.ts";
import { Folded, List, Part } from "../drawing/Part.tsx";
import { Story } from "../drawing/Story.tsx";
import type { Report } from "../report.ts";

/** The file of the map, beside the page. */
export const MAP = "carte.svg";

/** How many groups and how many lone stories are listed. */
const GROUPS = 40;
const LISTED = 100;

/** How stories hang together: the map, groups and those that stand alone. */
export function GroupsPart({ report }: { readonly report: Report }) {
  const { groups, relations, byPath, fileLink } = report;
  const stories = (paths: readonly string[]) =>
    paths.slice(0, LISTED).flatMap((path) => {
      const article = byPath.get(path);
      return article === undefined
        ? []
        : [<Story key={path} article={article} fileLink={fileLink} />];
    });
  const orphans = groups.orphans.length;
  return (
    <Part
      id="groupes"
      title="Articles qui se répondent"
      lede={`${counted(relations.length, "lien")} entre articles ; ${counted(groups.groups.length, "groupe")} ; ${orphans === 0 ? "aucun article n’est isolé" : counted(orphans, "article isolé", "articles isolés")}.`}
    >
      <figure class="map">
        <div class="moved">
          <a href={MAP}>
            <img
              src={MAP}
              alt={`Carte des articles : les rubriques l’une sous l’autre, le temps de gauche à droite, ${relations.length} liens`}
              loading="lazy"
            />
          </a>
        </div>
        <figcaption>
          {say(
            "Un point est un article, à sa date, dans sa rubrique ; une courbe mène d’un article à un autre, proposé sous lui. Un cercle vide est un article isolé. Ouverte seule, la carte dit les titres.",
          )}
        </figcaption>
      </figure>
      {groups.groups.length > 0 && (
        <Folded
          summary={
            groups.groups.length > GROUPS
              ? `Les ${GROUPS} plus grands groupes`
              : "Les groupes, le plus grand d’abord"
          }
        >
          <ol class="groups">
            {groups.groups.slice(0, GROUPS).map((paths) => (
              <li key={paths[0]}>
                <List items={stories(paths)} of={paths.length} />
              </li>
            ))}
          </ol>
        </Folded>
      )}
      {orphans > 0 && (
        <Folded summary={`${counted(orphans, "article")} que rien ne relie aux autres`}>
          <List items={stories(groups.orphans)} of={orphans} />
        </Folded>
      )}
    </Part>
  );
}

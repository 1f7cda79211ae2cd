import { counted, inCount } from "../drawing/format.ts";
import { Block, Folded, List, Part } from "../drawing/Part.tsx";
import { Story } from "../drawing/Story.tsx";
import { Table } from "../drawing/Table.tsx";
import type { Inbound } from "../figures/links.ts";
import type { Report } from "../report.ts";

const LISTED = 60;

/** Which stories others lead to, and which nothing does. */
export function LinksPart({ report }: { readonly report: Report }) {
  const { written, most, never, unreached } = report.links;
  const { fileLink } = report;
  const stories = (list: readonly Inbound[]) =>
    list
      .slice(0, LISTED)
      .map(({ article }) => <Story key={article.path} article={article} fileLink={fileLink} />);
  return (
    <Part
      id="liens"
      title="Liens d’un article à l’autre"
      lede={`${written === 0 ? "Aucun lien écrit" : counted(written, "lien écrit", "liens écrits")} par la rédaction ; ${counted(never.length, "article n’en reçoit aucun", "articles n’en reçoivent aucun")}${unreached.length > 0 ? `, et ${counted(unreached.length, "n’est proposé", "ne sont proposés")} sous aucun autre` : ""}.`}
    >
      {most.length > 0 && (
        <Block
          title="Les articles où l’on mène le plus"
          note="De combien d’autres articles : par un lien écrit (dans le texte, par « Lire aussi », par « related »), puis par une liste d’articles liés."
        >
          <Table
            caption="Les articles où l’on mène le plus"
            heads={[
              { name: "Article" },
              { name: "Texte", figure: true, minor: true },
              { name: "Lire aussi", figure: true, minor: true },
              { name: "Choix", figure: true, minor: true },
              { name: "Liens écrits", figure: true },
              { name: "Listes", figure: true },
            ]}
            rows={most.map(({ article, body, seeAlso, picks, written: all, related }) => ({
              key: article.path,
              cells: [
                <Story key="titre" article={article} fileLink={fileLink} />,
                orDash(body),
                orDash(seeAlso),
                orDash(picks),
                orDash(all),
                orDash(related),
              ],
            }))}
          />
        </Block>
      )}
      {unreached.length > 0 && (
        <Folded summary={`Ni lien, ni liste ne mène à ${counted(unreached.length, "article")}`}>
          <List items={stories(unreached)} of={unreached.length} />
        </Folded>
      )}
      {never.length > 0 && (
        <Folded
          summary={`Aucun lien écrit ne mène à ${counted(never.length, "article")}, les plus récents d’abord`}
        >
          <List items={stories(never)} of={never.length} />
        </Folded>
      )}
    </Part>
  );
}

function orDash(count: number): string {
  return count === 0 ? "–" : inCount(count);
}

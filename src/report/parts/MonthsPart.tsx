import { Bar } from "../drawing/Bar.tsx";
import { Columns } from "../drawing/Columns.tsx";
import { counted, inCount, inShare } from "../drawing/format.ts";
import { Block, Folded, Part } from "../drawing/Part.tsx";
import { Strip } from "../drawing/Strip.tsx";
import { Table } from "../drawing/Table.tsx";
import type { MonthFigures } from "../figures/months.ts";
import type { Report } from "../report.ts";

/** As the Imprimerie nationale shortens them. */
const SHORT_MONTHS = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(" ");

/** How many years are named under the columns; on a telephone, half of them. */
const NAMED = 14;

/** Articles by month, and by section. */
export function MonthsPart({ report: { months, articles } }: { readonly report: Report }) {
  const { years, by, periods, unplaced, sections } = months;
  const busiest = periods.reduce((a, b) => (b.count > a.count ? b : a), {
    name: "",
    year: "",
    count: 0,
  });
  const each = by === "month" ? "mois" : "année";
  const span = `de ${years[0]?.year} à ${years.at(-1)?.year}`;
  const most = Math.max(0, ...sections.map(({ count }) => count));
  if (years.length === 0)
    return <Part id="mois" title="Articles par mois" lede="Aucun article n’est publié." />;
  return (
    <Part
      id="mois"
      title="Articles par mois et par rubrique"
      lede={`${counted(articles.length, "article")} ${span} ; le plus, en ${busiest.name} : ${inCount(busiest.count)}.`}
    >
      <Block
        title={`Par ${each}`}
        {...(unplaced > 0 && {
          note: `${counted(unplaced, "article daté de l’année seule n’est", "articles datés de l’année seule ne sont")} dans aucun mois.`,
        })}
      >
        <Columns
          title={`Articles par ${each}, ${span} : au plus ${busiest.count}, en ${busiest.name}`}
          columns={periods.map(({ name, count }) => ({ name, value: count }))}
          ticks={ticksOf(months)}
          format={inCount}
        />
        <Folded summary="Les nombres, par année et par mois">
          <Table
            wide
            caption="Articles par année et par mois"
            heads={[
              { name: "Année" },
              ...SHORT_MONTHS.map((name) => ({ name, figure: true })),
              { name: "Sans mois", figure: true },
              { name: "En tout", figure: true },
            ]}
            rows={years.toReversed().map((year) => ({
              key: year.year,
              cells: [
                year.year,
                ...year.months.map(({ count }) => orDash(count)),
                orDash(year.undated.length),
                <strong key="total">{inCount(year.count)}</strong>,
              ],
            }))}
          />
        </Folded>
      </Block>
      <Block title="Par rubrique">
        <Table
          caption="Articles par rubrique"
          heads={[
            { name: "Rubrique" },
            { name: "Articles", figure: true },
            { name: "Part", drawing: true },
            { name: "Au fil des années", drawing: true, minor: true },
          ]}
          rows={sections.map(({ section, count, years: row }) => ({
            key: section.key,
            section: section.key,
            cells: [
              section.title,
              inCount(count),
              <Bar
                key="part"
                title={`${inShare(count, articles.length)} des articles`}
                value={count}
                largest={most}
              />,
              <Strip
                key="annees"
                title={`${section.title}, ${span} : au plus ${Math.max(...row)} par année`}
                values={row}
                largest={Math.max(...row)}
              />,
            ],
          }))}
        />
        <Folded summary="Les nombres, par rubrique et par année">
          <Table
            wide
            caption="Articles par rubrique et par année"
            heads={[
              { name: "Rubrique" },
              ...years.map(({ year }) => ({ name: year, figure: true })),
              { name: "En tout", figure: true },
            ]}
            rows={sections.map(({ section, count, years: row }) => ({
              key: section.key,
              cells: [
                section.title,
                ...row.map(orDash),
                <strong key="total">{inCount(count)}</strong>,
              ],
            }))}
          />
        </Folded>
      </Block>
    </Part>
  );
}

function ticksOf({ years, by }: MonthFigures) {
  const step = Math.ceil(years.length / NAMED);
  return years.flatMap(({ year }, index) =>
    index % step === 0
      ? [
          {
            at: by === "month" ? index * 12 : index,
            label: year,
            minor: years.length / step > NAMED / 2 && (index / step) % 2 === 1,
          },
        ]
      : [],
  );
}

function orDash(count: number): string {
  return count === 0 ? "–" : inCount(count);
}

import type { Article } from "../../article/article.ts";
import { Columns } from "../drawing/Columns.tsx";
import { counted, inCount, inShare } from "../drawing/format.ts";
import { Block, Folded, Part } from "../drawing/Part.tsx";
import { Story } from "../drawing/Story.tsx";
import { Table } from "../drawing/Table.tsx";
import type { LengthClass } from "../figures/lengths.ts";
import type { Report } from "../report.ts";

/** How long articles are. */
export function LengthsPart({ report }: { readonly report: Report }) {
  const { classes, quartiles, words, longest, shortest } = report.lengths;
  const [low, median, high] = quartiles.map(Math.round);
  const count = classes.reduce((sum, one) => sum + one.count, 0);
  return (
    <Part
      id="longueurs"
      title="Longueur des articles"
      lede={`${counted(words, "mot")} en tout. La moitié des articles a moins de ${counted(median ?? 0, "mot")} ; un quart en a moins de ${inCount(low ?? 0)}, un quart plus de ${inCount(high ?? 0)}.`}
    >
      <Block title="Nombre d’articles selon leurs mots">
        <Columns
          title={`Articles selon leur nombre de mots ; médiane : ${inCount(median ?? 0)} mots`}
          columns={classes.map((one) => ({ name: nameOf(one), value: one.count }))}
          ticks={classes.map(({ from }, at) => ({ at, label: inCount(from) }))}
          format={inCount}
        />
        <Folded summary="Les nombres">
          <Table
            caption="Articles selon leur nombre de mots"
            heads={[
              { name: "Mots" },
              { name: "Articles", figure: true },
              { name: "Part", figure: true },
            ]}
            rows={classes.map((one) => ({
              key: nameOf(one),
              cells: [nameOf(one), inCount(one.count), inShare(one.count, count)],
            }))}
          />
        </Folded>
      </Block>
      <div class="pair">
        <Block title="Les plus longs">
          <Lengths caption="Les plus longs" articles={longest} report={report} />
        </Block>
        <Block title="Les plus courts">
          <Lengths caption="Les plus courts" articles={shortest} report={report} />
        </Block>
      </div>
    </Part>
  );
}

interface LengthsProps {
  readonly caption: string;
  readonly articles: readonly Article[];
  readonly report: Report;
}

function Lengths({ caption, articles, report: { fileLink } }: LengthsProps) {
  return (
    <Table
      caption={caption}
      heads={[{ name: "Article" }, { name: "Mots", figure: true }]}
      rows={articles.map((article) => ({
        key: article.path,
        cells: [
          <Story key="titre" article={article} fileLink={fileLink} />,
          inCount(article.body.wordCount),
        ],
      }))}
    />
  );
}

function nameOf({ from, until }: LengthClass): string {
  if (until === undefined) return `${inCount(from)} et plus`;
  return from === 0 ? `moins de ${inCount(until)}` : `de ${inCount(from)} à ${inCount(until - 1)}`;
}

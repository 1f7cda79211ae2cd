import { Words } from "../../components/Words.tsx";
import { Bar } from "../drawing/Bar.tsx";
import { counted, inCount, inShare } from "../drawing/format.ts";
import { Folded, Part } from "../drawing/Part.tsx";
import { FileAt } from "../drawing/Story.tsx";
import { Table } from "../drawing/Table.tsx";
import type { LackingFigure } from "../figures/pictures.ts";
import type { Report } from "../report.ts";

/** How many of what lacks something are listed. */
const LISTED = 200;

/** Pictures, and what they and their captions lack. */
export function PicturesPart({ report }: { readonly report: Report }) {
  const { articles, pictured, pictures, captions } = report.pictures;
  const { uncredited, undescribed, decorative, waiting } = report.pictures;
  const rows = [
    { name: "Articles avec une image", count: pictured, of: articles, whole: "des articles" },
    {
      name: "Légendes sans crédit",
      count: uncredited.length,
      of: captions,
      whole: "des légendes",
    },
    {
      name: "Images légendées sans description",
      count: undescribed.length,
      of: pictures,
      whole: "des images",
    },
    {
      name: "Images décoratives, ni légende ni description",
      count: decorative.length,
      of: pictures,
      whole: "des images",
    },
    {
      name: "Légendes sans leur image",
      count: waiting.length,
      of: captions,
      whole: "des légendes",
    },
  ];
  return (
    <Part
      id="images"
      title="Images et légendes"
      lede={`${counted(pictures, "image")} et ${counted(captions, "légende")} ; ${inShare(pictured, articles)} des articles montrent une image.`}
    >
      <Table
        caption="Images et légendes"
        heads={[
          { name: "Constat" },
          { name: "Nombre", figure: true },
          { name: "Part", figure: true },
          { name: "Sur le tout", drawing: true },
        ]}
        rows={rows.map(({ name, count, of, whole }) => ({
          key: name,
          cells: [
            name,
            inCount(count),
            inShare(count, of),
            <Bar key="part" title={`${inShare(count, of)} ${whole}`} value={count} largest={of} />,
          ],
        }))}
      />
      <Lacking title="Légendes sans crédit" figures={uncredited} report={report} />
      <Lacking title="Images légendées sans description" figures={undescribed} report={report} />
      <Lacking title="Images décoratives" figures={decorative} report={report} />
      <Lacking title="Légendes sans leur image" figures={waiting} report={report} />
    </Part>
  );
}

interface LackingProps {
  readonly title: string;
  readonly figures: readonly LackingFigure[];
  readonly report: Report;
}

function Lacking({ title, figures, report: { fileLink } }: LackingProps) {
  if (figures.length === 0) return null;
  const listed = figures.slice(0, LISTED);
  const left = figures.length - listed.length;
  return (
    <Folded summary={`${title} : ${inCount(figures.length)}`}>
      <ul class="places">
        {listed.map(({ article, figure, place }, index) => (
          <li key={`${index}`}>
            <FileAt file={article.file} place={place} fileLink={fileLink} />
            <span class="what">
              {figure.caption ? (
                <Words text={figure.caption.typeset} />
              ) : (
                figure.picture?.slice(figure.picture.lastIndexOf("/") + 1)
              )}
            </span>
          </li>
        ))}
        {left > 0 && <li class="more">{`et ${counted(left, "autre")}`}</li>}
      </ul>
    </Folded>
  );
}

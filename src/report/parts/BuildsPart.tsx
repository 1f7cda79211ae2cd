import { dateAt } from "../../french/dates/at-instant.ts";
import { formatDate } from "../../french/dates/format.ts";
import { counted, inCount, inSeconds, say } from "../drawing/format.ts";
import { Folded, Part } from "../drawing/Part.tsx";
import { Strip } from "../drawing/Strip.tsx";
import { Table } from "../drawing/Table.tsx";
import type { PhaseFigures } from "../figures/build-times.ts";
import type { Report } from "../report.ts";

/** Strips have room for so many builds at least: the first few would be blocks. */
const FEWEST = 24;

/** How long publications took to make, phase by phase. */
export function BuildsPart({ report: { builds: figures, date } }: { readonly report: Report }) {
  const { builds, phases, total } = figures;
  if (builds.length === 0)
    return (
      <Part
        id="fabrication"
        title="Temps de fabrication"
        lede="Aucune publication n’a encore été faite sur cette machine : npm run press."
      />
    );
  return (
    <Part
      id="fabrication"
      title="Temps de fabrication"
      lede={`${counted(builds.length, "publication faite", "publications faites")} sur cette machine ; la dernière en ${inSeconds(total.last ?? 0)}, d’ordinaire ${inSeconds(total.median)}.`}
    >
      <Table
        caption="Temps de chaque étape"
        heads={[
          { name: "Étape" },
          { name: "Au fil des publications", drawing: true },
          { name: "Dernière", figure: true },
          { name: "Médiane", figure: true },
          { name: "Au plus", figure: true, minor: true },
        ]}
        rows={[...phases, total].map((phase) => ({
          key: phase.name,
          cells: [
            phase === total ? <strong key="tout">{phase.name}</strong> : phase.name,
            <Strip
              key="temps"
              title={titleOf(phase)}
              values={[...Array<undefined>(Math.max(0, FEWEST - builds.length)), ...phase.seconds]}
              largest={phase.longest}
            />,
            phase.last === undefined ? "–" : inSeconds(phase.last),
            inSeconds(phase.median),
            inSeconds(phase.longest),
          ],
        }))}
      />
      <p class="note">
        {say("La dernière publication est à droite ; chaque étape a sa propre échelle.")}
      </p>
      <Folded summary="Chaque publication">
        <Table
          wide
          caption="Chaque publication, la dernière d’abord"
          heads={[
            { name: "Publiée" },
            { name: "Articles", figure: true },
            { name: "Pages", figure: true },
            ...[...phases, total].map(({ name }) => ({ name, figure: true })),
          ]}
          rows={builds
            .map((build, index) => ({
              key: `${index}`,
              cells: [
                formatDate(dateAt(Date.parse(build.at), date.zone)),
                inCount(build.articles),
                inCount(build.pages),
                ...[...phases, total].map(({ seconds }) => {
                  const time = seconds[index];
                  return time === undefined ? "–" : inSeconds(time);
                }),
              ],
            }))
            .toReversed()}
        />
      </Folded>
    </Part>
  );
}

function titleOf({ name, seconds, longest }: PhaseFigures): string {
  const known = seconds.filter((one) => one !== undefined);
  const least = Math.min(...known);
  return `${name} : de ${inSeconds(least)} à ${inSeconds(longest)}`;
}

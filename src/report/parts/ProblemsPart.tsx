import { Bar } from "../drawing/Bar.tsx";
import { counted, inCount, inShare, keptTogether, say } from "../drawing/format.ts";
import { Part } from "../drawing/Part.tsx";
import { FileAt } from "../drawing/Story.tsx";
import type { ProblemGroup } from "../figures/warnings.ts";
import { problemCount } from "../figures/warnings.ts";
import type { Report } from "../report.ts";

/** All that the reading of the archive told, by rule. */
export function ProblemsPart({ report }: { readonly report: Report }) {
  const { problems: groups } = report;
  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  if (count === 0)
    return (
      <Part
        id="avertissements"
        title="Avertissements"
        lede="La relecture n’a rien à dire : aucune erreur, aucun avertissement."
      />
    );
  const errors = problemCount(groups, "error");
  const files = new Set(groups.flatMap(({ problems }) => problems.map(({ file }) => file))).size;
  const most = Math.max(...groups.map(({ problems }) => problems.length));
  return (
    <Part
      id="avertissements"
      title="Avertissements"
      lede={`${errors > 0 ? `${counted(errors, "erreur")} et ${counted(count - errors, "avertissement")}` : counted(count, "avertissement")}, dans ${counted(files, "fichier")}. Chaque ligne s’ouvre sur les endroits ; un article peut lever une règle par « checks », avec sa raison.`}
    >
      {groups.map((group) => (
        <Group
          key={`${group.severity} ${group.rule}`}
          group={group}
          share={inShare(group.problems.length, count)}
          most={most}
          report={report}
        />
      ))}
    </Part>
  );
}

interface GroupProps {
  readonly group: ProblemGroup;
  readonly share: string;
  /** How many problems the largest group has. */
  readonly most: number;
  readonly report: Report;
}

function Group({ group, share, most, report: { fileLink } }: GroupProps) {
  const { problems, why } = group;
  return (
    <details class="rule">
      <summary>
        <span class="asks">
          <GroupName group={group} />
        </span>{" "}
        <span class="count">{inCount(problems.length)}</span>{" "}
        <Bar title={`${share} du tout`} value={problems.length} largest={most} />
      </summary>
      {why && <p class="note">{say(`Pourquoi : ${why}.`)}</p>}
      <ul class="places">
        {problems.map(({ file, line, column, message, remedy }, index) => (
          <li key={`${index}`}>
            <FileAt file={file} place={{ line, column }} fileLink={fileLink} />
            <span class="what">{keptTogether(message)}</span>
            {remedy && <span class="remedy">{`→ ${keptTogether(remedy)}`}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function GroupName({ group: { severity, rule, asks } }: { readonly group: ProblemGroup }) {
  if (rule === undefined)
    return <>{severity === "error" ? "Erreurs, sans règle" : "Autres remarques"}</>;
  return (
    <>
      {say(asks ?? "")} <code>{rule}</code>
    </>
  );
}

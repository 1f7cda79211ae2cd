import { Bar } from "../drawing/Bar.tsx";
import { counted, inCount, inShare } from "../drawing/format.ts";
import { Block, Folded, Part } from "../drawing/Part.tsx";
import { Table } from "../drawing/Table.tsx";
import type { Subject, SynonymPair } from "../figures/synonyms.ts";
import type { Report } from "../report.ts";

/** How many subjects are named at first sight, and in all. */
const FIRST = 15;
const LISTED = 500;

/** Subjects: how often each is used, and which are probably one. */
export function SubjectsPart({ report }: { readonly report: Report }) {
  const { subjects, once, without, pairs } = report.subjects;
  const shown = pairs.slice(0, LISTED);
  if (subjects.length === 0)
    return <Part id="sujets" title="Sujets" lede="Aucun article n’a de sujet (tags)." />;
  return (
    <Part
      id="sujets"
      title="Sujets"
      lede={`${counted(subjects.length, "sujet")}, dont ${once.length === 0 ? "aucun" : inCount(once.length)} d’un seul article ; ${without === 0 ? "tous les articles en ont" : counted(without, "article n’en a aucun", "articles n’en ont aucun")}.`}
    >
      <Block title="Les plus employés">
        <Subjects
          caption="Les sujets les plus employés"
          subjects={subjects.slice(0, FIRST)}
          report={report}
        />
        {subjects.length > FIRST && (
          <Folded summary={`Les ${inCount(Math.min(subjects.length, LISTED) - FIRST)} suivants`}>
            <Subjects
              caption="Les sujets suivants"
              subjects={subjects.slice(FIRST, LISTED)}
              report={report}
            />
          </Folded>
        )}
        {once.length > 0 && (
          <Folded summary={`Les sujets d’un seul article : ${inCount(once.length)}`}>
            <p class="names">
              {once
                .slice(0, LISTED)
                .map(({ name }) => name)
                .join(" · ")}
              {once.length > LISTED && ` · et ${counted(once.length - LISTED, "autre")}`}
            </p>
          </Folded>
        )}
      </Block>
      <Block
        title="Peut-être le même sujet"
        note={
          pairs.length === 0
            ? "Aucun sujet ne ressemble assez à un autre."
            : "Des suggestions : c’est la rédaction qui sait. Le premier nom est le plus employé."
        }
      >
        {pairs.length > 0 && (
          <Table
            caption="Sujets qui n’en sont peut-être qu’un"
            heads={[
              { name: "Sujet" },
              { name: "Articles", figure: true },
              { name: "Autre nom" },
              { name: "Articles avec", figure: true },
              { name: "Pourquoi" },
            ]}
            rows={shown.map((pair) => ({
              key: `${pair.kept.key} ${pair.other.key}`,
              cells: [
                pair.kept.name,
                inCount(pair.kept.articles.size),
                pair.other.name,
                inCount(pair.other.articles.size),
                reasonOf(pair),
              ],
            }))}
          />
        )}
      </Block>
    </Part>
  );
}

interface SubjectsProps {
  readonly caption: string;
  readonly subjects: readonly Subject[];
  readonly report: Report;
}

function Subjects({ caption, subjects, report }: SubjectsProps) {
  const most = report.subjects.subjects[0]?.articles.size ?? 0;
  return (
    <Table
      caption={caption}
      heads={[
        { name: "Sujet" },
        { name: "Articles", figure: true },
        { name: "Part", drawing: true },
      ]}
      rows={subjects.map(({ key, name, articles: { size } }) => ({
        key,
        cells: [
          name,
          inCount(size),
          <Bar
            key="part"
            title={`${inShare(size, report.articles.length)} des articles`}
            value={size}
            largest={most}
          />,
        ],
      }))}
    />
  );
}

function reasonOf({ reason, shared }: SynonymPair): string {
  switch (reason) {
    case "forms":
      return "les mêmes mots, autrement accordés ou rangés";
    case "spelling":
      return "une ou deux lettres d’écart";
    case "acronym":
      return "un sigle, et ce qu’il abrège";
    case "within":
      return `l’un est dans l’autre, et ${counted(shared, "article a", "articles ont")} les deux`;
  }
}

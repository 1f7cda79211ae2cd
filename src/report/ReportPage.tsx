import { renderToString } from "preact-render-to-string";
import { formatFullDate } from "../french/dates/format.ts";
import { counted, inCount, inShare, say } from "./drawing/format.ts";
import { problemCount } from "./figures/warnings.ts";
import { BuildsPart } from "./parts/BuildsPart.tsx";
import { GroupsPart } from "./parts/GroupsPart.tsx";
import { LengthsPart } from "./parts/LengthsPart.tsx";
import { LinksPart } from "./parts/LinksPart.tsx";
import { MonthsPart } from "./parts/MonthsPart.tsx";
import { PicturesPart } from "./parts/PicturesPart.tsx";
import { ProblemsPart } from "./parts/ProblemsPart.tsx";
import { QueriesPart } from "./parts/QueriesPart.tsx";
import { SubjectsPart } from "./parts/SubjectsPart.tsx";
import { WeightsPart } from "./parts/WeightsPart.tsx";
import type { Report } from "./report.ts";

/** What the page says it was made by: a file that says otherwise is never written over. */
export const GENERATOR = "Rotative, rapport";

/** The file of the styles, beside the page. */
export const STYLES = "rapport.css";

/** The parts of the page, in order, as its contents name them. */
const PARTS = [
  { id: "avertissements", name: "Avertissements", Draw: ProblemsPart },
  { id: "mois", name: "Articles", Draw: MonthsPart },
  { id: "longueurs", name: "Longueurs", Draw: LengthsPart },
  { id: "images", name: "Images", Draw: PicturesPart },
  { id: "sujets", name: "Sujets", Draw: SubjectsPart },
  { id: "groupes", name: "Groupes", Draw: GroupsPart },
  { id: "liens", name: "Liens", Draw: LinksPart },
  { id: "recherches", name: "Recherches", Draw: QueriesPart },
  { id: "poids", name: "Poids", Draw: WeightsPart },
  { id: "fabrication", name: "Fabrication", Draw: BuildsPart },
] as const;

/** The desk's report, a page that asks for nothing but its styles and its map. */
export function reportPage(report: Report): string {
  return `<!doctype html>\n${renderToString(<ReportPage report={report} />)}\n`;
}

function ReportPage({ report }: { readonly report: Report }) {
  const { paper, date } = report;
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say(`Rapport de la rédaction — ${paper}`)}</title>
        <meta name="generator" content={GENERATOR} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={STYLES} />
      </head>
      <body>
        <a class="skip-link" href="#contenu">
          Aller au contenu
        </a>
        <header class="report-head">
          <p class="paper-name">{paper}</p>
          <h1>Rapport de la rédaction</h1>
          <p class="date">{say(`L’archive telle qu’elle est le ${formatFullDate(date)}`)}</p>
        </header>
        <main id="contenu" class="report" tabIndex={-1}>
          <Summary report={report} />
          <nav class="contents" aria-label="Parties du rapport">
            <ul>
              {PARTS.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
          {PARTS.map(({ id, Draw }) => (
            <Draw key={id} report={report} />
          ))}
        </main>
      </body>
    </html>
  );
}

/** The figures that are looked at first. */
function Summary({ report }: { readonly report: Report }) {
  const { articles, hidden, lengths, pictures, problems, groups, subjects } = report;
  const errors = problemCount(problems, "error");
  const warnings = problemCount(problems, "warning");
  const shown = [
    {
      figure: inCount(articles.length),
      name: articles.length < 2 ? "article publié" : "articles publiés",
      more:
        hidden > 0
          ? `${counted(hidden, "autre ne l’est pas", "autres ne le sont pas")}`
          : undefined,
    },
    {
      figure: inCount(warnings),
      name: warnings < 2 ? "avertissement" : "avertissements",
      more: errors > 0 ? counted(errors, "erreur") : "aucune erreur",
    },
    {
      figure: inCount(Math.round(lengths.quartiles[1])),
      name: "mots par article",
      more: "la médiane",
    },
    {
      figure: inShare(pictures.pictured, pictures.articles),
      name: "ont une image",
      more: counted(pictures.pictures, "image"),
    },
    {
      figure: inCount(subjects.subjects.length),
      name: subjects.subjects.length < 2 ? "sujet" : "sujets",
      more:
        subjects.pairs.length > 0
          ? `${inCount(subjects.pairs.length)} peut-être en double`
          : undefined,
    },
    {
      figure: inCount(groups.orphans.length),
      name: groups.orphans.length < 2 ? "article isolé" : "articles isolés",
      more: counted(groups.groups.length, "groupe"),
    },
  ];
  return (
    <dl class="summary">
      {shown.map(({ figure, name, more }) => (
        <div key={name}>
          <dt>
            {name}
            {more && <span>{more}</span>}
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

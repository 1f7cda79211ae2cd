import { counted, inCount, inShare } from "../drawing/format.ts";
import { Block, Part } from "../drawing/Part.tsx";
import { Table } from "../drawing/Table.tsx";
import type { Report } from "../report.ts";

const LISTED = 100;

/** What readers look for, and the paper has not. */
export function QueriesPart({ report: { queries: found } }: { readonly report: Report }) {
  if (found === undefined)
    return (
      <Part
        id="recherches"
        title="Recherches sans réponse"
        lede="Donnez un journal de recherches, une par ligne, et il sera posé à l’index publié : npm run report -- --queries recherches.txt."
      />
    );
  const { queries, asked, nothing, nothingAsked, absent, corrected } = found;
  return (
    <Part
      id="recherches"
      title="Recherches sans réponse"
      lede={`${counted(queries, "question")}, ${counted(asked, "fois posée", "fois posées")} à l’index publié ; ${inShare(nothingAsked, asked)} n’y trouvent rien.`}
    >
      <div class="pair">
        <Block
          title="Ce qui ne trouve rien"
          {...(nothing.length === 0 && { note: "Chaque question trouve au moins un article." })}
        >
          {nothing.length > 0 && (
            <Counts
              caption="Questions qui ne trouvent rien"
              name="Question"
              rows={nothing.map(({ query, count }) => [query, count])}
            />
          )}
        </Block>
        <Block
          title="Les mots qu’aucun article n’a"
          note={
            absent.length === 0
              ? "Aucun, dans les questions qui trouvent quelque chose."
              : "La question trouve quelque chose, mais sans ce mot."
          }
        >
          {absent.length > 0 && (
            <Counts
              caption="Mots qu’aucun article n’a"
              name="Mot"
              rows={absent.map(({ word, count }) => [word, count])}
            />
          )}
        </Block>
      </div>
      {corrected.length > 0 && (
        <Block
          title="Ce qui a été compris autrement"
          note="Un nom souvent mal écrit mérite d’être dans le texte comme les lecteurs l’écrivent."
        >
          <Table
            caption="Questions comprises autrement"
            heads={[
              { name: "Question" },
              { name: "Compris" },
              { name: "Articles", figure: true },
              { name: "Fois", figure: true },
            ]}
            rows={corrected
              .slice(0, LISTED)
              .map(({ query, corrections, found: articles, count }) => ({
                key: query,
                cells: [
                  query,
                  corrections.map(({ typed, used }) => `${typed} → ${used}`).join(", "),
                  inCount(articles),
                  inCount(count),
                ],
              }))}
          />
        </Block>
      )}
    </Part>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly name: string;
  readonly rows: readonly (readonly [words: string, count: number])[];
}

function Counts({ caption, name, rows }: CountsProps) {
  const left = rows.length - LISTED;
  return (
    <>
      <Table
        caption={caption}
        heads={[{ name }, { name: "Fois", figure: true }]}
        rows={rows.slice(0, LISTED).map(([words, count]) => ({
          key: words,
          cells: [words, inCount(count)],
        }))}
      />
      {left > 0 && <p class="note">{`et ${counted(left, "autre")}`}</p>}
    </>
  );
}

import { inBytes } from "../../french/number.ts";
import { Bar } from "../drawing/Bar.tsx";
import { counted, inCount, inShare } from "../drawing/format.ts";
import { Block, Part } from "../drawing/Part.tsx";
import { Table } from "../drawing/Table.tsx";
import type { KindWeight, PublishedFile } from "../figures/weights.ts";
import type { Report } from "../report.ts";

/** What the pages and files of the publication weigh. */
export function WeightsPart({ report: { weights } }: { readonly report: Report }) {
  if (weights === undefined)
    return (
      <Part
        id="poids"
        title="Poids des pages"
        lede="Rien n’est publié ici : npm run press, puis ce rapport."
      />
    );
  const { bytes, pages, others, heaviest, heaviestPictures } = weights;
  const count = pages.reduce((sum, { files }) => sum + files, 0);
  return (
    <Part
      id="poids"
      title="Poids des pages"
      lede={`La publication pèse ${inBytes(bytes)}, dont ${inBytes(sum(pages))} de HTML en ${counted(count, "page")}. Ce sont les octets du disque ; un serveur qui compresse en envoie bien moins.`}
    >
      <Block title="Pages, par espèce">
        <Kinds caption="Poids du HTML par espèce de page" kinds={pages} />
      </Block>
      <Block title="Images et autres fichiers">
        <Kinds caption="Poids des images et des autres fichiers" kinds={others} />
      </Block>
      <div class="pair">
        <Block title="Les dix pages les plus lourdes">
          <Files caption="Les pages les plus lourdes" files={heaviest} />
        </Block>
        <Block title="Les dix images les plus lourdes">
          <Files caption="Les images les plus lourdes" files={heaviestPictures} />
        </Block>
      </div>
    </Part>
  );
}

interface KindsProps {
  readonly caption: string;
  readonly kinds: readonly KindWeight[];
}

function Kinds({ caption, kinds }: KindsProps) {
  const whole = sum(kinds);
  const most = Math.max(0, ...kinds.map(({ bytes }) => bytes));
  return (
    <Table
      caption={caption}
      heads={[
        { name: "Espèce" },
        { name: "Nombre", figure: true },
        { name: "Poids", figure: true },
        { name: "Part", drawing: true },
        { name: "Médiane", figure: true, minor: true },
        { name: "Au plus", figure: true, minor: true },
      ]}
      rows={kinds.map(({ kind, files, bytes, median, heaviest }) => ({
        key: kind,
        cells: [
          kind,
          inCount(files),
          inBytes(bytes),
          <Bar key="part" title={inShare(bytes, whole)} value={bytes} largest={most} />,
          inBytes(median),
          inBytes(heaviest),
        ],
      }))}
    />
  );
}

interface FilesProps {
  readonly caption: string;
  readonly files: readonly PublishedFile[];
}

function Files({ caption, files }: FilesProps) {
  return (
    <Table
      caption={caption}
      heads={[{ name: "Adresse" }, { name: "Poids", figure: true }]}
      rows={files.map(({ path, bytes }) => ({
        key: path,
        cells: [
          <span key="fichier" class="file">
            {`/${path.replace(/(^|\/)index\.html$/, "$1")}`}
          </span>,
          inBytes(bytes),
        ],
      }))}
    />
  );
}

function sum(kinds: readonly KindWeight[]): number {
  return kinds.reduce((total, { bytes }) => total + bytes, 0);
}

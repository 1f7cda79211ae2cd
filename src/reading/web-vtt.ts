import type { Problems } from "../desk/problems.ts";
import { decode } from "./decode.ts";

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;
const CUE = "00:00:01.000 --> 00:00:04.000";

/** Tells what would keep a browser from showing the captions of a WebVTT file (W3C, WebVTT). */
export function tellBadSubtitles(bytes: Uint8Array, problems: Problems): void {
  const text = decode(bytes, problems);
  if (text === undefined) return;
  const lines = text.split("\n");
  const tell = (index: number, message: string, remedy: string) =>
    problems.error({ line: index + 1, column: 1 }, message, remedy);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? "")) {
    tell(
      0,
      "un fichier de sous-titres commence par une ligne « WEBVTT »",
      "écrivez WEBVTT sur la première ligne, puis une ligne vide",
    );
  }
  let cues = 0;
  let latest = 0;
  for (const { start, block } of blocksOf(lines)) {
    if (/^(WEBVTT|NOTE|STYLE|REGION)(?![^\s])/.test(block[0] ?? "")) continue;
    const at = block.findIndex((line) => line.includes("-->"));
    if (at < 0 || at > 1) {
      tell(
        start,
        "ces mots n’ont pas de temps : ils ne seraient pas montrés",
        `écrivez au-dessus : ${CUE}`,
      );
      continue;
    }
    const [from = "", to = ""] = (block[at] ?? "").split("-->").map((part) => part.trim());
    const [begins, ends] = [secondsOf(from), secondsOf(to.split(/\s/)[0] ?? "")];
    cues += 1;
    if (begins === undefined || ends === undefined) {
      const comma = /\d,\d{3}/.test(block[at] ?? "");
      tell(
        start + at,
        `ces temps ne se lisent pas : « ${block[at]} »`,
        comma
          ? `mettez un point avant les millièmes (la virgule est du format .srt) : ${CUE}`
          : `écrivez : ${CUE}`,
      );
      continue;
    }
    if (ends <= begins) {
      tell(start + at, "ce sous-titre finit avant de commencer", "corrigez l’un des deux temps");
    } else if (begins < latest) {
      tell(
        start + at,
        "ce sous-titre commence avant celui qui le précède",
        "rangez les sous-titres dans l’ordre du film, ou corrigez le temps",
      );
    }
    latest = Math.max(latest, begins);
  }
  if (cues === 0 && !problems.failed) {
    tell(0, "ce fichier ne contient aucun sous-titre", `écrivez : ${CUE}, et les mots au-dessous`);
  }
}

/** The pieces of a file that blank lines part, each with the index of its first line. */
function blocksOf(lines: readonly string[]): { start: number; block: string[] }[] {
  const blocks: { start: number; block: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") open = false;
    else if (open) blocks.at(-1)?.block.push(line);
    else {
      blocks.push({ start: index, block: [line] });
      open = true;
    }
  }
  return blocks;
}

function secondsOf(written: string): number | undefined {
  const found = TIME.exec(written);
  if (found === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0", thousandths = "0"] = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

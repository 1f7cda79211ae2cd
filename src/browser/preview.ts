/** The script of a preview: no published page has it. It hears what changed, and tells what is wrong. */

interface ToldProblem {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy?: string;
  readonly rule?: string;
  /** The line around the place, and a line with a mark under it; or nothing. */
  readonly quotation: readonly string[];
}

interface NewsMessage {
  readonly version: string;
  readonly problems: readonly ToldProblem[];
}

const STYLE = `
  :host { all: initial; }
  * { box-sizing: border-box; }
  .panel, .ribbon, details { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; }
  .ribbon { padding: .35em 1em; text-align: center;
    background: #f4c430; font-weight: 600; }
  .panel { position: fixed; z-index: 2147483647; inset: auto 0 0; max-height: 70vh; overflow: auto;
    padding: 1em 1.25em 1.5em; background: #fff; border-top: 6px solid #b3261e;
    box-shadow: 0 -8px 40px rgb(0 0 0 / .35); }
  h2 { margin: 0 0 .5em; font-size: 1.15em; }
  ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 1em; }
  li { min-width: 0; }
  .place { font: 600 .85em ui-monospace, monospace; color: #5b5b5b; overflow-wrap: anywhere; }
  .says { margin: .1em 0; font-weight: 600; }
  pre { margin: .25em 0; padding: .5em .75em; overflow-x: auto; background: #f3f1ec; border-radius: 4px;
    font: .9em/1.45 ui-monospace, monospace; }
  .caret { color: #b3261e; font-weight: 700; }
  .write { margin: .1em 0; }
  details { position: fixed; z-index: 2147483645; inset: auto auto 12px 12px; max-width: min(40em, calc(100vw - 24px));
    max-height: 60vh; overflow: auto; background: #fff; border: 1px solid #b9b4a8; border-radius: 8px;
    box-shadow: 0 4px 20px rgb(0 0 0 / .2); }
  summary { padding: .45em .9em; cursor: pointer; font-weight: 600; }
  details ol { padding: .25em 1em 1em; }
  @media print { :host { display: none; } }
`;

const script = document.querySelector<HTMLScriptElement>("script[data-news]");
const { news = "", version = "", file = "", ribbon = "" } = script?.dataset ?? {};

const host = document.createElement("div");
host.id = "apercu";
const root = host.attachShadow({ mode: "open" });
root.append(make("style", "", STYLE));
document.body.prepend(host);
const told = make("div", "told");
root.append(told);
if (ribbon !== "") {
  const line = make("div", "ribbon", ribbon);
  line.setAttribute("role", "note");
  root.append(line);
}

const source = new EventSource(news);
source.addEventListener("message", ({ data }) => {
  const message: NewsMessage = JSON.parse(String(data));
  // The news of this very page: nothing to fetch again.
  if (message.version !== version) location.reload();
  show(message.problems);
});

function show(problems: readonly ToldProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const own = problems.filter((one) => one.severity === "warning" && one.file === file);
  told.replaceChildren(...panelOf(errors), ...remarksOf(own));
}

function panelOf(errors: readonly ToldProblem[]): HTMLElement[] {
  if (errors.length === 0) return [];
  const panel = make("section", "panel");
  panel.setAttribute("role", "alert");
  const count = errors.length === 1 ? "Une erreur empêche" : `${errors.length} erreurs empêchent`;
  panel.append(make("h2", "", `${count} de publier`), listOf(errors));
  return [panel];
}

function remarksOf(warnings: readonly ToldProblem[]): HTMLElement[] {
  if (warnings.length === 0) return [];
  const remarks = make("details", "remarks");
  const count = warnings.length === 1 ? "1 remarque" : `${warnings.length} remarques`;
  remarks.append(make("summary", "", `${count} sur cet article`), listOf(warnings));
  return [remarks];
}

function listOf(problems: readonly ToldProblem[]): HTMLElement {
  const list = make("ol", "");
  for (const { file: path, line, column, message, remedy, quotation, rule } of problems) {
    const item = make("li", "");
    item.append(make("div", "place", `${path}:${line}:${column}`));
    item.append(make("p", "says", rule === undefined ? message : `${message} (règle ${rule})`));
    const [quoted, mark] = quotation;
    if (quoted !== undefined && mark !== undefined) {
      const lines = make("pre", "", `${quoted}\n`);
      lines.append(make("span", "caret", mark));
      item.append(lines);
    }
    if (remedy !== undefined) item.append(make("p", "write", `→ ${remedy}`));
    list.append(item);
  }
  return list;
}

function make(name: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.textContent = text;
  return element;
}

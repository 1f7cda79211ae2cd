import { container } from "@mdit/plugin-container";
import type { MarkdownIt, RendererRule, Token } from "markdown-it";
import type { ChartForm } from "../article/chart.ts";
import { CHART_FORMS } from "../article/chart.ts";
import { nearest } from "../desk/nearest.ts";
import { UNANSWERED_QUESTION } from "../desk/rules/paragraphs.ts";
import type { BoxName } from "./box-names.ts";
import type { BodyContext } from "./context.ts";
import { contextOf, placeIn } from "./context.ts";

interface Box {
  readonly name: BoxName;
  readonly open: (title: string) => string;
  readonly close: string;
}

/** `:::encadre Titre` … `:::`: what the body can hold besides paragraphs, lists and tables. */
const BOXES: readonly Box[] = [
  {
    name: "encadre",
    open: (title) =>
      `<div class="box" role="note"${labelled(title)}>\n${titled("box-title", title)}`,
    close: "</div>\n",
  },
  {
    name: "exergue",
    open: () => '<div class="pull-quote" role="note" aria-label="Exergue">\n',
    close: "</div>\n",
  },
  {
    name: "galerie",
    open: () => '<div class="gallery" role="group" aria-label="Galerie">\n',
    close: "</div>\n",
  },
  {
    name: "question",
    open: (title) => `<div class="question">\n${titled("question-asked", title)}`,
    close: "</div>\n",
  },
  {
    name: "chronologie",
    open: (title) =>
      `<div class="chronology"${title === "" ? "" : ` role="group"${labelled(title)}`}>\n${titled("chronology-title", title)}`,
    close: "</div>\n",
  },
  {
    name: "transcription",
    open: (title) =>
      `<details class="transcript">\n<summary>${title || "Transcription"}</summary>\n`,
    close: "</details>\n",
  },
  {
    name: "graphique",
    open: (title) =>
      title === ""
        ? '<figure class="chart" aria-label="Graphique">\n'
        : `<figure class="chart">\n<figcaption class="chart-title">${title}</figcaption>\n`,
    close: "</figure>\n",
  },
  { name: "direct", open: () => '<section class="update">\n', close: "</section>\n" },
];

/** Pull quotes and galleries have no title. */
const UNTITLED: ReadonlySet<string> = new Set<BoxName>(["exergue", "galerie"]);

export function containers(md: MarkdownIt): void {
  for (const { name, open, close } of BOXES) {
    const openRender: RendererRule = (tokens, index) =>
      open(md.utils.escapeHtml(titleOfBox(tokens[index])));
    md.use(container, { name, openRender, closeRender: () => close });
  }
  md.core.ruler.push("press-box-titles", ({ tokens, env }) => {
    for (const [index, token] of tokens.entries()) {
      const name = BOXES.find((box) => token.type === openingOf(box.name))?.name;
      if (name === undefined) continue;
      const written = token.info.trim().slice(name.length).trim();
      const form = name === "graphique" ? readChartForm(token, written, contextOf(env)) : undefined;
      const title = form === undefined ? written : written.slice(form.length).trim();
      token.meta = { title: UNTITLED.has(name) ? "" : contextOf(env).typeset(title).typeset, form };
      if (name !== "question") continue;
      const answered = tokens[index + 1]?.type !== `container_${name}_close`;
      contextOf(env).problems.check(
        UNANSWERED_QUESTION,
        () => placeIn(contextOf(env), token.map, ":::"),
        answered,
      );
      if (title !== "") continue;
      contextOf(env).problems.warning(
        placeIn(contextOf(env), token.map, ":::"),
        "« :::question » ne dit pas quelle question est posée",
        "écrivez la question sur la même ligne : :::question Pourquoi maintenant ?",
      );
    }
  });
  md.core.ruler.before("normalize", "press-open-containers", ({ src, env }) => {
    const context = contextOf(env);
    const openings = openingsIn(src);
    const open = openings.filter(({ title }) => title === undefined).length;
    for (const { line, name, title, colons } of openings) {
      const place = { line: context.lineOffset + line, column: 1 };
      if (title === undefined) {
        context.problems.warning(
          place,
          `l’encadré « :::${name} » n’est jamais fermé : il prend tout le reste de l’article`,
          "ajoutez une ligne « ::: » là où il finit",
          open > 1
            ? undefined
            : { line: context.lineOffset + linesOfWords(src) + 1, written: "", meant: colons },
        );
      } else {
        context.problems.warning(
          place,
          `« :::${name} » ne montre pas de titre : « ${title} » serait perdu`,
          "mettez ces mots sur la ligne suivante, ou retirez-les",
        );
      }
    }
  });
  md.core.ruler.push("press-unknown-containers", ({ tokens, env }) => {
    const names = BOXES.map((box) => box.name);
    const context = contextOf(env);
    let unknown = 0;
    for (const { type, children, map } of tokens) {
      if (type !== "inline") continue;
      for (const [, colons = "", name = ""] of linesOf(children ?? []).matchAll(MARK)) {
        const meant = nearest(name, names);
        if (colons.length === 2 && meant === undefined) continue;
        const place = placeIn(context, map, name === "" ? colons : name);
        if (name !== "") {
          unknown += 1;
          context.problems.warning(
            { ...place, column: 1 },
            `« ${colons}${name} » n’est pas un encadré connu : il est montré tel quel`,
            `écrivez : :::${meant ?? names.join(", :::")}`,
          );
        } else if (unknown > 0) unknown -= 1;
        else {
          context.problems.warning(
            place,
            "ce « ::: » ne ferme aucun encadré : il est montré tel quel",
            "retirez-le, ou ouvrez l’encadré plus haut par une ligne « :::encadre Titre » ; un encadré qui en contient un autre s’ouvre et se ferme par quatre « : »",
          );
        }
      }
    }
  });
}

/** `barres` of `:::graphique barres Titre`; undefined, with the reason told, when no known form is asked for. */
function readChartForm(token: Token, written: string, context: BodyContext): ChartForm | undefined {
  const [word = ""] = /^\S*/.exec(written) ?? [];
  const form = CHART_FORMS.find((known) => known === word);
  const place = placeIn(context, token.map, ":::");
  if (form !== undefined) {
    if (written.length === word.length) {
      context.problems.warning(
        place,
        "ce graphique n’a pas de titre : rien ne dirait ce qu’il compte",
        `écrivez-le sur la même ligne : :::graphique ${form} Navires passés par le canal`,
      );
    }
    return form;
  }
  const meant = nearest(word, CHART_FORMS);
  context.problems.error(
    place,
    word === ""
      ? "« :::graphique » ne dit pas ce qu’il faut dessiner"
      : `« ${word} » n’est pas une forme de graphique`,
    meant === undefined
      ? "écrivez : :::graphique barres Titre, ou, pour ce qui change avec le temps : :::graphique courbe Titre"
      : `écrivez : :::graphique ${[meant, written.slice(word.length).trim()].filter(Boolean).join(" ")}`,
  );
  return undefined;
}

/** A line that was meant to open or to close a box, and is only words. */
const MARK = /^(:{2,})[^\S\n]*(\S*)/gm;

/** The words of a paragraph line by line, code left out. */
function linesOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) =>
      type === "text" ? content : type === "softbreak" || type === "hardbreak" ? "\n" : "\u0000",
    )
    .join("");
}

/** The token that opens a box of this name. */
export function openingOf(name: string): string {
  return `container_${name}_open`;
}

/** The title of a box, typeset; empty for any other token, and for a box without. */
export function titleOfBox(token: Token | undefined): string {
  return token?.type.startsWith("container_") ? String(token.meta?.title ?? "") : "";
}

/** What `:::graphique` is to draw. */
export function formOfBox(token: Token): ChartForm | undefined {
  return CHART_FORMS.find((form) => form === token.meta?.form);
}

interface Opening {
  readonly line: number;
  readonly name: string;
  /** As many as must close it. */
  readonly colons: string;
  /** A title that would not be shown; undefined for a container that nothing closes. */
  readonly title?: string;
}

/** How many lines a text has, but for empty ones at its end. */
function linesOfWords(text: string): number {
  return text.trimEnd().split("\n").length;
}

/** Containers that would lose something: those never closed, and titles where none is shown. */
function openingsIn(source: string): Opening[] {
  const found: Opening[] = [];
  const open: Opening[] = [];
  let inCode = false;
  for (const [index, text] of source.split("\n").entries()) {
    if (/^\s*(```|~~~)/.test(text)) inCode = !inCode;
    const [, colons = "", name, title = ""] = inCode
      ? []
      : (/^ {0,3}(:{3,})\s*(\S*)\s*(.*)$/.exec(text) ?? []);
    if (name === undefined) continue;
    if (name === "") open.pop();
    else if (BOXES.some((box) => box.name === name)) {
      open.push({ line: index + 1, name, colons });
      if (UNTITLED.has(name) && title.trim() !== "") {
        found.push({ line: index + 1, name, colons, title: title.trim() });
      }
    }
  }
  return [...found, ...open];
}

function titled(className: string, title: string): string {
  return title === "" ? "" : `<p class="${className}">${title}</p>\n`;
}

function labelled(title: string): string {
  return title === "" ? "" : ` aria-label="${title}"`;
}

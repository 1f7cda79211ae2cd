import { container } from "@mdit/plugin-container";
import type { MarkdownIt, RendererRule } from "markdown-it";
import { nearest } from "../nearest.ts";
import { contextOf, placeIn } from "./context.ts";
import { plainText } from "./tokens.ts";

interface Box {
  readonly name: string;
  readonly open: (title: string) => string;
  readonly close: string;
}

/** `:::encadre Titre` … `:::`: what the body can hold besides paragraphs, lists and tables. */
const BOXES: readonly Box[] = [
  {
    name: "encadre",
    open: (title) => `<aside class="box"${labelled(title)}>\n${titled("box-title", title)}`,
    close: "</aside>\n",
  },
  { name: "exergue", open: () => '<aside class="pull-quote">\n', close: "</aside>\n" },
  { name: "galerie", open: () => '<div class="gallery">\n', close: "</div>\n" },
  {
    name: "question",
    open: (title) => `<div class="question">\n${titled("question-asked", title)}`,
    close: "</div>\n",
  },
];

export function containers(md: MarkdownIt): void {
  for (const { name, open, close } of BOXES) {
    const openRender: RendererRule = (tokens, index, _options, env) => {
      const title = (tokens[index]?.info ?? "").trim().slice(name.length).trim();
      return open(md.utils.escapeHtml(contextOf(env).typeset(title).typeset));
    };
    md.use(container, { name, openRender, closeRender: () => close });
  }
  md.core.ruler.push("press-unknown-containers", ({ tokens, env }) => {
    for (const { type, children, map } of tokens) {
      const written = type === "inline" ? /^:::\s*(\S*)/.exec(plainText(children ?? [])) : null;
      if (written === null) continue;
      const names = BOXES.map((box) => box.name);
      const context = contextOf(env);
      const meant = nearest(written[1] ?? "", names);
      context.findings.warning(
        placeIn(context, map, ":::"),
        written[1] === ""
          ? "ce « ::: » ne ferme aucun encadré : il est montré tel quel"
          : `« :::${written[1]} » n’est pas un encadré connu : il est montré tel quel`,
        written[1] === ""
          ? "retirez-le, ou ouvrez l’encadré plus haut par une ligne « :::encadre Titre »"
          : `écrivez : :::${meant ?? names.join(", :::")}`,
      );
    }
  });
}

function titled(className: string, title: string): string {
  return title === "" ? "" : `<p class="${className}">${title}</p>\n`;
}

function labelled(title: string): string {
  return title === "" ? "" : ` aria-label="${title}"`;
}

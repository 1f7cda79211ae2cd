import { escapeHtml } from "../html/escape.ts";
import type { XmlElement, XmlNode } from "../xml.ts";
import { elementsNamed, readXml, xmlText } from "../xml.ts";
import type { OdtStyle } from "./styles.ts";
import { numberedLists, readStyles } from "./styles.ts";

/** What the elements of a text document are rendered with. */
interface Surroundings {
  readonly styles: ReadonlyMap<string, OdtStyle>;
  readonly numbered: ReadonlySet<string>;
  /** Notes so far, as HTML. */
  readonly notes: string[];
  /** The style of the list around. */
  readonly list?: string | undefined;
}

/**
 * A text document (`.odt`) as HTML, in the form in which a page has it; undefined when it is none.
 *
 * @param content the document's `content.xml`
 * @param styles its `styles.xml`
 */
export function odtToHtml(content: string, styles: string): string | undefined {
  const document = readXml(content);
  const [text] = document === undefined ? [] : elementsNamed(document, "office:text");
  if (document === undefined || text === undefined) return undefined;
  const all = [readXml(styles) ?? [], document];
  const around = { styles: readStyles(all), numbered: numberedLists(all), notes: [] };
  const body = render(text.children, around);
  const notes = around.notes.length === 0 ? "" : `<ol>${around.notes.join("")}</ol>`;
  return `<body>${body}${notes}</body>`;
}

function render(nodes: readonly XmlNode[], around: Surroundings): string {
  return nodes
    .map((node) => (typeof node === "string" ? escapeHtml(node) : renderElement(node, around)))
    .join("");
}

function renderElement(node: XmlElement, around: Surroundings): string {
  const { name, attributes, children } = node;
  const inner = (more: Partial<Surroundings> = {}) => render(children, { ...around, ...more });
  switch (name) {
    case "text:h":
      return heading(node, around, inner());
    case "text:p":
      return paragraph(node, around, inner());
    case "text:span":
      return span(around.styles.get(attributes["text:style-name"] ?? ""), inner());
    case "text:a":
      return `<a href="${escapeHtml(attributes["xlink:href"] ?? "")}">${inner()}</a>`;
    case "text:s":
      return " ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, 100));
    case "text:tab":
      return " ";
    case "text:line-break":
      return "<br>";
    case "text:list": {
      const list = attributes["text:style-name"] ?? around.list;
      const tag = list !== undefined && around.numbered.has(list) ? "ol" : "ul";
      return `<${tag}>${inner({ list })}</${tag}>`;
    }
    case "text:list-item":
    case "text:list-header":
      return `<li>${inner()}</li>`;
    case "text:note":
      return note(node, around);
    case "table:table":
      return `<table>${inner()}</table>`;
    case "table:table-header-rows":
      return `<thead>${inner()}</thead>`;
    case "table:table-row":
      return `<tr>${inner()}</tr>`;
    case "table:table-cell":
      return `<td${cellSpans(attributes)}>${inner()}</td>`;
    case "draw:frame":
      return frame(node, around);
    case "office:annotation":
      return unshown("commentaire", wordsIn(children));
    // What was deleted under « track changes » is kept apart, and is no text of the document.
    case "text:tracked-changes":
      return unshown(
        "supprimé dans le document",
        wordsIn(elementsNamed(children, "text:deletion")),
      );
    case "text:sequence-decls":
    case "text:variable-decls":
    case "text:user-field-decls":
    case "office:forms":
    case "text:soft-page-break":
    case "text:table-of-content-source":
    case "svg:title":
    case "svg:desc":
    case "table:covered-table-cell":
    case "table:table-column":
    case "dc:creator":
    case "dc:date":
      return "";
    case "text:table-of-content":
    case "text:alphabetical-index":
      return `<nav>${inner()}</nav>`;
    default:
      return inner();
  }
}

/** Words that the document does not show: told, and left out. */
function unshown(why: string, words: string): string {
  return `<span hidden data-why="${why}">${escapeHtml(words)}</span>`;
}

function wordsIn(nodes: readonly XmlNode[]): string {
  return elementsNamed(nodes, "text:p")
    .map(({ children }) => xmlText(children))
    .join(" ");
}

function heading({ attributes }: XmlElement, { styles }: Surroundings, inner: string): string {
  const level = Math.min(6, Math.max(1, Number(attributes["text:outline-level"] ?? 1) || 1));
  const title = styles.get(attributes["text:style-name"] ?? "")?.role === "title";
  return title ? `<h1 class="title">${inner}</h1>` : `<h${level}>${inner}</h${level}>`;
}

function paragraph({ attributes }: XmlElement, { styles }: Surroundings, inner: string): string {
  const name = attributes["text:style-name"] ?? "";
  const style = styles.get(name) ?? styleNamed(name, styles);
  const words = span(style?.role === undefined ? style : undefined, inner);
  switch (style?.role) {
    case "title":
      return `<h1 class="title">${words}</h1>`;
    case "standfirst":
      return `<p class="standfirst">${words}</p>`;
    case "caption":
      return `<p class="caption">${words}</p>`;
    case "quote":
      return `<blockquote><p>${words}</p></blockquote>`;
    case undefined:
      return `<p>${words}</p>`;
  }
}

/** A style that the document names and does not describe. */
function styleNamed(name: string, styles: ReadonlyMap<string, OdtStyle>): OdtStyle | undefined {
  return styles.get(name.replaceAll(" ", "_20_"));
}

function span(style: OdtStyle | undefined, inner: string): string {
  if (style === undefined || inner.trim() === "") return inner;
  let made = inner;
  if (style.raised !== undefined) made = `<${style.raised}>${made}</${style.raised}>`;
  if (style.struck) made = `<s>${made}</s>`;
  if (style.italic) made = `<em>${made}</em>`;
  return style.bold ? `<strong>${made}</strong>` : made;
}

function note({ children }: XmlElement, around: Surroundings): string {
  const [body] = elementsNamed(children, "text:note-body");
  const number = around.notes.length + 1;
  around.notes.push(""); // its place, before those that it holds
  const inner = body === undefined ? "" : render(body.children, around);
  around.notes[number - 1] =
    `<li id="note-${number}">${inner}<a href="#appel-${number}">↑</a></li>`;
  return `<sup><a id="appel-${number}" href="#note-${number}">${number}</a></sup>`;
}

/** A picture with its description; a frame of text is its text. */
function frame({ children }: XmlElement, around: Surroundings): string {
  const [image] = elementsNamed(children, "draw:image");
  const [box] = elementsNamed(children, "draw:text-box");
  if (box !== undefined) {
    const inner = render(box.children, around);
    // LibreOffice frames a picture with its caption, all in one paragraph.
    return elementsNamed(box.children, "draw:image").length === 1 ? captioned(inner) : inner;
  }
  if (image === undefined) return render(children, around);
  const said = [...elementsNamed(children, "svg:desc"), ...elementsNamed(children, "svg:title")];
  const alt = said.map((one) => render(one.children, around)).find((words) => words.trim() !== "");
  const src = escapeHtml(image.attributes["xlink:href"] ?? "");
  return `<img src="${src}" alt="${(alt ?? "").trim()}">`;
}

function captioned(inner: string): string {
  const picture = /<img [^>]*>/.exec(inner)?.[0] ?? "";
  const words = inner.replace(picture, "").replace(/<\/?p[^>]*>/g, " ");
  return `<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>`;
}

function cellSpans(attributes: Readonly<Record<string, string>>): string {
  const columns = Number(attributes["table:number-columns-spanned"] ?? 1);
  const rows = Number(attributes["table:number-rows-spanned"] ?? 1);
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}

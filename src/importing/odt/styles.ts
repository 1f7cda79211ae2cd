import type { XmlNode } from "../xml.ts";
import { elementsNamed } from "../xml.ts";

/** What a style of a text document makes of the words under it. */
export interface OdtStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly raised: "sup" | "sub" | undefined;
  /** What the paragraph is: a title, a caption… */
  readonly role: "title" | "standfirst" | "caption" | "quote" | undefined;
}

const PLAIN: OdtStyle = {
  ...{ bold: false, italic: false, struck: false },
  ...{ raised: undefined, role: undefined },
};

/** Names of styles, as LibreOffice and Word give them, spaces written `_20_`. */
const ROLES: readonly (readonly [RegExp, OdtStyle["role"]])[] = [
  [/^(?:title|titre(?: principal)?)$/i, "title"],
  [/^(?:subtitle|sous-titre|chap[oô])$/i, "standfirst"],
  [/^(?:caption|légende|illustration|figure|image)$/i, "caption"],
  [/^(?:quotations?|quote|citations?|block quotation)$/i, "quote"],
];

/** All styles of a document by name, each with what it has of those that it is made from. */
export function readStyles(
  documents: readonly (readonly XmlNode[])[],
): ReadonlyMap<string, OdtStyle> {
  const written = documents.flatMap((nodes) => elementsNamed(nodes, "style:style"));
  const byName = new Map(written.map((style) => [style.attributes["style:name"] ?? "", style]));
  const known = new Map<string, OdtStyle>();
  const read = (name: string, depth: number): OdtStyle => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const style = byName.get(name);
    const plainName = name.replaceAll("_20_", " ");
    const role = ROLES.find(([pattern]) => pattern.test(plainName))?.[1];
    if (style === undefined || depth > 20) return { ...PLAIN, role };
    const parent = style.attributes["style:parent-style-name"];
    const from = parent === undefined ? PLAIN : read(parent, depth + 1);
    const [text] = elementsNamed(style.children, "style:text-properties");
    const has = (key: string, wanted: RegExp, otherwise: boolean) => {
      const value = text?.attributes[key];
      return value === undefined ? otherwise : wanted.test(value);
    };
    const position = text?.attributes["style:text-position"];
    const made: OdtStyle = {
      bold: has("fo:font-weight", /bold|[6-9]00/, from.bold),
      italic: has("fo:font-style", /italic|oblique/, from.italic),
      struck: has("style:text-line-through-style", /^(?!none)/, from.struck),
      raised: position === undefined ? from.raised : raisedBy(position),
      role: role ?? from.role,
    };
    known.set(name, made);
    return made;
  };
  for (const name of byName.keys()) read(name, 0);
  return known;
}

function raisedBy(position: string): OdtStyle["raised"] {
  const [height = ""] = position.split(" ");
  if (height === "super" || /^[1-9]/.test(height)) return "sup";
  return height === "sub" || height.startsWith("-") ? "sub" : undefined;
}

/** Whether the points of a list are numbered, by the list's style. */
export function numberedLists(documents: readonly (readonly XmlNode[])[]): ReadonlySet<string> {
  return new Set(
    documents
      .flatMap((nodes) => elementsNamed(nodes, "text:list-style"))
      .filter(({ children }) => {
        const first = children.find((child) => typeof child !== "string");
        const named = typeof first === "object" && first.name === "text:list-level-style-number";
        return named && first.attributes["style:num-format"] !== "";
      })
      .map(({ attributes }) => attributes["style:name"] ?? ""),
  );
}

import { XMLParser } from "fast-xml-parser";

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or the text between two. */
export type XmlNode = XmlElement | string;

/** Reads an XML document; undefined when it is none. */
export function readXml(xml: string): readonly XmlNode[] | undefined {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // A big export has more entities (`&amp;`) than what the parser holds for an attack; there is no DTD here.
    processEntities: { enabled: true, maxTotalExpansions: Infinity, maxExpandedLength: Infinity },
  });
  try {
    return nodesOf(parser.parse(xml, true));
  } catch {
    return undefined;
  }
}

function nodesOf(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((one: unknown): XmlNode[] => {
    if (!isRecord(one)) return [];
    const attributes = isRecord(one[":@"]) ? one[":@"] : {};
    return Object.entries(one).flatMap(([name, value]): XmlNode[] => {
      if (name === ":@" || name.startsWith("?")) return [];
      if (name === "#text") return [String(value)];
      return [{ name, attributes: textsOf(attributes), children: nodesOf(value) }];
    });
  });
}

function textsOf(attributes: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, String(value)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of one name anywhere among nodes, in the order of the document. */
export function elementsNamed(nodes: readonly XmlNode[], name: string): XmlElement[] {
  return nodes.flatMap((node): XmlElement[] => {
    if (typeof node === "string") return [];
    return [...(node.name === name ? [node] : []), ...elementsNamed(node.children, name)];
  });
}

/** The words of nodes, as they are written. */
export function xmlText(nodes: readonly XmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : xmlText(node.children))).join("");
}

import XMLBuilder from "fast-xml-builder";

/** An XML element as the builder reads it: `@name` is an attribute, `#text` the text. */
export type XmlNode =
  | string
  | { readonly [name: string]: XmlNode | readonly XmlNode[] | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: false, // white space added inside a text would be read as part of it
});

/** Control characters, lone surrogates and non-characters have no place in XML 1.0, not even escaped. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** An XML document of one root element. */
export function xml(root: string, content: XmlNode): string {
  const document = builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    [root]: content,
  });
  return `${fitForXml(document)}\n`;
}

/** A text without what XML cannot hold. */
export function fitForXml(text: string): string {
  return text.replace(UNFIT, "");
}

import { strToU8, zipSync } from "fflate";
import { escapeHtml } from "../../../../src/importing/html/escape.ts";
import { PHOTO } from "../../newsroom/photo.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The parts of a Word document that a test writes. */
interface WordParts {
  readonly body: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

/** A paragraph of Word. */
export function wordParagraph(runs: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** Words of one look: `b`, `i`… */
export function wordRun(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr><w:${look}/></w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;
}

/** The picture of the document, in a run. */
export function wordPicture(alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A `.docx` file. Its styles are those of a French Word. */
export function docx({ body, footnotes = "", comments = "" }: WordParts): Uint8Array {
  const space = `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
  const styles = [
    ["Titre", "Title"],
    ["Sous-titre", "Subtitle"],
    ["Titre1", "heading 1"],
    ["Titre2", "heading 2"],
    ["Lgende", "caption"],
    ["Citation", "Quote"],
  ].map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const types = ["footnotes", "comments", "styles", "numbering"].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  const relations = [
    ...["footnotes", "comments", "styles", "numbering"].map(
      (name) => `<Relationship Id="rId-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
    ),
    `<Relationship Id="rIdPicture" Type="${OFFICE}/image" Target="media/image1.jpeg"/>`,
    `<Relationship Id="rIdLink" Type="${OFFICE}/hyperlink" Target="https://exemple.fr/page" TargetMode="External"/>`,
  ];
  const texts = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${relations.join("")}</Relationships>`,
    "word/document.xml": `${HEAD}<w:document ${space}><w:body>${body}</w:body></w:document>`,
    "word/footnotes.xml": `${HEAD}<w:footnotes ${space}>${footnotes}</w:footnotes>`,
    "word/comments.xml": `${HEAD}<w:comments ${space}>${comments}</w:comments>`,
    "word/styles.xml": `${HEAD}<w:styles ${space}>${styles.join("")}</w:styles>`,
    "word/numbering.xml": `${HEAD}<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(files), "word/media/image1.jpeg": new Uint8Array(PHOTO) });
}

/** An `.odt` file. @param body what stands in its `office:text` @param automatic its automatic styles */
export function odt(body: string, automatic = ""): Uint8Array {
  const spaces = ["office", "text", "style", "table", "draw"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const space = `${spaces.join(" ")} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `${HEAD}<office:document-content ${space}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "styles.xml": strToU8(
      `${HEAD}<office:document-styles ${space}><office:styles><style:style style:name="Heading" style:family="paragraph"/><style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/></office:styles></office:document-styles>`,
    ),
    "Pictures/100.jpg": new Uint8Array(PHOTO),
  });
}

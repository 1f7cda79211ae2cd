import type { XmlElement } from "../xml.ts";
import { elementsNamed, readXml, xmlText } from "../xml.ts";

/** A post of an export, as WordPress writes it: its words are HTML. */
export interface WordPressPost {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly link: string;
  readonly name: string;
  /** The display name of the account that wrote it. */
  readonly author: string;
  readonly content: string;
  readonly excerpt: string;
  readonly date: string;
  readonly dateGmt: string;
  readonly modified: string;
  readonly modifiedGmt: string;
  readonly locked: boolean;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly thumbnail: string | undefined;
  /** Set when it is a picture or another file of the library. */
  readonly attachment: string | undefined;
  readonly alt: string;
  readonly comments: number;
}

/** Reads an export (« Outils → Exporter »); undefined when the file is none. */
export function readExport(xml: string): readonly WordPressPost[] | undefined {
  const document = readXml(xml.replace(/^\uFEFF/, "").replace(/(?![\n\t\r])\p{Cc}/gu, ""));
  const [channel] = document === undefined ? [] : elementsNamed(document, "channel");
  if (channel === undefined || elementsNamed([channel], "wp:wxr_version").length === 0)
    return undefined;
  const authors = new Map(
    elementsNamed([channel], "wp:author").map((author) => [
      textOf(author, "wp:author_login"),
      textOf(author, "wp:author_display_name"),
    ]),
  );
  return elementsNamed([channel], "item").map((item) => postOf(item, authors));
}

function postOf(item: XmlElement, authors: ReadonlyMap<string, string>): WordPressPost {
  const text = (name: string) => textOf(item, name);
  const meta = new Map(
    elementsNamed(item.children, "wp:postmeta").map((one) => [
      textOf(one, "wp:meta_key"),
      textOf(one, "wp:meta_value"),
    ]),
  );
  const terms = (domain: string) =>
    elementsNamed(item.children, "category")
      .filter(({ attributes }) => attributes.domain === domain)
      .map(({ children }) => xmlText(children).trim())
      .filter(Boolean);
  const creator = text("dc:creator");
  return {
    id: text("wp:post_id"),
    type: text("wp:post_type"),
    status: text("wp:status"),
    title: text("title"),
    link: text("link"),
    name: text("wp:post_name"),
    author: authors.get(creator) || creator,
    content: text("content:encoded"),
    excerpt: text("excerpt:encoded"),
    date: text("wp:post_date"),
    dateGmt: text("wp:post_date_gmt"),
    modified: text("wp:post_modified"),
    modifiedGmt: text("wp:post_modified_gmt"),
    locked: text("wp:post_password") !== "",
    categories: terms("category").filter(
      (name) => !/^(?:non class[ée]e?|uncategori[sz]ed)$/i.test(name),
    ),
    tags: terms("post_tag"),
    thumbnail: meta.get("_thumbnail_id"),
    attachment: text("wp:attachment_url") || undefined,
    alt: meta.get("_wp_attachment_image_alt") ?? "",
    comments: elementsNamed(item.children, "wp:comment").length,
  };
}

/** The text of the first element of a name among the children: a post holds no other post. */
function textOf({ children }: XmlElement, name: string): string {
  const found = children.find((child) => typeof child !== "string" && child.name === name);
  return typeof found === "object" ? xmlText(found.children).trim() : "";
}

import type { Token } from "markdown-it";

/** The words of inline tokens, without markup; pictures count by their alternative text or not. */
export function plainText(children: readonly Token[], withPictures = false): string {
  return children
    .map((child) => {
      switch (child.type) {
        case "text":
        case "code_inline":
          return child.content;
        case "softbreak":
        case "hardbreak":
          return " ";
        case "image":
          return withPictures ? plainText(child.children ?? []) : "";
        default:
          return "";
      }
    })
    .join("");
}

/** Inline tokens without those that are only white space. */
export function withoutBlanks(children: readonly Token[]): Token[] {
  return children.filter(
    ({ type, content }) =>
      type !== "softbreak" && type !== "hardbreak" && !(type === "text" && content.trim() === ""),
  );
}

/** An attribute's value, decoded as the editor wrote it. */
export function attribute(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}

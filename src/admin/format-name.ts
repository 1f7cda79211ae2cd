/** The format of a file, as the script registers it; of Markdown, the CMS wants it called « frontmatter ». */
export function formatOf(name: string): string {
  return name === "article" || name === "page" ? `${name}-frontmatter` : `rotative-${name}`;
}

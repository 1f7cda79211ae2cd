import type { MarkdownIt } from "markdown-it";
import type { Archive } from "./archive.ts";
import type { Body } from "./article.ts";
import { Findings, HEAD_OF_FILE } from "./problem.ts";
import { renderBody, renderStandfirst } from "./render-body.ts";
import type { HousePage, Site } from "./site.ts";

/** A page of the house as readers see it. */
export interface RenderedHousePage extends HousePage {
  readonly standfirstHtml?: string;
  readonly body: Body;
}

/** Renders a page of the house with the Markdown of articles; its links start at their root. */
export function renderHousePage(
  page: HousePage,
  markdown: MarkdownIt,
  archive: Archive,
  site: Site,
): { readonly page: RenderedHousePage; readonly findings: Findings } {
  const findings = new Findings(page.file);
  const { standfirst, standfirstHtml } = renderStandfirst(
    markdown,
    { path: page.key, lang: "fr", ...(page.standfirst ? { standfirst: page.standfirst } : {}) },
    HEAD_OF_FILE,
    archive,
    site,
    findings,
  );
  const body = renderBody(
    markdown,
    page.written,
    { path: page.key, lang: "fr" },
    archive,
    site,
    findings,
  );
  return {
    page: {
      ...page,
      body,
      ...(standfirst ? { standfirst } : {}),
      ...(standfirstHtml ? { standfirstHtml } : {}),
    },
    findings,
  };
}

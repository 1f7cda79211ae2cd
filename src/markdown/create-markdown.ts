import type { MarkdownIt } from "markdown-it";
import createMarkdownIt from "markdown-it";
import type { HouseStyle } from "../french/typography/house-style.ts";
import { markdownTypography } from "../french/typography/markdown-typography.ts";
import { anchors } from "./anchors.ts";
import { attributes } from "./attributes.ts";
import { charts } from "./charts.ts";
import { blocks } from "./checks/blocks.ts";
import { emptyWords } from "./checks/empty-words.ts";
import { hiddenEntities } from "./checks/hidden-entities.ts";
import { letters } from "./checks/letters.ts";
import { runningText } from "./checks/running-text.ts";
import { chronologies } from "./chronologies.ts";
import { code } from "./code.ts";
import { containers } from "./containers.ts";
import { directions } from "./directions.ts";
import { headings } from "./headings.ts";
import { languages } from "./languages.ts";
import { links } from "./links.ts";
import { live } from "./live.ts";
import { notes } from "./notes.ts";
import { paragraphs } from "./paragraphs.ts";
import { addressesApart } from "./pasted/addresses-apart.ts";
import { emphasis } from "./pasted/emphasis.ts";
import { lineBreaks } from "./pasted/line-breaks.ts";
import { numberedLists } from "./pasted/numbered-lists.ts";
import { tableSources } from "./pasted/table-sources.ts";
import { players } from "./players.ts";
import { tables } from "./tables.ts";

/**
 * The Markdown of the newsroom. Raw HTML is off and so is `typographer` (it knows no French).
 * The order matters: attributes before what reads them, blocks before the words are typeset (their
 * titles are looked up as written), languages before typography (which spares foreign text).
 */
export function createMarkdown(style: HouseStyle): MarkdownIt {
  return createMarkdownIt({ html: false, linkify: true, typographer: false })
    .use(hiddenEntities)
    .use(numberedLists)
    .use(tableSources)
    .use(blocks)
    .use(addressesApart)
    .use(emphasis)
    .use(lineBreaks)
    .use(emptyWords)
    .use(notes)
    .use(containers)
    .use(live)
    .use(attributes)
    .use(paragraphs)
    .use(chronologies)
    .use(players)
    .use(runningText)
    .use(links)
    .use(languages)
    .use(letters)
    .use(directions)
    .use(markdownTypography, { style })
    .use(headings)
    .use(anchors)
    .use(tables)
    .use(charts)
    .use(code);
}

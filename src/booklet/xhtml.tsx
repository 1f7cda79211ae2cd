import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toXast } from "hast-util-to-xast";
import { parseFragment } from "parse5";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { toXml } from "xast-util-to-xml";
import { fitForXml } from "../machines/xml.ts";

/** What components draw, as a tree. */
export function treeOf(drawn: VNode): Root {
  const tree = fromParse5(parseFragment(renderToString(drawn)));
  return tree.type === "root" ? tree : { type: "root", children: [] };
}

/** A tree as XHTML. */
export function xhtmlOf(tree: Root): string {
  return fitForXml(toXml(toXast(tree)));
}

interface XhtmlPage {
  readonly title: string;
  readonly stylesheet: string;
  /** XHTML. */
  readonly body: string;
}

/** A page in French, as browsers and readers of books take it. */
export function xhtmlPage({ title, stylesheet, body }: XhtmlPage): string {
  const head = treeOf(
    <>
      <title>{title}</title>
      <link rel="stylesheet" type="text/css" href={stylesheet} />
    </>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">
<head>${xhtmlOf(head)}</head>
<body>
${body}
</body>
</html>
`;
}

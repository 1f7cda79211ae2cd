/** What an attack would call if it ran: the browser of the tests has it on every page. */
export const RUN = "zzran";

/** An address of nobody, which no page may ask for. */
const FOREIGN = "//mal.example";

/** What is pasted where a text is expected, given a word of its own. */
export type Attack = (word: string) => string;

/** Markup that must be read as the text it is, wherever a text can be written. */
export const MARKUP: readonly Attack[] = [
  (word) => `${word} <script>${RUN}("${word}")</script>`,
  (word) => `${word} <img src=x onerror=${RUN}("${word}")>`,
  (word) => `</script><script>${RUN}("${word}")</script> ${word}`,
  (word) => `${word}" autofocus tabindex=0 onfocus="${RUN}('${word}')" x="`,
  (word) => `${word}' onmouseover='${RUN}("${word}")' x='`,
  (word) => `<svg/onload=${RUN}("${word}")> ${word}`,
  (word) =>
    `</title></style></textarea></noscript></template></button><script>${RUN}("${word}")</script> ${word}`,
  (word) =>
    `]]><script xmlns="http://www.w3.org/1999/xhtml">${RUN}("${word}")</script><![CDATA[ ${word}`,
  (word) => `&lt;script&gt;${RUN}("${word}")&lt;/script&gt; ${word}`,
  (word) => `<!--<script> ${word}`,
  (word) => `${word} {{constructor.constructor("${RUN}()")()}} {% x %} \${${RUN}()}`,
  (word) => `<iframe srcdoc="<script>parent.${RUN}('${word}')</script>"></iframe> ${word}`,
  (word) => `<base href=${FOREIGN}/><link rel=stylesheet href=${FOREIGN}/a.css> ${word}`,
  (word) => `<meta http-equiv=refresh content="0;url=javascript:${RUN}('${word}')"> ${word}`,
  (word) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e; ${word}`,
  (word) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}()&gt;"> ${word}`,
  (word) => `<a href="jav&#x09;ascript:${RUN}('${word}')">${word}</a>`,
  (word) => `<img src=${FOREIGN}/a.png srcset=${FOREIGN}/b.png> ${word}`,
];

/** Markdown that would lead somewhere else than a link may. */
export const LINKS: readonly Attack[] = [
  (word) => `[${word}](javascript:${RUN}())`,
  (word) => `[${word}](JaVaScRiPt&colon;${RUN}())`,
  (word) => `[${word}](<java\tscript:${RUN}()>)`,
  (word) => `[${word}](\u0001javascript:${RUN}())`,
  (word) => `[${word}](javascript&#58;${RUN}())`,
  (word) => `[${word}](java&Tab;script:${RUN}())`,
  (word) => `[${word}](java&NewLine;script:${RUN}())`,
  (word) => `[${word}](%6aavascript:${RUN}())`,
  (word) => `[${word}](vbscript:${RUN}())`,
  (word) => `[${word}](data:text/html,<script>${RUN}()</script>)`,
  (word) => `[${word}](data:text/html;base64,PHNjcmlwdD56enJhbigpPC9zY3JpcHQ+)`,
  (word) => `[${word}](data:image/svg+xml,<svg/onload=${RUN}()>)`,
  (word) => `[${word}](blob:https://mal.example/1)`,
  (word) => `[${word}](file:///etc/passwd)`,
  (word) => `[${word}](${FOREIGN}/javascript:${RUN}())`,
  (word) => `[${word}](\\\\mal.example/x)`,
  (word) => `[${word}](https://exemple.fr/"onmouseover="${RUN}())`,
  (word) => `[${word}](https://exemple.fr/ "x\\" onmouseover=\\"${RUN}()")`,
  (word) => `<javascript:${RUN}('${word}')>`,
  (word) => `<data:text/html,${word}>`,
  (word) => `![${word}](javascript:${RUN}())`,
  (word) => `![${word}](data:image/svg+xml,<svg/onload=${RUN}()>)`,
  (word) => `[${word}]{onclick=${RUN}()}`,
  (word) => `*${word}*{lang=fr onclick=${RUN}() style=x}`,
  (word) => `*${word}*{lang='fr" onclick="${RUN}()'}`,
  (word) => `[${word}]: javascript:${RUN}()\n\n[${word}][${word}]`,
];

/** Web addresses that are one as far as a schema sees. */
export const ADDRESSES: readonly Attack[] = [
  (word) => `https://exemple.fr/${word}"onmouseover="${RUN}()`,
  (word) => `https://exemple.fr/${word}'><script>${RUN}()</script>`,
  (word) => `https://exemple.fr/${word}?a=1&lt;&quot;&#x22;`,
];

/** Letters and digits alone: typography changes marks and spaces, and entities may have been read. */
export function letters(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/&#?\w+\s*;/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

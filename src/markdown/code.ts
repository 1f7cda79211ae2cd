import type { MarkdownIt } from "markdown-it";

/** A wide line of code scrolls by itself: the keyboard can reach what it hides. */
export function code(md: MarkdownIt): void {
  for (const name of ["fence", "code_block"] as const) {
    const draw = md.renderer.rules[name];
    md.renderer.rules[name] = (tokens, index, options, env, renderer) =>
      (draw?.(tokens, index, options, env, renderer) ?? "").replace(
        /^<pre/,
        '<pre tabindex="0" role="region" aria-label="Code"',
      );
  }
}

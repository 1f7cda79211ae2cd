import slugify from "@sindresorhus/slugify";

type Options = NonNullable<Parameters<typeof slugify>[1]>;

/**
 * A text as an address or an anchor has it: small Latin letters, digits and hyphens. Capitals inside a word
 * part nothing (« YouTube » and « Youtube » are one), and small figures are figures (« CO₂ »).
 */
export function slug(text: string, options: Options = {}): string {
  return slugify(text.normalize("NFKC"), { decamelize: false, ...options });
}

/**
 * The slug that the press gave until 2026-11, by which « Œuvre » was `o-euvre`: pages and anchors that
 * readers may have kept. Undefined when it is the same.
 */
export function formerSlug(text: string, options: Options = {}): string | undefined {
  const former = slugify(text, options);
  return former === slug(text, options) || former === "" ? undefined : former;
}

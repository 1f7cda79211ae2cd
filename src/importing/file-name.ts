import { slug } from "../addresses/slug.ts";

/** Longer, an address is cut at a word. */
const LONGEST = 80;

/** The name of an article's file, without `.md`, made of its title. */
export function fileName(title: string): string {
  const whole = slug(title);
  if (whole.length <= LONGEST) return whole || "article";
  const cut = whole.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1)).replace(/-+$/, "") || "article";
}

/** The name of the nth picture beside an article: `x.jpg`, `x-2.png`. */
export function pictureName(article: string, index: number, original: string): string {
  const kind = /\.([a-z0-9]{2,5})$/i.exec(original)?.[1]?.toLowerCase() ?? "jpg";
  return `${article}${index === 0 ? "" : `-${index + 1}`}.${kind === "jpeg" ? "jpg" : kind}`;
}

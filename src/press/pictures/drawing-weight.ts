import { gunzipSync } from "node:zlib";
import type { XmlElement, XmlNode } from "../../importing/xml.ts";
import { readXml } from "../../importing/xml.ts";

/**
 * What a drawing may ask for. A map of all communes of a country or a chart of thousands of points has
 * under 40,000 shapes and some megabytes; ten things with a soft shadow, sixty steps of filters. A step
 * may take a second of a page-wide drawing, ten thousand shapes half of one.
 */
const MOST = { bytes: 20_000_000, shapes: 50_000, filterSteps: 60 };

/** A drawing that would take minutes: told by what it says of itself, before it is drawn. */
export class HeavyDrawing extends Error {}

/** Whether a file is a drawing, by how it begins; one that is packed (.svgz) is one, too. */
export function isDrawing(bytes: Buffer): boolean {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed || /<svg[\s>:]/i.test(bytes.subarray(0, 4096).toString("latin1"));
}

/** @throws {HeavyDrawing} when a picture is a drawing of too many shapes, copies or filters */
export function weighDrawing(bytes: Buffer): void {
  if (!isDrawing(bytes)) return;
  if (isHeavy(bytes)) throw new HeavyDrawing("a drawing of too many shapes, copies or filters");
}

function isHeavy(bytes: Buffer): boolean {
  if (bytes.length > MOST.bytes) return true;
  const source = unpacked(bytes);
  if (source === undefined) return true;
  // Before it is parsed: that takes longer than to count.
  if ((source.match(/<[^\s!?/]/g)?.length ?? 0) > MOST.shapes || HIDDEN.test(decoded(source)))
    return true;
  const nodes = readXml(source);
  if (nodes === undefined) throw new Error("a drawing that is no XML, or too deep");
  return new Scale(nodes).isHeavy();
}

function unpacked(bytes: Buffer): string | undefined {
  if (bytes[0] !== 0x1f) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST.bytes }).toString("utf8");
  } catch {
    return undefined;
  }
}

/** Elements in entities, style sheets and drawings in addresses, names in escapes: what a count would not see. */
const HIDDEN = new RegExp(
  [
    `<!ENTITY(?!\\s{1,9}[\\w.:-]{1,99}\\s{1,9}(?:SYSTEM\\b|PUBLIC\\b|"[^"<&%]{0,999}"|'[^'<&%]{0,999}'))`,
    `@import(?!\\s{0,9}(?:url\\()?\\s{0,9}["']?(?!data:)[\\w./])`,
    `<\\?xml-stylesheet`,
    `href\\s*=\\s*["']\\s*data:(?!image/(?:png|jpe?g|gif|webp)[;,])`,
    `\\\\[\\da-f][^;{}"']{0,30}\\(\\s*["']?#`, // « \75rl(#a) »
  ].join("|"),
  "i",
);

/** Elements that draw again what their `href` names. */
const COPYING = /(^|:)(use|pattern|filter|image|feImage|textPath|tref|(linear|radial)Gradient)$/;

interface Weight {
  readonly shapes: number;
  readonly steps: number;
}
const NOTHING: Weight = { shapes: 0, steps: 0 };
const TOO_MUCH: Weight = { shapes: Infinity, steps: Infinity };

/** Deeper than any program nests; what refers to itself has no depth at all. */
const DEEPEST = 500;

class Scale {
  readonly #byId = new Map<string, XmlElement[]>();
  readonly #weights = new Map<XmlElement, Weight>();
  readonly #open = new Set<XmlElement>();
  readonly #root: readonly XmlNode[];
  readonly #rules: { readonly names: ReadonlySet<string>; readonly style: string }[] = [];

  constructor(root: readonly XmlNode[]) {
    this.#root = root;
    for (const element of elementsOf(root)) {
      const id = decoded(element.attributes.id ?? "");
      this.#byId.set(id, [...(this.#byId.get(id) ?? []), element]);
      if (!/(^|:)style$/.test(element.name)) continue;
      const css = element.children.filter((child) => typeof child === "string").join("");
      for (const [, selector = "", style = ""] of decoded(css).matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
        if (!style.toLowerCase().includes("url(")) continue;
        // What a selector leaves open is taken for all.
        const open = /[\\[:*]/.test(selector) ? ["*"] : [];
        this.#rules.push({
          names: new Set([...open, ...(selector.match(/[\w-]+/g) ?? [])]),
          style,
        });
      }
    }
  }

  isHeavy(): boolean {
    const { shapes, steps } = this.#sum(this.#root, 0);
    return shapes > MOST.shapes || steps > MOST.filterSteps;
  }

  #sum(nodes: readonly XmlNode[], depth: number): Weight {
    return nodes.reduce<Weight>(
      (sum, node) => (typeof node === "string" ? sum : plus(sum, this.#weigh(node, depth))),
      NOTHING,
    );
  }

  #weigh(element: XmlElement, depth: number): Weight {
    const known = this.#weights.get(element);
    if (known !== undefined) return known;
    if (depth > DEEPEST || this.#open.has(element)) return TOO_MUCH;
    this.#open.add(element);
    const { name, attributes, children } = element;
    const isStep = /(^|:)fe[A-Z]\w*$/.test(name) && !/(feFunc[RGBA]|Node)$/.test(name);
    const isShade = isStep || /(Gradient|stop)$/.test(name); // draws nothing by itself
    const copied = COPYING.test(name)
      ? Object.entries(attributes)
          .filter(([key]) => /(^|:)href$/.test(key))
          .map(([, href]) => decoded(href).trim().replace(/^#/, ""))
      : [];
    let weight = [
      this.#sum(children, depth + 1),
      this.#sum(this.#called(copied), depth + 1),
    ].reduce(plus, { shapes: isShade ? 0 : 1, steps: isStep ? 1 : 0 });
    const within = weight.shapes;
    for (const [property, value] of this.#declarations(element)) {
      const asked = this.#sum(this.#called(namedIn(value)), depth + 1);
      // A pattern is handed down to all that a group holds, a marker stands at every point.
      const points = property.startsWith("marker") ? pointsOf(attributes) : 1;
      weight = plus(
        weight,
        times(asked, /^(fill|stroke|marker)/.test(property) ? within * points : 1),
      );
    }
    this.#open.delete(element);
    this.#weights.set(element, weight);
    return weight;
  }

  #called(ids: readonly string[]): XmlElement[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** What is asked to be drawn with an element: filters, patterns, masks, markers. */
  #declarations({ name, attributes }: XmlElement): (readonly [property: string, value: string])[] {
    const names = ["*", name, decoded(attributes.id ?? "")];
    const classes = decoded(attributes.class ?? "").split(/\s+/);
    const styles = this.#rules
      .filter((rule) => [...names, ...classes].some((one) => rule.names.has(one)))
      .map(({ style }) => style);
    const written = [decoded(attributes.style ?? ""), ...styles].flatMap((style) =>
      style.split(";").map((one) => {
        const [property = "", ...value] = one.split(":");
        return [property.trim().toLowerCase(), value.join(":")] as const;
      }),
    );
    const direct = Object.entries(attributes)
      .filter(([key]) => key !== "style")
      .map(([key, value]) => [key, decoded(value)] as const);
    return [...direct, ...written].filter(([, value]) => value.toLowerCase().includes("url("));
  }
}

function times({ shapes, steps }: Weight, count: number): Weight {
  return { shapes: shapes && shapes * count, steps: steps && steps * count };
}

/** How many points a line has at most. */
function pointsOf({ d = "", points = "" }: XmlElement["attributes"]): number {
  return 1 + (`${d} ${points}`.match(/[\d.]+/g)?.length ?? 0) / 2;
}

function plus(a: Weight, b: Weight): Weight {
  return { shapes: a.shapes + b.shapes, steps: a.steps + b.steps };
}

function elementsOf(nodes: readonly XmlNode[]): XmlElement[] {
  const found: XmlElement[] = [];
  const left: XmlNode[] = [...nodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === "string") continue;
    found.push(node);
    for (const child of node.children) left.push(child);
  }
  return found;
}

/** « url(#a) », wherever a style may write it. */
function namedIn(style: string): string[] {
  const ids = [...style.matchAll(/url\(\s*["']?\s*([^)"'\s(]*)/gi)].map(([, id = ""]) => id);
  if (ids.some((id) => id.includes("\\"))) throw new HeavyDrawing("a name in escapes");
  return ids.map((id) => id.replace(/^#/, ""));
}

/** Numbers for characters, which the parser leaves. */
function decoded(value: string): string {
  return value.replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_all, code: string) => {
    const point = Number(/^x/i.test(code) ? `0${code}` : code);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : "";
  });
}

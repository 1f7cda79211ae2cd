import type { DefaultTreeAdapterTypes } from "parse5";
import { parseFragment, serialize } from "parse5";

/** Attributes that hold an address. */
const ADDRESSES = new Set(["href", "src", "poster", "cite"]);
/** Attributes that only our own styles and pages understand. */
const OURS = /^(class|style|tabindex|role|data-.*)$/;

/**
 * HTML that stands by itself, away from its page: every address is made absolute, and what only our
 * style sheet reads is left out; what the page folds stands open, for not every reader of feeds can open it.
 * What leads to a place within it (a note, the way back) stays within it, by names that no other article has: a
 * feed reader may show several on one page.
 *
 * @param here the full address of the page that the HTML comes from
 */
export function absolutise(html: string, here: string): string {
  const fragment = parseFragment(html);
  const elements = [...elementsIn(fragment)];
  const places = new Set(elements.flatMap(({ attrs }) => idOf(attrs) ?? []));
  const path = new URL(here).pathname.split("/").filter((part) => part !== "");
  const own = path.slice(-2).join("-"); // « 2022-la-mer »
  const moved = (name: string, value: string): string => {
    if (name === "id") return `${own}-${value}`;
    if (!ADDRESSES.has(name)) return value;
    if (value.startsWith("#") && places.has(value.slice(1))) return `#${own}-${value.slice(1)}`;
    return URL.canParse(value, here) ? new URL(value, here).href : value;
  };
  for (const element of elements) {
    element.attrs = element.attrs
      .filter(({ name }) => !OURS.test(name))
      .map(({ name, value }) => ({ name, value: moved(name, value) }));
    if (element.tagName === "details") element.attrs.push({ name: "open", value: "" });
  }
  // The serialiser knows one named space; as a character it is shorter and says the same.
  return serialize(fragment).replaceAll("&nbsp;", "\u00a0");
}

function idOf(attrs: DefaultTreeAdapterTypes.Element["attrs"]): string | undefined {
  return attrs.find(({ name }) => name === "id")?.value;
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

function* elementsIn(parent: Parent): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of parent.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

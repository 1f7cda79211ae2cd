import type { DefaultTreeAdapterTypes } from "parse5";
import { parseFragment, serialize } from "parse5";

/** Attributes that hold an address. */
const ADDRESSES = new Set(["href", "src", "poster", "cite"]);
/** Attributes that only our own styles and pages understand. */
const OURS = /^(class|style|tabindex|role|data-.*)$/;

/**
 * HTML that stands by itself, away from its page: every address is made absolute, and what only our
 * style sheet reads is left out; what the page folds stands open, for not every reader of feeds can open it.
 *
 * @param here the full address of the page that the HTML comes from
 */
export function absolutise(html: string, here: string): string {
  const fragment = parseFragment(html);
  for (const element of elementsIn(fragment)) {
    element.attrs = element.attrs
      .filter(({ name }) => !OURS.test(name))
      .map(({ name, value }) =>
        ADDRESSES.has(name) && URL.canParse(value, here)
          ? { name, value: new URL(value, here).href }
          : { name, value },
      );
    if (element.tagName === "details") element.attrs.push({ name: "open", value: "" });
  }
  // The serialiser knows one named space; as a character it is shorter and says the same.
  return serialize(fragment).replaceAll("&nbsp;", "\u00a0");
}

type Parent = DefaultTreeAdapterTypes.ParentNode;

function* elementsIn(parent: Parent): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of parent.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

import type { Page } from "playwright/test";
import { contrast } from "../../src/styles/section-colours.ts";

interface Text {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
  /** WCAG 2.2: 24 px, or 18.66 px when bold. */
  readonly large: boolean;
}

/**
 * Every text that a page shows, generated words and placeholders included, whose contrast with what
 * lies behind it is less than WCAG 2.2 AA asks (1.4.3), each with its ratio.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(textsOf);
  if (texts.length < 5) throw new Error("the page shows next to no text");
  const faint = texts.flatMap(({ text, colour, ground, large }) => {
    const ratio = contrast(channels(colour), channels(ground));
    return ratio >= (large ? 3 : 4.5)
      ? []
      : [`${ratio.toFixed(2)} : ${colour} on ${ground} : ${text}`];
  });
  return [...new Set(faint)];
}

function channels(colour: string): [number, number, number] {
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (found === null) throw new Error(`${colour} is no opaque colour: its contrast is unknown`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Runs in the page. */
function textsOf(): Text[] {
  const groundOf = (element: Element | null): string => {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor, opacity } = getComputedStyle(at);
      if (opacity !== "1") return "a ground seen through";
      if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
    }
    return "the bare canvas";
  };
  const told = (element: Element, style: CSSStyleDeclaration, text: string): Text => {
    const size = Number.parseFloat(style.fontSize);
    return {
      text: text.trim().slice(0, 60),
      colour: style.color,
      ground: groundOf(element),
      large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
    };
  };
  const shown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
  };
  return [...document.body.querySelectorAll("*")].filter(shown).flatMap((element) => {
    const found: Text[] = [];
    const style = getComputedStyle(element);
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join("");
    if (own.trim() !== "" || element instanceof HTMLInputElement)
      found.push(told(element, style, own || `<${element.id}>`));
    for (const pseudo of ["::before", "::after"]) {
      const generated = getComputedStyle(element, pseudo);
      if (/"[^"]*\S[^"]*"|attr/.test(generated.content))
        found.push(told(element, generated, generated.content));
    }
    if (element instanceof HTMLInputElement && element.placeholder !== "")
      found.push(told(element, getComputedStyle(element, "::placeholder"), element.placeholder));
    return found;
  });
}

import type { MarkdownIt } from "markdown-it";
import { UNUSED_ADDRESS } from "../../desk/rules/structure.ts";
import { contextOf, placeIn } from "../context.ts";
import type { Lines } from "./lines.ts";
import { outsideCode } from "./lines.ts";

/** `[2]: https://…`: an address written apart, that `[2]` in the text leads to. */
export interface AddressApart {
  readonly label: string;
  readonly address: string;
}

export function addressApart(line: string): AddressApart | undefined {
  const [, label, address] = /^ {0,3}\[(?!\^)([^\]]+)\]:\s*(\S+)/.exec(line) ?? [];
  return label === undefined || address === undefined ? undefined : { label, address };
}

/** Whether what stands after the colon can be one: else it is the first word of a remark. */
export function isAddress({ address }: AddressApart): boolean {
  return /[/#@:<]|\.\p{L}/u.test(address);
}

/** The lines of addresses that nothing calls. Markdown would not show them. */
export function uncalledLines(lines: Lines): string[] {
  if (!lines.some((line) => line?.includes("]:"))) return [];
  return lines.filter((line): line is string => {
    const apart = line === undefined ? undefined : addressApart(line);
    return apart !== undefined && isAddress(apart) && !isCalled(apart.label, lines);
  });
}

/** Whether the words of a body call an address written apart. */
function isCalled(label: string, lines: Lines): boolean {
  const call = `[${folded(label)}]`;
  return lines.some((line) => {
    if (line === undefined) return false;
    const text = folded(line);
    const own = addressApart(line) === undefined ? -1 : text.indexOf("[");
    return text.indexOf(call, own + 1) >= 0;
  });
}

/** Tells addresses that nothing in the text calls; they are shown as they are written. */
export function addressesApart(md: MarkdownIt): void {
  md.core.ruler.before("inline", "press-addresses-apart", ({ env }) => {
    const context = contextOf(env);
    if (!context.lines.some((line) => line.includes("]:"))) return;
    const lines = outsideCode(context.lines);
    for (const [index, line] of lines.entries()) {
      const apart = line === undefined ? undefined : addressApart(line);
      if (apart === undefined || !isAddress(apart)) continue;
      const place = placeIn(context, [index, index + 1], "[");
      const { label } = apart;
      context.problems.check(UNUSED_ADDRESS, place, { label, used: isCalled(label, lines) });
    }
  });
}

/** As CommonMark compares labels: case and spaces do not count. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}

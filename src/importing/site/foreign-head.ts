import { parse as parseToml, TomlDate } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { z } from "zod";

/** A Markdown file of another tool, cut in two. */
export interface ForeignFile {
  readonly head: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const record = z.record(z.string(), z.unknown());

/** Front matters by the line that opens and closes them. */
const FORMS: readonly (readonly [fence: RegExp, read: (text: string) => unknown])[] = [
  [
    /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/,
    (text) => parseYaml(text, { logLevel: "error" }),
  ],
  [/^\+\+\+[^\S\n]*\n([\s\S]*?)(?:^|\n)\+\+\+[^\S\n]*(?:\n|$)/, (text) => parseToml(text)],
  [/^(\{\n[\s\S]*?\n\})[^\S\n]*(?:\n|$)/, (text) => JSON.parse(text)],
];

/**
 * Reads a file of Hugo, Jekyll or the like: YAML, TOML or JSON at its head; one that has none is all text.
 *
 * @returns undefined when what stands at its head cannot be read
 */
export function readForeignFile(text: string): ForeignFile | undefined {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  for (const [fence, read] of FORMS) {
    const found = fence.exec(plain);
    if (found === null) continue;
    try {
      const head = record.safeParse(read(found[1] ?? "") ?? {});
      return head.success ? { head: head.data, body: plain.slice(found[0].length) } : undefined;
    } catch {
      return undefined;
    }
  }
  if (/^(?:---|\+\+\+)\n[\w-]+\s*[:=]/.test(plain)) return undefined; // opened, never closed
  return { head: {}, body: plain };
}

/** A value as text: undefined for what has parts or says nothing. */
export function textIn(value: unknown): string | undefined {
  if (value instanceof TomlDate) return value.toISOString();
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A value as a list of texts: one written alone is a list of one; a thing with a name is its name. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  const parts = partsIn(value);
  const text = parts === undefined ? textIn(value) : textIn(parts.name ?? parts.title);
  return text === undefined ? [] : [text];
}

/** What a value with parts holds. */
export function partsIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value instanceof Date || Array.isArray(value)) return undefined;
  const read = record.safeParse(value);
  return read.success ? read.data : undefined;
}

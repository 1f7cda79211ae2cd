import type { Document, Node, ParsedNode, YAMLError } from "yaml";
import { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { WordMend } from "../desk/editorial-rule.ts";
import { nearest } from "../desk/nearest.ts";
import type { Place } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import { INVISIBLE_CHARACTER } from "../desk/rules/characters.ts";
import {
  LINE_BREAKS,
  strayCharactersIn,
  withoutStrayCharacters,
} from "../french/stray-characters.ts";

/** YAML read: plain data whose scalars are all text, and where each piece of it stands. */
export interface YamlData {
  readonly value: unknown;
  /** Whether something is written at a path. */
  has(path: readonly PropertyKey[]): boolean;
  /** The place of the value at a path, or of the nearest thing around it that has one. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Whether a text stands there without quotation marks of YAML. */
  isBare(path: readonly PropertyKey[]): boolean;
  /** The place of the key itself: what an unknown key is told at. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML where people write it: every scalar is text (`title: 1984` is fine), aliases are
 * refused (no editor needs them, and they can be made to explode), keys are unique.
 *
 * @param lineOffset lines of the file that stand before this YAML
 */
export function readYaml(
  yaml: string,
  lineOffset: number,
  problems: Problems,
): YamlData | undefined {
  const lines = new LineCounter();
  const document = parseDocument(withPlainKeys(yaml), {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  for (const fault of document.errors) {
    const offset = openQuote(fault, yaml) ?? fault.pos[0];
    const { message, remedy, mend } = explain(fault, yaml, lines.linePos(offset).line);
    problems.error(at(offset), message, remedy, mend);
  }
  refuseTraps(document, at, problems);
  if (problems.failed) return undefined;
  if (document.contents !== null && !isMap(document.contents)) {
    problems.error(
      at(document.contents.range[0]),
      "des lignes « clé: valeur » sont attendues ici",
      'par exemple : title: "Titre de l’article"',
    );
    return undefined;
  }
  return {
    value: document.contents === null ? {} : document.toJS(),
    has: (path) => document.hasIn(path),
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document.getIn(path.slice(0, length), true));
        if (offset !== undefined) return at(offset);
      }
      return HEAD_OF_FILE;
    },
    isBare: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.type === "PLAIN";
    },
    placeOfKey: (path) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
        : undefined;
      const offset = offsetOf(pair?.key);
      return offset === undefined ? HEAD_OF_FILE : at(offset);
    },
  };
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  const range = (node as Node).range;
  return range?.[0];
}

const TRAPS = new Set(["__proto__", "constructor", "prototype"]);

function refuseTraps(
  document: Document.Parsed<ParsedNode>,
  at: (offset: number) => Place,
  problems: Problems,
): void {
  visit(document, {
    Alias(_, node) {
      problems.error(
        at(offsetOf(node) ?? 0),
        `« *${node.source} » est un renvoi YAML, qui n’a pas cours ici`,
        `mettez le texte entre guillemets : "*${node.source}…"`,
      );
    },
    Node(_, node) {
      if (!isAlias(node) && "anchor" in node && node.anchor) {
        problems.error(
          at(offsetOf(node) ?? 0),
          `« &${node.anchor} » est une ancre YAML, qui n’a pas cours ici`,
          `mettez le texte entre guillemets : "&${node.anchor}…"`,
        );
      }
    },
    Scalar(_, node) {
      const at0 = at(offsetOf(node) ?? 0);
      if (node.tag?.startsWith("!") && !node.tag.startsWith("!!")) {
        const text = `${node.tag} ${String(node.value)}`.trim();
        problems.error(
          at0,
          "un texte qui commence par « ! » doit être entre guillemets",
          `écrivez : "${text}"`,
        );
      }
      // The file has none left (readText): these are escapes, "\\u202e".
      const hidden = typeof node.value === "string" ? strayCharactersIn(node.value) : [];
      if (hidden.length > 0) {
        problems.check(INVISIBLE_CHARACTER, at0, hidden);
        node.value = withoutStrayCharacters(String(node.value));
      }
      // `#MeToo` after a space starts a comment; `# a remark` was meant as one.
      if (node.type === "PLAIN" && node.comment && !node.comment.startsWith(" ")) {
        problems.error(
          at0,
          `ce qui suit « # » serait perdu : « #${node.comment} »`,
          `mettez le texte entre guillemets : "${String(node.value)} #${node.comment}"`,
        );
      }
    },
    Pair(_, { key }) {
      if (isCollection(key)) {
        problems.error(
          at(offsetOf(key) ?? 0),
          "une liste ou des accolades ne peuvent pas servir de clé",
          "écrivez chaque ligne sous la forme « clé: valeur », le texte entre guillemets",
        );
      }
      if (isScalar(key) && TRAPS.has(String(key.value))) {
        problems.error(
          at(offsetOf(key) ?? 0),
          `la clé « ${String(key.value)} » n’est pas admise`,
          "retirez cette ligne",
        );
      }
    },
  });
}

/**
 * A no-break space before the colon of a key, as French typing puts it, is a plain one, and so is a line
 * break that YAML does not know (same length).
 */
function withPlainKeys(yaml: string): string {
  return yaml.replace(LINE_BREAKS, " ").replace(/^( *(?:- )?[\w-]+)[\u00a0\u202f](?=:)/gm, "$1 ");
}

/** A quotation mark that is never closed is told where it opens, not where the file ends. */
function openQuote({ code, message }: YAMLError, yaml: string): number | undefined {
  if (code !== "MISSING_CHAR" || !message.includes("quote")) return undefined;
  const opened = /^[ \t]*(?:- )?[\w-]+:[ \t]+(?=(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$)/m.exec(yaml);
  return opened === null ? undefined : opened.index + opened[0].length;
}

/** What is told of a line that YAML does not read. */
interface Explained {
  readonly message: string;
  readonly remedy: string;
  readonly mend?: WordMend;
}

/** The commonest mistakes get their own words; the others say at least where reading stopped. */
function explain(fault: YAMLError, yaml: string, lineNumber: number): Explained {
  const line = yaml.split("\n")[lineNumber - 1] ?? "";
  const [, key, value] = /^\s*(?:- )?([\w-]+):\s+(.*\S)\s*$/.exec(line) ?? [];
  if (key !== undefined && value !== undefined && /^[^"'[{].*:(?:\s|$)/.test(value)) {
    return {
      message: "un texte qui contient « : » doit être entre guillemets",
      remedy: `écrivez : ${key}: ${quoted(value)}`,
      // Quotation marks inside would be lost: which are meant is the editor's to say.
      ...(value.includes('"') ? {} : { mend: { written: value, meant: quoted(value) } }),
    };
  }
  switch (fault.code) {
    case "DUPLICATE_KEY":
      return {
        message: "cette clé est écrite deux fois",
        remedy: "gardez une seule des deux lignes",
      };
    case "TAB_AS_INDENT":
      return {
        message: "une tabulation ne peut pas servir de retrait",
        remedy: "remplacez-la par deux espaces",
      };
    case "MISSING_CHAR":
    case "UNEXPECTED_TOKEN":
      if (key !== undefined && value !== undefined && /["']/.test(value)) {
        return {
          message: "un guillemet n’est pas fermé, ou en contient d’autres",
          remedy: `écrivez : ${key}: ${quoted(value)}`,
        };
      }
      break;
    case "BAD_INDENT":
      return {
        message: "cette ligne n’est pas alignée avec les autres",
        remedy: "alignez les clés au début de la ligne, et le contenu d’une liste de deux espaces",
      };
    default:
  }
  const hint = key === undefined ? suggestLine(line) : `écrivez : ${key}: ${quoted(value ?? "")}`;
  return { message: "cette ligne de l’en-tête ne se lit pas", remedy: hint };
}

/** A line without a colon after its key: `title "…"`, `- x`. */
function suggestLine(line: string): string {
  const [, word, rest] = /^([\w-]+)\s*:?\s*(.*)$/.exec(line.trim()) ?? [];
  const key = word === undefined ? undefined : nearest(word, ["title", "section", "date", "tags"]);
  return key === undefined
    ? "écrivez chaque ligne sous la forme « clé: valeur », le texte entre guillemets"
    : `écrivez : ${key}: ${quoted(rest ?? "")}`;
}

/** A text between quotation marks that YAML reads back, whatever quotation marks it came with. */
function quoted(text: string): string {
  const closed = /^(["'])(.*)\1$/.exec(text)?.[2];
  const bare = closed ?? text.replace(/"/g, "");
  return `"${bare.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "html-validate";
import { HtmlValidate } from "html-validate";
import { filesUnder } from "../files.ts";
import type { PageFault } from "./check-pages.ts";

/** The rules of the HTML standard, in words for whoever reads the faults; others keep their name. */
const RULES: Readonly<Record<string, string>> = {
  "area-alt": "une zone d’image n’a pas de texte de remplacement",
  "aria-label-misuse": "aria-label n’est pas permis sur cet élément",
  "attribute-allowed-values": "un attribut a une valeur qui n’existe pas",
  "attribute-misuse": "un attribut n’est pas permis ici",
  "attr-spacing": "il manque une espace entre deux attributs",
  "close-attr": "une balise fermante porte un attribut",
  "close-order": "une balise n’est pas fermée, ou pas dans l’ordre",
  deprecated: "cet élément n’existe plus en HTML",
  "doctype-html": "la page ne commence pas par <!doctype html>",
  "element-name": "cet élément n’existe pas",
  "element-permitted-content": "cet élément ne peut pas se trouver dans celui qui le contient",
  "element-permitted-occurrences": "cet élément est de trop : un seul est permis",
  "element-permitted-order": "cet élément n’est pas à sa place parmi ses voisins",
  "element-permitted-parent": "cet élément ne peut pas avoir ce parent",
  "element-required-ancestor": "cet élément ne peut se trouver que dans un autre, qui manque",
  "element-required-attributes": "il manque un attribut obligatoire",
  "element-required-content": "il manque un contenu obligatoire",
  "multiple-labeled-controls": "une étiquette nomme plusieurs champs",
  "no-abstract-role": "ce rôle ARIA ne s’emploie pas tel quel",
  "no-deprecated-attr": "cet attribut n’existe plus en HTML",
  "no-dup-attr": "un attribut est écrit deux fois",
  "no-dup-id": "un identifiant est écrit deux fois",
  "no-multiple-main": "la page a plusieurs <main>",
  "no-raw-characters": "un signe doit être écrit autrement (&amp;, &lt;…)",
  "unrecognized-char-ref": "cette référence de caractère n’existe pas",
  "valid-autocomplete": "autocomplete a une valeur qui n’existe pas",
  "valid-for": "une étiquette nomme un champ qui n’existe pas",
  "valid-id": "cet identifiant n’est pas permis",
  "void-content": "un élément sans contenu est fermé à tort",
};

/** Pages that earlier checks found valid, by their bytes: what was valid and has not changed is valid. */
export interface KnownValid {
  has(html: string): boolean;
  add(html: string): void;
}

const NOTHING_KNOWN: KnownValid = { has: () => false, add: () => {} };

/**
 * Reads every page of a publication as the HTML standard does. One fault of a template is on a
 * thousand pages: it is told once, at the first of them, with their number. A build does without
 * (it costs more than the pages did); `npm run verify` has the time.
 */
export async function checkHtml(
  folder: string,
  onPage: (done: number, total: number) => void,
  valid = NOTHING_KNOWN,
): Promise<PageFault[]> {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-implicit-button-type": "off" }, // style, and Preact's own
  });
  const pages = (await filesUnder(folder))
    .filter((file) => file.endsWith(".html") && !file.startsWith("pagefind/"))
    .toSorted();
  const found = new Map<string, { readonly fault: PageFault; readonly pages: Set<string> }>();
  for (const [index, page] of pages.entries()) {
    const html = await readFile(join(folder, page), "utf8");
    const { results } = valid.has(html) ? NO_FAULT : await validator.validateString(html);
    if (results.length === 0) valid.add(html);
    for (const message of results.flatMap(({ messages }) => messages)) {
      const key = `${message.ruleId} ${message.message} ${kindOfPlace(message)}`;
      const known = found.get(key);
      if (known !== undefined) known.pages.add(page);
      else found.set(key, { fault: told(page, message), pages: new Set([page]) });
    }
    onPage(index + 1, pages.length);
  }
  return [...found.values()].map(({ fault, pages: { size } }) =>
    size === 1 ? fault : { ...fault, message: `${fault.message}, et sur ${others(size - 1)}` },
  );
}

const NO_FAULT = { results: [] };

function told(page: string, { line, column, ruleId, selector }: Message): PageFault {
  const where = selector === null ? "" : `, dans « ${selector} »`;
  return {
    page: `${page}:${line}:${column}`,
    message: `HTML : ${RULES[ruleId] ?? "une règle n’est pas suivie"} (${ruleId})${where}`,
  };
}

/** A selector without what tells one page, or one of several neighbours, from another. */
function kindOfPlace({ selector }: Message): string {
  return (selector ?? "").replace(/:nth-child\(\d+\)|#[^\s>]+/g, "");
}

function others(count: number): string {
  return count === 1 ? "une autre page" : `${count} autres pages`;
}

import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService, SchemaPriority } from "yaml-language-server";
import { SettingsState } from "yaml-language-server/out/server/src/yamlSettings.js";
import type { JsonSchema } from "../../../src/schemas/json-schema.ts";

/** What an editor of YAML proposes at a place: a key or a value, and what it says of it. */
export interface Proposal {
  readonly label: string;
  readonly documentation: string;
}

/** The language service that the YAML extension of VS Code runs, over one schema. */
export class YamlEditor {
  readonly #service: ReturnType<typeof getLanguageService>;

  constructor(schema: JsonSchema) {
    this.#service = getLanguageService({
      schemaRequestService: (uri) => Promise.reject(new Error(`no schema is fetched: ${uri}`)),
      workspaceContext: { resolveRelativePath: (path) => path },
      yamlSettings: new SettingsState(),
    });
    this.#service.configure({
      validate: true,
      completion: true,
      schemas: [
        { uri: "memory:/s.json", fileMatch: ["*.yaml"], schema, priority: SchemaPriority.Settings },
      ],
    });
  }

  /** What is proposed where `|` stands. */
  async proposals(yaml: string): Promise<Proposal[]> {
    const offset = yaml.indexOf("|");
    const document = documentOf(yaml.slice(0, offset) + yaml.slice(offset + 1));
    const { items } = await this.#service.doComplete(document, document.positionAt(offset), false);
    return items.map(({ label, documentation }) => ({
      label,
      documentation:
        typeof documentation === "object" ? documentation.value : (documentation ?? ""),
    }));
  }

  /** What is underlined, line by line. */
  async faults(yaml: string): Promise<string[]> {
    const found = await this.#service.doValidation(documentOf(yaml), false);
    return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  }
}

let documents = 0;

/** Each document has an address of its own: the service keeps what it parsed by address. */
function documentOf(yaml: string): TextDocument {
  documents += 1;
  return TextDocument.create(`memory:/${documents}.yaml`, "yaml", 1, yaml);
}

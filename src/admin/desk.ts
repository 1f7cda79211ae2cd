import CMS from "@sveltia/cms";
import { TEXT_COMPONENTS } from "./components.ts";
import type { Desk } from "./desk-config.ts";
import { articleFile, type DeskFile, entriesFile, thingFile } from "./desk-files.ts";
import { formatOf } from "./format-name.ts";

/** The script of `/admin/`: the CMS, told how this newsroom's files are read and written. */
const desk: Desk = await (await fetch("desk.json")).json();
const { article, page, data } = desk.schemas;

register("article", "md", articleFile(article));
register("page", "md", articleFile(page));
for (const [name, schema] of Object.entries(data))
  register(name, "yaml", schema.properties ? thingFile(schema) : entriesFile(schema));
for (const component of TEXT_COMPONENTS) {
  const { fields, ...shown } = component;
  const mutable = JSON.parse(JSON.stringify(fields)); // the CMS keeps its own marks in what it is given
  CMS.registerEditorComponent({ ...shown, fields: mutable, toPreview: component.toBlock });
}
await CMS.init({ config: JSON.parse(JSON.stringify(desk.config)) });

function register(name: string, extension: string, { read, write }: DeskFile): void {
  CMS.registerCustomFormat(formatOf(name), extension, { fromFile: read, toFile: write });
}

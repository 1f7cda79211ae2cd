import { parseArgs } from "node:util";
import { Store } from "../press/memory/store.ts";
import { command } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/**
 * `npm run press`: makes a candidate, checks its links, puts it in place. Needs no browser. With `--clean`
 * all but pictures, cards and fonts is made afresh.
 */
await command(async () => {
  const { values } = parseArgs({ options: { clean: { type: "boolean", default: false } } });
  const space = workspace();
  if (values.clean) Store.clear(space.cache);
  return await publish(space);
});

import { parseArgs } from "node:util";
import { Store } from "../press/memory/store.ts";
import { command } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/**
 * `npm run press`: makes a candidate, checks its links, puts it in place. Needs no browser. With `--clean`
 * all but pictures, cards and fonts is made afresh. With `--part 3/8` nothing is published: what one
 * machine of eight makes is left in the cache, for `npm run assemble`.
 */
await command(async () => {
  const { values } = parseArgs({
    options: { clean: { type: "boolean", default: false }, part: { type: "string" } },
  });
  const space = workspace();
  if (values.clean) Store.clear(space.cache);
  if (values.part === undefined) return await publish(space);
  const { publishPart } = await import("./publish-part.ts");
  return await publishPart(space, values.part);
});

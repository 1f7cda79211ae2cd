import { command } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/** `npm run press`: makes a candidate, checks its links, puts it in place. Needs no browser. */
await command(() => publish(workspace()));

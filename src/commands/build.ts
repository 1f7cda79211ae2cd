import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkInBrowser } from "../press/checks/check-in-browser.ts";
import { browserChecks, lookedPages } from "../press/checks/looked-pages.ts";
import { command, screen } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/**
 * `npm run build`: as press, and a real browser checks the candidate before it is put in place: what changed
 * since the last publication that it checked, or everything with `--all`. With `--compress` each file that can
 * be is published in brotli and gzip too.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      all: { type: "boolean", default: false },
      compress: { type: "boolean", default: false },
    },
  });
  const space = { ...workspace(), compress: values.compress };
  const check = async (candidate: string) => {
    const { known, changed, remember } = await lookedPages(candidate, join(space.cache, "looked"));
    const good = await checkInBrowser(candidate, "publication", screen().write, {
      known: values.all ? [] : known,
      changed,
    });
    if (good) await remember();
    return good;
  };
  const name = values.all
    ? "Relecture dans le navigateur, entière"
    : "Relecture dans le navigateur";
  const looked = `looked at by ${browserChecks()}`;
  const proves = values.all ? [looked, `${looked}, whole`] : [looked];
  return await publish(space, [{ name, check, proves }]);
});

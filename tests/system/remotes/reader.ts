import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { unpack } from "../../../src/search/index/pagefind-files.ts";

/** Somebody who reads while publications go by. */
export interface Reader {
  /** What was not as it should be. */
  readonly failed: readonly string[];
  /** How many answers there were. */
  readonly asked: () => number;
  stop(): Promise<void>;
}

type Ask = (path: string) => Promise<Buffer>;

const ENTRY = "pagefind/pagefind-entry.json";

/** What pages name by its content. */
const ASSETS = /["(,\s]\/((?:assets|images|pagefind)\/[^"\s),]+\.\w+)/g;

/** How often a patient reader asks again, and after how long, in ms. */
const AGAIN = 20;
const PAUSE = 100;

/** How long a reader rests after all that, in ms. */
const BREATH = 20;

const entrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });
const metaSchema = z.tuple([z.unknown(), z.array(z.tuple([z.string()]).rest(z.unknown()))]);

/**
 * Asks for pages again and again, each with all that it asks for, then for the entry of the index with what
 * that leads to.
 *
 * @param url where the paper is, to the last `/`
 * @param pages their addresses from there: those that every publication has
 * @param patient asks a few times for an address of pages, where a server may be met while it writes them
 */
export function startReading(url: string, pages: readonly string[], patient = false): Reader {
  const failed: string[] = [];
  let asked = 0;
  let going = true;
  const once = async (path: string) => {
    asked += 1;
    const answer = await fetch(url + path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok || bytes.length === 0) throw new Error(`${path}: ${answer.status}`);
    if (isPage(path) && !String(bytes).endsWith("</html>")) throw new Error(`${path}: cut short`);
    return bytes;
  };
  const ask: Ask = async (path) => {
    const mayBeUnderway = patient && (isPage(path) || path === ENTRY);
    for (let again = mayBeUnderway ? AGAIN : 0; again > 0; again -= 1) {
      const bytes = await once(path).catch(() => undefined);
      if (bytes !== undefined) return bytes;
      await wait(PAUSE);
    }
    return once(path);
  };
  const noted = (work: Promise<void>) => work.catch((error: unknown) => failed.push(`${error}`));
  const reading = async () => {
    while (going) {
      for (const page of pages) await noted(readPage(page, ask));
      await noted(readSearch(ask));
      await wait(BREATH); // who publishes is on this machine too
    }
  };
  const done = reading();
  return {
    failed,
    asked: () => asked,
    stop() {
      going = false;
      return done;
    },
  };
}

function isPage(path: string): boolean {
  return path === "" || path.endsWith("/");
}

async function readPage(page: string, ask: Ask): Promise<void> {
  const text = String(await ask(page));
  const assets = new Set([...text.matchAll(ASSETS)].map(([, path = ""]) => path));
  if (assets.size === 0) throw new Error(`${page}: asks for nothing`);
  for (const asset of assets) await ask(asset);
}

/** The entry, and every fragment that it leads to: what a search fetches one of. */
async function readSearch(ask: Ask): Promise<void> {
  const text = String(await ask(ENTRY));
  for (const [, chunk = ""] of text.matchAll(ASSETS)) await ask(chunk);
  const entry = entrySchema.safeParse(JSON.parse(text));
  for (const { hash } of Object.values(entry.data?.languages ?? {})) {
    const meta = z.array(z.unknown()).parse(unpack(await ask(`pagefind/pagefind.${hash}.pf_meta`)));
    const [, fragments] = metaSchema.parse(meta.slice(0, 2));
    for (const [name] of fragments) await ask(`pagefind/fragment/${name}.pf_fragment`);
  }
}

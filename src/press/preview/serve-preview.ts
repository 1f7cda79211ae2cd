import { createReadStream, existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { decoded } from "../../addresses/address.ts";
import { linesOnDisk } from "../desk/check-workspace.ts";
import { promisedPicture } from "../pictures/promise-pictures.ts";
import type { Phase } from "../progress.ts";
import type { Served } from "../serve.ts";
import { serve } from "../serve.ts";
import type { Workspace } from "../workspace.ts";
import { PROJECT } from "../workspace.ts";
import { decorated, NEWS, SCRIPT } from "./decorate.ts";
import { NewsDesk } from "./news.ts";
import { Preview } from "./preview.ts";
import { watch } from "./watch.ts";

/** A preview that is being served. */
export interface ServedPreview extends Pick<Served, "url"> {
  readonly preview: Preview;
  stop(): Promise<void>;
}

interface PreviewOptions {
  readonly port: number;
  readonly host?: string;
  readonly onArticle?: Phase["step"];
  /** Told after each change, for a line on the screen. */
  readonly onChange?: (preview: Preview) => void;
}

/** Reads a workspace, serves it, and follows its files: pages that are open show each change at once. */
export async function servePreview(
  workspace: Workspace,
  { port, host, onArticle = () => {}, onChange = () => {} }: PreviewOptions,
): Promise<ServedPreview> {
  const preview = new Preview(workspace, Date.now());
  const desk = new NewsDesk(() => linesOnDisk(process.cwd()));
  const [script] = await Promise.all([previewScript(), preview.begin(onArticle)]);

  const own = async (asked: string, response: ServerResponse): Promise<boolean> => {
    const [address = "/"] = asked.split(/[?#]/);
    if (address === NEWS) desk.add(response, preview.news);
    else if (address === SCRIPT) send(response, ".js", script);
    else {
      const page = await madePage(preview, decoded(address), workspace.now);
      if (page !== undefined) send(response, extname(address), page);
      else return sentFile(response, fileOf(decoded(address), preview, workspace));
    }
    return true;
  };
  const served = await serve({
    folder: preview.folder,
    base: preview.base,
    port,
    ...(host === undefined ? {} : { host }),
    own: (address, response) =>
      own(address, response).catch((error: unknown) => {
        send(response, ".txt", String(error), 500); // a template's fault: the next save may mend it
        return true;
      }),
    picture: (address) => promisedPicture(address, workspace.articles),
    notFound: async () =>
      decorated(await preview.notFound(), { ...frameOf(preview), article: undefined, now: 0 }),
  });

  let working: Promise<void> = Promise.resolve();
  const styles = join(PROJECT, "src/styles");
  const watched = await watch([workspace.articles, workspace.data, styles], (files) => {
    const looks = files.some((file) => file.startsWith(styles));
    working = working.then(async () => {
      await preview.update({ looks });
      desk.tell(preview.news);
      onChange(preview);
    });
  });
  return {
    preview,
    url: served.url,
    stop: async () => {
      await watched.stop();
      await working;
      desk.close();
      served.server.closeAllConnections();
      await new Promise((resolve) => served.server.close(resolve));
    },
  };
}

function frameOf({ base, news: { version } }: Preview) {
  return { base, version };
}

async function madePage(
  preview: Preview,
  address: string,
  now: number,
): Promise<string | undefined> {
  const page = await preview.page(address);
  if (page === undefined || !/\/$|\.html$/.test(address)) return page;
  return decorated(page, { ...frameOf(preview), article: preview.articleAt(address), now });
}

/** What lies beside articles, and the index of the last publication: a preview makes none. */
function fileOf(address: string, preview: Preview, { output }: Workspace): string | undefined {
  const [, path] = /^\/articles\/(.+)$/.exec(address) ?? [];
  if (path !== undefined) return preview.fileAt(path.normalize("NFC"));
  const isIndex = /^\/pagefind\/(?:[\w-]+\/)*[\w.-]+$/.test(address);
  return isIndex ? join(output, address) : undefined;
}

function sentFile(response: ServerResponse, file: string | undefined): boolean {
  if (file === undefined || !existsSync(file) || extname(file) === ".md") return false;
  response.writeHead(200, { "Content-Type": typeOf(extname(file)) });
  createReadStream(file).pipe(response);
  return true;
}

function send(
  response: ServerResponse,
  extension: string,
  content: string | Uint8Array,
  status = 200,
): void {
  response.writeHead(status, {
    "Content-Type": typeOf(extension),
    "Cache-Control": "no-store",
  });
  response.end(content);
}

const TYPES: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".wasm": "application/wasm",
  ".webm": "video/webm",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
};

function typeOf(extension: string): string {
  return TYPES[extension] ?? "application/octet-stream";
}

async function previewScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, "src/browser/preview.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { lookup } from "mrmime";
import sirv from "sirv";
import { decoded } from "../../addresses/address.ts";
import { nameOf } from "../../addresses/paths.ts";
import { linesOnDisk } from "../desk/check-workspace.ts";
import { promisedPicture } from "../pictures/promise-pictures.ts";
import type { Phase } from "../progress.ts";
import type { Served, ServeOptions } from "../serve.ts";
import { serve } from "../serve.ts";
import type { Workspace } from "../workspace.ts";
import { PROJECT, THEME } from "../workspace.ts";
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

  const beside = filesBeside(preview, workspace);
  const own: ServeOptions["own"] = (request, response, next) => {
    const [asked = "/"] = (request.url ?? "/").split(/[?#]/);
    const address = decoded(asked);
    if (address === NEWS) return desk.add(response, preview.news);
    if (address === SCRIPT) return send(response, "js", script);
    madePage(preview, address, workspace.now)
      .then((page) => {
        if (page === undefined) beside(address, request, response, next);
        else send(response, address.endsWith("/") ? "html" : nameOf(address), page);
      })
      .catch((error: unknown) => send(response, "txt", String(error), 500)); // the next save may mend it
  };
  const served = await serve({
    folder: preview.folder,
    base: preview.base,
    port,
    ...(host === undefined ? {} : { host }),
    own,
    picture: (address) => promisedPicture(address, workspace.articles),
    notFound: async () =>
      decorated(await preview.notFound(), { ...frameOf(preview), article: undefined, now: 0 }),
  });

  let working: Promise<void> = Promise.resolve();
  const styles = [join(PROJECT, "src/styles"), join(THEME, "styles")].filter((folder) =>
    existsSync(folder),
  );
  const watched = await watch([workspace.articles, workspace.data, ...styles], (files) => {
    const coloured = [...styles, workspace.data]; // the house has its accent and its faces there
    const looks = files.some((file) => coloured.some((folder) => file.startsWith(folder)));
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

/**
 * Serves what lies beside articles, their sources but for, and the index of the last publication: a preview makes
 * none. Parts of films are answered too, or some browsers show none.
 */
function filesBeside(preview: Preview, { articles, output }: Workspace) {
  const [attachments, published] = [articles, output].map((folder) => sirv(folder, { dev: true }));
  return (
    address: string,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): void => {
    const [, path] = /^\/articles\/(.+)$/.exec(address) ?? [];
    const file = path === undefined ? undefined : preview.fileAt(path.normalize("NFC"));
    const asked = request.url;
    const otherwise = () => {
      if (asked !== undefined) request.url = asked;
      next();
    };
    if (address.startsWith("/pagefind/")) published?.(request, response, otherwise);
    else if (file === undefined || /\.md$/i.test(file)) next();
    else {
      request.url = `/${encodeURI(relative(articles, file).split(sep).join("/"))}`;
      attachments?.(request, response, otherwise);
    }
  };
}

/** @param name of a file, for what it holds */
function send(
  response: ServerResponse,
  name: string,
  content: string | Uint8Array,
  status = 200,
): void {
  const type = lookup(name) ?? "application/octet-stream";
  response.writeHead(status, {
    "Content-Type": /^text|json|xml/.test(type) ? `${type}; charset=utf-8` : type,
    "Cache-Control": "no-store",
  });
  response.end(content);
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

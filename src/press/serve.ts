import { createReadStream } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { decoded, outputFile } from "../addresses/address.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { contentTypeOf } from "../publication/content-type.ts";
import type { Headers } from "../publication/hosting/headers.ts";

export interface ServeOptions {
  readonly folder: string;
  /** The path part of the public address, from `/` to `/`. */
  readonly base: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string;
  /** Asked first, the address without the base path; it answers itself, or has the folder's files answer. */
  readonly own?: (request: IncomingMessage, response: ServerResponse, files: () => void) => void;
  /** The page for an address that has none; the folder's own 404.html if missing. */
  readonly notFound?: () => Promise<string>;
  /** What is said of each file beside its bytes, as a host would; nothing is kept anywhere if missing. */
  readonly headers?: (file: string | undefined) => Headers;
  /** Makes the picture that a proof promised at an address, without the base path; undefined for others. */
  readonly picture?: (address: string) => Promise<Uint8Array | undefined>;
}

/** A publication that is being served. */
export interface Served {
  readonly server: Server;
  /** Where, for a browser on this machine. */
  readonly url: string;
  /** Serves another folder from now on. */
  show(folder: string): void;
}

/**
 * Serves a publication as a static host would: folders by their index, unknown addresses by the
 * publication's own 404 page. Files are looked up at each request, so a new publication is served
 * at once.
 */
export async function serve({
  folder,
  base,
  port,
  host,
  own = (_request, _response, files) => files(),
  notFound: unknownPage,
  picture = () => Promise.resolve(undefined),
  headers,
}: ServeOptions): Promise<Served> {
  let shown = { folder, files: filesOf(folder) };
  const say = (response: ServerResponse, file: string | undefined) => {
    response.setHeaders(new Map(Object.entries(headers?.(file) ?? {})));
  };
  const notFound = (response: ServerResponse) => {
    say(response, undefined);
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    if (unknownPage !== undefined) {
      void unknownPage().then((page) => response.end(page));
      return;
    }
    createReadStream(join(shown.folder, "404.html"))
      .on("error", () => response.end("Page introuvable\n"))
      .pipe(response);
  };
  const madeOrNotFound = async (address: string, response: ServerResponse) => {
    const made = await picture(address).catch(() => undefined); // the press tells what is wrong with it
    if (made === undefined) notFound(response);
    else {
      say(response, undefined); // it is named by its file, not by its content
      response.writeHead(200, { "Content-Type": "image/webp" }).end(made);
    }
  };
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) {
      if (path === "/" || path === base.slice(0, -1))
        response.writeHead(302, { Location: base }).end();
      else notFound(response);
      return;
    }
    const address = `/${path.slice(base.length)}`;
    request.url = address;
    own(request, response, () => {
      const file = outputFile(decoded(address.replace(/[?#].*/, "")));
      if (file.startsWith("_")) return notFound(response); // what is said to hosts
      if (headers !== undefined) response.setHeader("Content-Type", contentTypeOf(file));
      say(response, file);
      shown.files(request, response, () => void madeOrNotFound(decoded(address), response));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(withoutUndefined({ port, host }), resolve);
  });
  const found = server.address();
  const actual = typeof found === "object" && found !== null ? found.port : port;
  return {
    server,
    url: `http://${host ?? "localhost"}:${actual}${base}`,
    show: (next) => {
      shown = { folder: next, files: filesOf(next) };
    },
  };
}

/** Looked up at each request; those that were compressed are sent so. */
function filesOf(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
}

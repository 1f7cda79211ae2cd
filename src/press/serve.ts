import { createReadStream } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { withoutUndefined } from "../collections/without-undefined.ts";

export interface ServeOptions {
  readonly folder: string;
  /** The path part of the public address, from `/` to `/`. */
  readonly base: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host?: string;
}

/**
 * Serves a publication as a static host would: folders by their index, unknown addresses by the
 * publication's own 404 page. Files are looked up at each request, so a new publication is served
 * at once.
 *
 * @returns the server, listening, and its address
 */
export async function serve({
  folder,
  base,
  port,
  host,
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      createReadStream(join(folder, "404.html"))
        .on("error", () => response.end("Page introuvable\n"))
        .pipe(response);
    };
    const path = request.url ?? "/";
    if (!path.startsWith(base)) {
      if (path === "/" || path === base.slice(0, -1))
        response.writeHead(302, { Location: base }).end();
      else notFound();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(withoutUndefined({ port, host }), resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return { server, url: `http://${host ?? "localhost"}:${actual}${base}` };
}

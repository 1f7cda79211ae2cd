import { createServer, request } from "node:http";
import type { RemoteServer } from "../../system/remotes/remote-server.ts";

/** A server before which requests are counted. */
export interface Counted extends RemoteServer {
  /** How many requests there were since it was last asked. */
  readonly requests: () => number;
}

/** Puts a proxy before a server that is asked over HTTP, which counts what goes through. */
export async function counted(server: RemoteServer): Promise<Counted> {
  const [, to = ""] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(server.written) ?? [];
  let count = 0;
  const proxy = createServer((asked, answer) => {
    count += 1;
    const { method, url, headers } = asked;
    const passed = request({ ...{ host: "127.0.0.1", port: to, method, path: url, headers } });
    passed.on("response", (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return {
    url: server.url,
    written: server.written.replace(`127.0.0.1:${to}`, `127.0.0.1:${address.port}`),
    requests() {
      const found = count;
      count = 0;
      return found;
    },
    async stop() {
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
      await server.stop();
    },
  };
}

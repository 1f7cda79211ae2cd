import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { expect, test } from "playwright/test";
import { article } from "../unit/paper.ts";
import { ensureNginx } from "./find-nginx.ts";
import { serveWithNginx } from "./nginx.ts";
import { smallPaper } from "./small-paper.ts";

test("what the press compressed goes out byte for byte, as what it is", async () => {
  const folder = await smallPaper({ "2022/a.md": article("Un texte.") }, { compress: true });
  const { origin, stop } = await serveWithNginx(
    ensureNginx(() => {}),
    folder,
  );
  try {
    for (const [asked, sent, ending] of [
      ["gzip", "gzip", "gz"],
      ["gzip, deflate, br", "br", "br"],
    ] as const) {
      const headers = { "Accept-Encoding": asked };
      const response = await new Promise<IncomingMessage>((done, failed) => {
        get(`${origin}/articles/2022/a/`, { headers }, done).once("error", failed);
      });
      expect(response.headers["content-encoding"]).toBe(sent);
      expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(response.headers.vary).toBe("Accept-Encoding");
      const made = readFileSync(join(folder, `articles/2022/a/index.html.${ending}`));
      expect(await buffer(response)).toEqual(made);
    }
  } finally {
    await stop();
  }
});

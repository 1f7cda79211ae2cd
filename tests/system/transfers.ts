import type { Page } from "playwright/test";

/** Something that a page fetched: what went over the wire for it, headers included. */
export interface Transfer {
  readonly url: string;
  /** As the browser names it: Document, Stylesheet, Script, Font, Image, Fetch… */
  readonly kind: string;
  readonly bytes: number;
}

/** Follows what a page fetches from now on; from its cache counts for nothing. */
export async function followTransfers(page: Page): Promise<Transfer[]> {
  const transfers: Transfer[] = [];
  const asked = new Map<string, { url: string; kind: string }>();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  devtools.on("Network.responseReceived", ({ requestId, response, type }) => {
    asked.set(requestId, { url: response.url, kind: type });
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request !== undefined) transfers.push({ ...request, bytes: encodedDataLength });
  });
  return transfers;
}

/** The bytes of what is of these kinds. */
export function weigh(transfers: readonly Transfer[], ...kinds: readonly string[]): number {
  return transfers
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

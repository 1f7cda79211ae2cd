import { expect, manifest, test } from "./served.ts";

/**
 * What Mozilla Observatory asks of a site's answers, each by the name of its check. Left out is « redirection »,
 * from http to https: that is the work of the server that has the certificate.
 */
for (const address of new Set([...Object.values(manifest.kinds), "/rien-de-tel/"])) {
  test(`${address} passes each check of Mozilla Observatory`, async ({ request, origin }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    const policy = new Map(
      (headers["content-security-policy"] ?? "").split(/; */).map((directive) => {
        const [name = "", ...sources] = directive.split(" ");
        return [name, sources] as const;
      }),
    );

    await test.step("content-security-policy", () => {
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("base-uri")).toEqual(["'none'"]);
      expect(policy.get("form-action")).toEqual(["'self'"]);
      const sources = [...policy.values()].flat();
      const allowed = /^('none'|'self'|'wasm-unsafe-eval'|'sha256-[\w+/=]+')$/;
      expect(sources.filter((source) => !allowed.test(source))).toEqual([]);
    });
    await test.step("cookies", () => expect(headers["set-cookie"]).toBeUndefined());
    await test.step("cross-origin-resource-sharing", () =>
      expect(headers["access-control-allow-origin"]).toBeUndefined());
    await test.step("referrer-policy", () =>
      expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin"));
    await test.step("strict-transport-security", () => {
      const [, seconds] = /^max-age=(\d+)$/.exec(headers["strict-transport-security"] ?? "") ?? [];
      const halfAYear = 15_768_000;
      if (manifest.url.startsWith("https:")) expect(Number(seconds)).toBeGreaterThan(halfAYear);
    });
    await test.step("x-content-type-options", () =>
      expect(headers["x-content-type-options"]).toBe("nosniff"));
    await test.step("x-frame-options", () => {
      expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
      expect(headers["x-frame-options"]).toBe("DENY");
    });
    await test.step("cross-origin-resource-policy", () =>
      expect(headers["cross-origin-resource-policy"]).toBe("cross-origin"));
    await test.step("subresource-integrity: no script of another host", async () => {
      const scripts = (await response.text()).matchAll(/<script[^>]*\ssrc="([^"]+)"/g);
      const foreign = [...scripts].filter(([, src = ""]) => new URL(src, origin).origin !== origin);
      expect(foreign).toEqual([]);
    });
  });
}

test("no page may ask for the camera, the place or the microphone", async ({ page }) => {
  await page.goto("/");
  // In quotes: TypeScript does not know what only Chromium has.
  for (const feature of ["camera", "geolocation", "microphone"])
    expect(await page.evaluate(`document.featurePolicy.allowsFeature("${feature}")`)).toBe(false);
});

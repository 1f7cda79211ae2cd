import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deskPolicy } from "../../../src/admin/desk-page.ts";
import { headersOf } from "../../../src/publication/hosting/headers.ts";

describe("the security policy of the desk", () => {
  it("asks nothing of another host while the desk is only tried", () => {
    assert.doesNotMatch(deskPolicy({ backend: "github", branch: "main" }), /https:/);
  });

  it("lets the desk reach its forge, and that one alone", () => {
    const policy = deskPolicy({
      backend: "gitea",
      repo: "a/b",
      branch: "main",
      api: "https://forge.example/api/v1",
    });
    assert.match(policy, /connect-src [^;]*https:\/\/forge\.example(?: |;)/);
    assert.doesNotMatch(policy, /github/);
  });

  it("is what hosts say of the desk too, which no other site may frame", () => {
    const admin = { backend: "gitlab", repo: "a/b", branch: "m" } as const;
    const site = { url: "https://exemple.fr/", base: "/", admin };
    const said = headersOf("admin/index.html", { site, scripts: [] })["Content-Security-Policy"];
    assert.equal(said, `${deskPolicy(admin)}; frame-ancestors 'none'`);
  });
});

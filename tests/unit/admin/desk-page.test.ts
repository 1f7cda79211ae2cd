import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { deskPolicy } from "../../../src/admin/desk-page.ts";
import { PROJECT } from "../../../src/press/workspace.ts";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((one) => [one.split(" ")[0] ?? "", one.split(" ").slice(1)]));

const [, served = ""] =
  /"~\^\/admin\/" "(default-src[^"]*)"/.exec(
    readFileSync(join(PROJECT, "docs/nginx.conf"), "utf8"),
  ) ?? [];

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

  it("forbids nothing less than the server does, which lets through all that it asks", () => {
    for (const backend of ["github", "gitlab", "gitea"] as const) {
      const allowed = directives(served);
      for (const [name, sources] of directives(deskPolicy({ backend, repo: "a/b", branch: "m" })))
        for (const source of sources) {
          const list = allowed.get(name) ?? [];
          assert.ok(
            list.includes(source) || (source.startsWith("https://") && list.includes("https:")),
            `docs/nginx.conf: ${name} lacks ${source}`,
          );
        }
    }
  });
});

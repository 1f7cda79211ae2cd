import type { KnownValid } from "../checks/check-html.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

/** The pages that this validator, under these rules, found valid. */
export function validPages(store: Store): KnownValid {
  const code = codeOf(["src/press/checks/check-html.ts"]); // the validator's version is in the lock file
  const keyOf = (html: string) => hashOf([code, html]);
  return {
    has: (html) => store.get("valid-html", keyOf(html)) === true,
    add: (html) => store.put("valid-html", keyOf(html), true),
  };
}

import assert from "node:assert/strict";
import { it } from "node:test";
import { STAGES, stageOf } from "../../../src/deploy/stages.ts";

it("the worker that fetches a publication anew is sent once all its pages are there", () => {
  const at = (file: string) => STAGES.indexOf(stageOf(file, "revalidate", false));
  for (const worker of ["hors-ligne.js", "hors-ligne.js.br"])
    for (const page of ["index.html", "articles/2022/port/index.html", "hors-ligne/index.html"])
      assert.ok(at(worker) > at(page), `${worker} after ${page}`);
});

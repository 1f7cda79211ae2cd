import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "../../../src/press/workspace.ts";
import type { Cost } from "./measure.ts";
import { costOf } from "./measure.ts";

/** Our press on an archive, from a copy of the project whose templates may be changed. */
export class OurPress {
  readonly #folder: string;
  readonly #archive: string;
  #articles = 0;

  constructor(archive: string, folder: string) {
    this.#folder = folder;
    this.#archive = archive;
    for (const name of [
      "bin",
      "src",
      "_data",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
    ])
      cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
    this.press(); // draws cards and pictures, which are kept
  }

  press(): Cost {
    const archive = (name: string) => join(this.#archive, name);
    return costOf([process.execPath, "bin/rotative.mjs", "press"], this.#folder, {
      ROTATIVE_ARTICLES: archive("articles"),
      ROTATIVE_DATA: archive("_data"),
      ROTATIVE_OUTPUT: join(this.#folder, "dist"),
      ROTATIVE_CACHE: join(this.#folder, "cache"),
    });
  }

  /** From cold, cards and pictures kept. */
  cold(): Cost {
    rmSync(join(this.#folder, "dist"), { recursive: true });
    for (const file of readdirSync(join(this.#folder, "cache")).filter((name) =>
      /^memory/.test(name),
    ))
      rmSync(join(this.#folder, "cache", file));
    return this.press();
  }

  /** After an article of today was added. */
  added(): Cost {
    this.#articles += 1;
    const articles = join(this.#archive, "articles");
    const [model = ""] = readdirSync(articles, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .sort();
    const text = readFileSync(join(articles, model), "utf8")
      .replace(/^title: "/m, `title: "Neuf ${this.#articles} `)
      .replace(
        /^date: .*$/m,
        `date: ${new Date().toISOString().slice(0, 10)}T0${this.#articles}:00`,
      );
    writeFileSync(join(articles, dirname(model), `neuf-${this.#articles}.md`), text);
    return this.press();
  }

  /** After the template of articles was changed. */
  templateChanged(): Cost {
    appendFileSync(join(this.#folder, "src/pages/article.11ty.tsx"), "// changed\n");
    return this.press();
  }
}

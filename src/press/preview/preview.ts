import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Publication } from "../../publication/publication.ts";
import { NOTHING } from "../../related/stories.ts";
import { withPicks } from "../../related/with-picks.ts";
import { makeAssets, readPalette } from "../assets/make-assets.ts";
import { makeCards } from "../cards/make-cards.ts";
import type { Phase } from "../progress.ts";
import { systemFaultOf, tellSystemFault } from "../system-fault.ts";
import type { Workspace } from "../workspace.ts";
import { UsageError } from "../workspace.ts";
import { pageAt } from "./page-maker.ts";
import type { PreviewEdition } from "./preview-edition.ts";
import { PreviewReader } from "./preview-edition.ts";

/** What everybody who looks at a preview is told. */
export interface PreviewNews {
  /** Another one, and pages are no longer what they were. */
  readonly version: string;
  readonly problems: readonly Problem[];
}

/** What changed on disk. */
export interface PreviewChange {
  /** The styles and scripts of the project itself. */
  readonly looks: boolean;
}

/**
 * A paper that follows what is written. A fault in an article leaves all other pages as they are, and its own as
 * it last was; a fault of ours is told like any other, and the preview goes on.
 */
export class Preview {
  /** Where styles, scripts, fonts and the paper's card lie. */
  readonly folder: string;
  readonly #workspace: Workspace;
  readonly #reader: PreviewReader;
  readonly #started: number;
  #publication: Publication | undefined;
  /** What was shown before an article was at fault. */
  #before: Publication | undefined;
  #files: ReadonlyMap<string, string> = new Map();
  #problems: readonly Problem[] = [];
  #version = 0;
  #related: Publication["related"] = new Map();

  /** @param started tells one preview from the next, for pages that were open before */
  constructor(workspace: Workspace, started: number) {
    this.#workspace = workspace;
    this.#started = started;
    this.#reader = new PreviewReader(workspace);
    this.folder = join(workspace.cache, "apercu");
  }

  get news(): PreviewNews {
    return { version: `${this.#started}.${this.#version}`, problems: this.#problems };
  }

  /** The path part of the public address. */
  get base(): string {
    return this.#publication?.edition.house.site.base ?? "/";
  }

  get name(): string {
    return this.#publication?.edition.house.site.name ?? "Aperçu";
  }

  /** Where a file under `articles/` is on this disk. */
  fileAt(path: string): string | undefined {
    return this.#files.get(path);
  }

  /** Reads everything, from what the press remembers. */
  async begin(onArticle: Phase["step"]): Promise<void> {
    await this.#follow(async () => {
      const { related, ...read } = await this.#reader.first(onArticle);
      this.#related = related;
      await this.#show(read, true);
    });
  }

  /** Reads what changed. */
  async update({ looks }: PreviewChange): Promise<void> {
    await this.#follow(async () => this.#show(await this.#reader.again(), looks));
  }

  async #show(
    { edition, pictures, problems, files }: PreviewEdition,
    looks: boolean,
  ): Promise<void> {
    this.#files = files;
    this.#problems = problems;
    this.#version += 1;
    if (edition === undefined) return;
    const before = this.#publication;
    const made = before === undefined || looks ? await this.#makeLooks(edition) : before;
    const { assets, cards, palette } = made;
    const byPath = new Map(edition.articles.map((article) => [article.path, article]));
    this.#publication = {
      ...{ edition, pictures, assets, cards, palette, byPath },
      editions: [], // links to files that only a publication has
      now: this.#workspace.now,
      related: this.#relatedOf(byPath),
    };
    if (before !== undefined && problems.some(isError)) this.#before ??= before;
    else this.#before = undefined;
  }

  async #follow(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof UsageError) {
        this.#problems = [{ ...OURS, message: error.message }];
        return;
      }
      const refused = systemFaultOf(error);
      if (refused !== undefined) {
        this.#problems = [{ ...OURS, message: tellSystemFault(refused) }];
        return;
      }
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#problems = [ourFault(said)];
    }
  }

  /** Where stories led when the preview began, and what editors have decided since. */
  #relatedOf(byPath: Publication["byPath"]): Publication["related"] {
    const isThere = (path: string) => byPath.has(path);
    return new Map(
      [...byPath].map(([path, article]) => [
        path,
        withPicks(article, this.#related.get(path) ?? NOTHING, isThere),
      ]),
    );
  }

  /** A page as it is now; the one that was there before its article was at fault, if there was one. */
  async page(address: string): Promise<string | undefined> {
    for (const publication of [this.#publication, this.#before]) {
      const page = publication && (await pageAt(publication, address));
      if (page !== undefined) return page;
    }
    return undefined;
  }

  /** The page for an address that has none. */
  async notFound(): Promise<string> {
    return (await this.page("/404.html")) ?? NO_PAPER;
  }

  /** The article at an address, published or not. */
  articleAt(address: string): Edition["articles"][number] | undefined {
    const isHere = ({ address: own }: { readonly address: string }) => own === address;
    return (
      this.#publication?.edition.articles.find(isHere) ??
      this.#before?.edition.articles.find(isHere)
    );
  }

  async #makeLooks({ house }: Edition): Promise<Pick<Publication, "assets" | "cards" | "palette">> {
    const { cache, data } = this.#workspace;
    const images = { cache: join(cache, "cards"), output: join(this.folder, "images") };
    await mkdir(images.output, { recursive: true });
    const palette = await readPalette(house.site);
    const assets = await makeAssets(house, palette, { candidate: this.folder, cache, data });
    const paper = { edition: { house, articles: [] }, pictures: new Map(), palette };
    return { palette, assets, cards: await makeCards(paper, images, () => {}) };
  }
}

/** Where the house's own files are at fault from the start: only what is told of them can be shown. */
const NO_PAPER = '<!doctype html>\n<html lang="fr"><title>Aperçu</title><body></body></html>\n';

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** What is told of no file. */
const OURS = { severity: "error", file: "Rotative", ...HEAD_OF_FILE } as const;

function ourFault(said: string): Problem {
  return {
    ...OURS,
    message: `une faute du programme, non de l’article : ${said.split("\n").slice(0, 3).join(" ")}`,
    remedy: "l’aperçu continue ; s’il se trompe encore au prochain enregistrement, signalez-la",
  };
}

import type { ServerResponse } from "node:http";
import type { LinesOf } from "../../desk/formats/for-people.ts";
import { quotation } from "../../desk/formats/for-people.ts";
import type { Problem } from "../../desk/problem.ts";
import type { PreviewNews } from "./preview.ts";

/** A problem with the line that it is in, for the overlay of a page. */
interface ShownProblem extends Problem {
  readonly quotation: readonly string[];
}

/** What a page is told, as JSON (`src/browser/preview.ts` reads it). */
export interface NewsMessage {
  readonly version: string;
  readonly problems: readonly ShownProblem[];
}

/** More would fill no screen; they are counted. */
const MOST = 200;

/** The pages that look at a preview, told of each change by events that a server sends (HTML, « SSE »). */
export class NewsDesk {
  readonly #readers = new Set<ServerResponse>();
  readonly #linesOf: () => LinesOf;

  /** @param linesOf a reader of files as they are now */
  constructor(linesOf: () => LinesOf) {
    this.#linesOf = linesOf;
  }

  /** Keeps a page told from now on. */
  add(response: ServerResponse, news: PreviewNews): void {
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
    });
    response.write(this.#written(news));
    this.#readers.add(response);
    response.on("close", () => this.#readers.delete(response));
  }

  tell(news: PreviewNews): void {
    const written = this.#written(news);
    for (const reader of this.#readers) reader.write(written);
  }

  close(): void {
    for (const reader of this.#readers) reader.end();
  }

  #written({ version, problems }: PreviewNews): string {
    const linesOf = this.#linesOf();
    const shown = problems.slice(0, MOST).map((problem): ShownProblem => {
      const quoted = linesOf(problem.file)[problem.line - 1];
      return { ...problem, quotation: quotation(quoted ?? "", problem.column) };
    });
    const message: NewsMessage = { version, problems: shown };
    return `retry: 500\ndata: ${JSON.stringify(message)}\n\n`;
  }
}

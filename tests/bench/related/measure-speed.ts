/**
 * Run in a process of its own, so that memory is that of one archive: `measure-speed.ts archive`,
 * a file of one article a line. Prints CPU seconds of a pass that only tokenises, of the engine
 * from cold, from kept evidence, and when one article is added to what was left before.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline/promises";
import { words } from "../../../src/french/words/words.ts";
import { type Evidence, evidenceOf } from "../../../src/related/evidence.ts";
import { type RelatableArticle, relateAll, relateFrom } from "../../../src/related/relate.ts";

export interface SpeedResult {
  readonly articles: number;
  /** CPU seconds. */
  readonly tokenise: number;
  readonly cold: number;
  readonly cached: number;
  readonly added: number;
  /** Of the whole process, in MB, and how much of it the texts had taken before. */
  readonly peak: number;
  readonly before: number;
}

const archive: RelatableArticle[] = [];
for await (const line of createInterface(createReadStream(process.argv[2] ?? ""))) {
  archive.push(JSON.parse(line));
}

const cpu = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const peak = () => process.resourceUsage().maxRSS / 1024;

const start = peak();
let count = 0;
const tokenise = cpu(() => {
  for (const { body } of archive) for (const { text } of body.passages) count += words(text).length;
});
const kept = new Map<string, Evidence>();
const cold = cpu(() => {
  relateAll(archive, {
    evidence: (article) => {
      const evidence = evidenceOf(article);
      kept.set(article.path, evidence);
      return evidence;
    },
  });
});
const highest = peak();
const evidence = (article: RelatableArticle) => kept.get(article.path) ?? evidenceOf(article);
const cached = cpu(() => {
  relateAll(archive, { evidence });
});
const identityOf = ({ path }: RelatableArticle) => path;
const before = relateFrom(archive.slice(0, -1), identityOf, undefined, { evidence });
const added = cpu(() => {
  relateFrom(archive, identityOf, before, { evidence });
});
if (count === 0) throw new Error("no words were read");
const result: SpeedResult = {
  articles: archive.length,
  tokenise,
  cold,
  cached,
  peak: highest,
  added,
  before: start,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

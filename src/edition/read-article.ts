import type { Article, Body } from "../article/article.ts";
import type { FrontReading, ReadFront, UnreadableFront } from "../article/read-front.ts";
import { bodyOf, readFront } from "../article/read-front.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Findings } from "../figures/findings.ts";
import type { Reading } from "../markdown/reading.ts";
import { renderBody, renderStandfirst } from "../markdown/render-body.ts";
import type { SourceFile } from "../reading/source-file.ts";
import type { WrittenBody } from "../reading/written-body.ts";
import { recording, stillHolds } from "./questions.ts";
import type { BodyText, ReadingMemory, RememberedFront } from "./reading-memory.ts";
import { storyChecks } from "./story-checks.ts";

/** The first of two readings: the front matter, as it is remembered or afresh. */
export function frontOf(
  source: SourceFile,
  reading: FrontReading,
  memory: ReadingMemory,
): Findings<ReadFront | UnreadableFront> {
  const kept = memory.recall("front", source);
  if (kept !== undefined && stillHolds(kept.trace, reading.files)) {
    return withSource(kept.value, source, reading);
  }
  const trace = new Map<string, string>();
  const found = readFront(source, { ...reading, files: recording(reading.files, trace) });
  const { value } = found;
  if (value.front !== undefined) {
    const { front, tags, lifted } = value;
    memory.keep("front", source, { value: { ...found, value: { front, tags, lifted } }, trace });
  }
  return found;
}

/** What is asked of the file itself is asked seldom: of an article whose body or tags are told of. */
function withSource(
  kept: RememberedFront,
  file: SourceFile,
  reading: FrontReading,
): Findings<ReadFront> {
  let again: ReadFront | UnreadableFront | undefined;
  let body: WrittenBody | undefined;
  const front = (): ReadFront => {
    again ??= readFront(file, reading).value;
    if (again.front !== undefined) return again;
    throw new Error(`${again.file} was good and is not, though nothing changed`);
  };
  const value = {
    ...kept.value,
    placeOf: (path: readonly PropertyKey[]) => front().placeOf(path),
    get body() {
      body ??= bodyOf(file);
      return body;
    },
  };
  return { ...kept, value };
}

/** The second of two readings: the body, its references led to their pages; remembered, or afresh. */
export function articleOf(
  source: SourceFile,
  one: ReadFront,
  reading: Reading,
  memory: ReadingMemory,
): Findings<Article> {
  const kept = memory.recall("body", source);
  if (kept !== undefined && stillHolds(kept.trace, reading.references)) {
    const { body, ...head } = kept.value.value;
    const text = (): BodyText => {
      const words = memory.recall("text", source);
      const good = words !== undefined && stillHolds(words.trace, reading.references);
      return good ? words.value : render(one, reading).value.body;
    };
    return { ...kept.value, value: { ...one.front, ...head, body: withText(body, text) } };
  }
  const trace = new Map<string, string>();
  const found = render(one, {
    ...reading,
    references: recording(reading.references, trace),
  });
  const { parts, passages, ...body } = found.value.body;
  memory.keep("body", source, { value: { ...found, value: { ...found.value, body } }, trace });
  memory.keep("text", source, { value: { parts, passages }, trace });
  return { ...found, value: { ...one.front, ...found.value } };
}

/**
 * A body whose words are fetched when they are asked for, and let go when nobody holds them any more: those of
 * ten thousand articles would be most of the memory of a press.
 */
function withText(body: Omit<Body, keyof BodyText>, text: () => BodyText): Body {
  let words: WeakRef<BodyText> | undefined;
  const fetched = () => {
    const known = words?.deref();
    if (known !== undefined) return known;
    const found = text();
    words = new WeakRef(found);
    return found;
  };
  return {
    ...body,
    get parts() {
      return fetched().parts;
    },
    get passages() {
      return fetched().passages;
    },
  };
}

function render(
  { front, placeOf, body: written }: ReadFront,
  reading: Reading,
): Findings<Pick<Article, "standfirst" | "standfirstHtml" | "body">> {
  const head =
    front.standfirst && renderStandfirst(reading, front.standfirst, front, placeOf(["standfirst"]));
  const body = renderBody(reading, written, front);
  const union = (one: readonly string[] = [], other: readonly string[]) => [
    ...new Set([...one, ...other]),
  ];
  const story = {
    ...{ front, placeOf, body: body.value, pictures: body.pictures },
    standfirst: head?.value.standfirst ?? front.standfirst,
  };
  return {
    value: withoutUndefined({
      standfirst: head?.value.standfirst,
      standfirstHtml: head?.value.html,
      body: {
        ...body.value,
        links: union(head?.value.links, body.value.links),
        attachments: union(head?.value.attachments, body.value.attachments),
      },
    }),
    problems: [...(head?.problems ?? []), ...body.problems, ...storyChecks(story)],
    pictures: [...(head?.pictures ?? []), ...body.pictures],
  };
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { PAGE_KINDS } from "../../edition/page-kinds.ts";
import type { Publication } from "../../publication/publication.ts";
import { TEMPLATES } from "../write-pages.ts";

/** A template of `src/pages/`, as far as one page is asked of it. */
const templateSchema = z.object({
  data: z.object({
    onDemand: z
      .custom<(publication: Publication, address: string) => unknown>(isFunction)
      .optional(),
  }),
  render: z.custom<(data: Readonly<Record<string, unknown>>) => string>(isFunction),
});

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/**
 * Makes one page of a publication when it is asked for, by the template that the register of page kinds names:
 * what Eleventy makes of all of them.
 *
 * @returns undefined when the publication has no such page
 */
export async function pageAt(
  publication: Publication,
  address: string,
): Promise<string | undefined> {
  const name = templatesOf(publication).get(address);
  if (name === undefined) return undefined;
  const { data, render } = await templateNamed(name);
  if (data.onDemand === undefined) return render({ publication });
  const made = data.onDemand(publication, address);
  return made === undefined ? undefined : render({ made });
}

const known = new WeakMap<Publication, ReadonlyMap<string, string>>();

/** The template of each address of a publication. */
function templatesOf(publication: Publication): ReadonlyMap<string, string> {
  const found = known.get(publication);
  if (found !== undefined) return found;
  const { edition } = publication;
  const made = new Map(
    PAGE_KINDS.flatMap((kind) =>
      kind
        .pages(edition)
        .flatMap(({ address }): [string, string][] =>
          kind.template === undefined ? [] : [[address, kind.template]],
        ),
    ),
  );
  known.set(publication, made);
  return made;
}

async function templateNamed(name: string): Promise<z.infer<typeof templateSchema>> {
  const bundled = join(TEMPLATES, `${name}.11ty.js`);
  const file = existsSync(bundled) ? bundled : join(TEMPLATES, `${name}.11ty.tsx`);
  return templateSchema.parse(await import(pathToFileURL(file).href));
}

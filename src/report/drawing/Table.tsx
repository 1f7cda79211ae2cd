import type { ComponentChildren } from "preact";
import { say } from "./format.ts";

interface Head {
  readonly name: string;
  /** Figures stand at the end of their cells. */
  readonly figure?: boolean;
  /** It holds a drawing, and takes what room is left. */
  readonly drawing?: boolean;
  /** Left out where there is little room. */
  readonly minor?: boolean;
}

interface Row {
  readonly key: string;
  /** The colour of a section. */
  readonly section?: string;
  readonly cells: readonly ComponentChildren[];
}

interface Props {
  /** What the table is of, for those who meet it without its title. */
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  /** It may be wider than a telephone: it is moved aside on its own. */
  readonly wide?: boolean;
}

/** A table whose first cells name the rows. */
export function Table({ caption, heads, rows, wide = false }: Props) {
  const table = (
    <table>
      <caption class="visually-hidden">{say(caption)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.name} scope="col" class={classOf(head)}>
              {say(head.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, section, cells }) => (
          <tr key={key} data-section={section}>
            {cells.map((cell, index) => {
              const head = heads[index];
              const name = head?.name ?? index;
              return index === 0 ? (
                <th key={name} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={name} class={head && classOf(head)}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return wide ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved aside is moved from the keyboard too
    <section class="table" tabIndex={0} aria-label={say(caption)}>
      {table}
    </section>
  ) : (
    <div class="table">{table}</div>
  );
}

function classOf({ figure, drawing, minor }: Head): string | undefined {
  const names = [figure && "figure", drawing && "drawing", minor && "minor"].filter(Boolean);
  return names.length === 0 ? undefined : names.join(" ");
}

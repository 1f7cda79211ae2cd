/**
 * Most texts concern few rules. What a text holds is read once, as bits, so that the others cost
 * nothing: a trigger is a set of characters, or two sets of which one stands just before the other.
 */
export type Trigger = string | readonly [before: string, after: string];

export interface Triggers {
  readonly characters: number;
  readonly pairs: number;
}

/** Codes above are letters of other scripts, which trigger nothing. */
const LAST = 0x3001;
const CHARACTERS = new Uint32Array(LAST);
const BEFORE = new Uint32Array(LAST);
const AFTER = new Uint32Array(LAST);
const bits = { characters: new Map<string, number>(), pairs: new Map<string, number>() };

function bitFor(
  known: Map<string, number>,
  key: string,
  tables: readonly [Uint32Array, string][],
): number {
  const bit = known.get(key);
  if (bit !== undefined) return bit;
  if (known.size === 31) throw new Error("More than 31 triggers of one kind: share some.");
  const added = 1 << known.size;
  known.set(key, added);
  for (const [table, characters] of tables) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | added;
    }
  }
  return added;
}

/** The bits of a list of triggers. */
export function bitsOf(triggers: readonly Trigger[]): Triggers {
  let characters = 0;
  let pairs = 0;
  for (const trigger of triggers) {
    if (typeof trigger === "string") {
      characters |= bitFor(bits.characters, trigger, [[CHARACTERS, trigger]]);
    } else {
      const [before, after] = trigger;
      const key = `${before}\n${after}`;
      pairs |= bitFor(bits.pairs, key, [
        [BEFORE, before],
        [AFTER, after],
      ]);
    }
  }
  return { characters, pairs };
}

/** The bits a text has. */
export function triggersIn(text: string): Triggers {
  let characters = 0;
  let pairs = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < LAST) {
      characters |= CHARACTERS[code] ?? 0;
      pairs |= before & (AFTER[code] ?? 0);
      before = BEFORE[code] ?? 0;
    } else {
      before = 0;
    }
  }
  return { characters, pairs };
}

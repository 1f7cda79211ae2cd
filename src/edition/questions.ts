/** Questions that were asked, each as JSON, and their answers, each as JSON; none is told as "". */
export type Trace = ReadonlyMap<string, string>;

/**
 * The same object, but for writing down what is asked of it: its methods take texts and answer with plain
 * data. With the answers, a result says all that it depends on beyond its own file: it holds as long as
 * they are the same (« verifying traces »: Mokhov, Mitchell and Peyton Jones, « Build Systems à la
 * Carte », 2018). An answer « there is none » counts as well: a later article may be the one.
 */
export function recording<Asked extends object>(asked: Asked, trace: Map<string, string>): Asked {
  return new Proxy(asked, {
    get(target, name) {
      return (...args: readonly string[]) => {
        const answer = ask(target, name, args);
        trace.set(JSON.stringify([name, ...args]), told(answer));
        return answer;
      };
    },
  });
}

/** Whether everything that was asked would be answered the same. */
export function stillHolds(trace: Trace, asked: object): boolean {
  return [...trace].every(([question, answer]) => {
    const [name, ...args]: readonly string[] = JSON.parse(question);
    return told(ask(asked, name ?? "", args)) === answer;
  });
}

function ask(target: object, name: string | symbol, args: readonly string[]): unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== "function") throw new Error(`nobody can be asked ${String(name)}`);
  return Reflect.apply(method, target, args);
}

function told(answer: unknown): string {
  return JSON.stringify(answer) ?? "";
}

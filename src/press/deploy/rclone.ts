import { z } from "zod";
import { UsageError } from "../workspace.ts";
import type { Ran } from "./run-program.ts";
import { lastWords, runProgram } from "./run-program.ts";

const NO_RCLONE = `rclone n’est pas installé ; il porte les fichiers chez l’hébergeur.
  Debian, Ubuntu : sudo apt install rclone
  macOS :          brew install rclone
  Windows :        winget install Rclone.Rclone
Puis : rclone config (https://rclone.org/docs/), ou des variables d’environnement.`;

/** How often rclone tries again, and how long it waits for an answer. */
const PATIENCE = [
  ...["--retries", "3", "--retries-sleep", "2s", "--low-level-retries", "5"],
  ...["--contimeout", "20s", "--timeout", "2m"],
];

/** What rclone's exit codes say of a folder or a file that is not there. */
const NOT_THERE = [3, 4];

export interface RcloneAsk {
  readonly input?: string;
  /** That there is nothing is an answer. */
  readonly mayMiss?: boolean;
}

/** Asks rclone for one thing; what it could not do is told in French. */
export async function rclone(
  name: string,
  args: readonly string[],
  { input = "", mayMiss = false }: RcloneAsk = {},
): Promise<Ran | undefined> {
  const ran = await runProgram("rclone", [...args, ...PATIENCE], { input, missing: NO_RCLONE });
  if (ran.code === 0) return ran;
  if (mayMiss && NOT_THERE.includes(ran.code ?? -1)) return undefined;
  throw rcloneFault(name, ran.told);
}

const settingsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** What rclone knows of a remote by its name: in its configuration, or in the environment, which goes before. */
export async function rcloneSettings(): Promise<(name: string) => Record<string, string>> {
  const ran = await rclone("rclone", ["config", "dump"]);
  const written = settingsSchema.safeParse(JSON.parse(String(ran?.out ?? "{}"))).data ?? {};
  return (name) => {
    const prefix = `RCLONE_CONFIG_${name.toUpperCase()}_`;
    const said = Object.entries(process.env).flatMap(([key, value]): [string, string][] =>
      key.startsWith(prefix) && value !== undefined
        ? [[key.slice(prefix.length).toLowerCase(), value]]
        : [],
    );
    return { ...written[name], ...Object.fromEntries(said) };
  };
}

/** « didn't find section in config file » is what rclone says of a remote that nobody described. */
export function rcloneFault(name: string, told: string): UsageError {
  if (/didn't find section in config file/.test(told))
    return new UsageError(
      `rclone ne connaît pas « ${name} » ; décrivez-le : rclone config (ceux qu’il connaît : rclone listremotes)`,
    );
  return new UsageError(
    `${name} ne répond pas comme il faut ; ce qui est en ligne n’est pas abîmé, recommencez la même commande. rclone dit :\n${lastWords(told)}`,
  );
}

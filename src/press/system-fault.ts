import { constants } from "node:os";

/** What the disk can refuse, in words for whoever runs the command. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: "les droits manquent",
  EPERM: "les droits manquent",
  EROFS: "ce disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EFBIG: "un fichier serait plus gros que ce qui est permis ici",
  EMFILE: "trop de fichiers sont ouverts",
  ENOTDIR: "un fichier est là où un dossier est attendu",
  EISDIR: "un dossier est là où un fichier est attendu",
  ENAMETOOLONG: "ce nom est trop long pour le disque",
  EEXIST: "un fichier est là où un dossier est attendu",
  EIO: "le disque ne répond pas",
  ENOENT: "un fichier a disparu pendant le travail",
};

interface SystemFault extends Error {
  readonly code: string;
  readonly path?: string;
}

/** Whether the disk refused something: neither an editor's fault nor ours. */
export function isSystemFault(error: unknown): error is SystemFault {
  return error instanceof Error && "code" in error && String(error.code) in FAULTS;
}

/** What the disk refused, where an error was made of it: libraries wrap what they could not write. */
export function systemFaultOf(error: unknown): SystemFault | undefined {
  if (isSystemFault(error)) return error;
  if (!(error instanceof Error)) return undefined;
  const within = "originalError" in error ? error.originalError : error.cause; // Eleventy's, Node's
  return within === error ? undefined : systemFaultOf(within);
}

/** What LMDB says with the bare number of an error of the system, as Node would say it. */
export function asSystemFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error && "code" in error && typeof error.code === "number")) return error;
  const [code] = Object.entries(constants.errno).find(([, number]) => number === error.code) ?? [];
  return code === undefined
    ? error
    : Object.assign(new Error(error.message, { cause: error }), { code, path });
}

/** One French sentence that names the file and what is the matter with it. */
export function tellSystemFault({ code, path }: SystemFault): string {
  const where = path === undefined ? "" : ` (${path})`;
  return `${FAULTS[code] ?? code}${where} ; rien n’est perdu, recommencez quand ce sera réglé`;
}

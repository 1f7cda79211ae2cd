/** What the disk can refuse, in words for whoever runs the command. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: "les droits manquent",
  EPERM: "les droits manquent",
  EROFS: "ce disque est en lecture seule",
  ENOSPC: "le disque est plein",
  EDQUOT: "le quota du disque est atteint",
  EMFILE: "trop de fichiers sont ouverts",
  ENOTDIR: "un fichier est là où un dossier est attendu",
  EISDIR: "un dossier est là où un fichier est attendu",
  ENAMETOOLONG: "ce nom est trop long pour le disque",
  EIO: "le disque ne répond pas",
};

interface SystemFault extends Error {
  readonly code: string;
  readonly path?: string;
}

/** Whether the disk refused something: neither an editor's fault nor ours. */
export function isSystemFault(error: unknown): error is SystemFault {
  return error instanceof Error && "code" in error && String(error.code) in FAULTS;
}

/** One French sentence that names the file and what is the matter with it. */
export function tellSystemFault({ code, path }: SystemFault): string {
  const where = path === undefined ? "" : ` (${path})`;
  return `${FAULTS[code] ?? code}${where} ; rien n’est perdu, recommencez quand ce sera réglé`;
}

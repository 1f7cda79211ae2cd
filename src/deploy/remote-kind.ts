/** What carries files to a remote, by how it is written. */
export type RemoteKind = "folder" | "rclone" | "rsync";

/** `user@host:/path` goes by rsync, `remote:path` and `:sftp,host=…:path` by rclone, all else is a folder. */
export function remoteKind(written: string): RemoteKind {
  if (/^[\w.-]+@[\w.-]+:/.test(written)) return "rsync";
  if (/^:/.test(written)) return "rclone";
  return /^[\w.-][\w. +@-]+[,:]/.test(written) ? "rclone" : "folder"; // one letter is a disk of Windows
}

/** A connection string without its passwords and keys, to be told. */
export function withoutSecrets(written: string): string {
  return written.replace(
    /(\b\w*(?:pass|secret|key|token|credential)\w*=)('[^']*'|"[^"]*"|[^,:]*)/gi,
    "$1…",
  );
}

/** Whom OpenSSH signs in as, for a remote that rclone has by SFTP. */
export interface SftpAccount {
  readonly host: string;
  readonly user?: string;
  readonly port?: string;
  /** The file of a key. */
  readonly key?: string;
  /** The folder there. */
  readonly root: string;
}

/**
 * What OpenSSH needs of an SFTP remote; undefined for any other, and for what is written too cleverly.
 *
 * @param written `remote:path`, or a connection string
 * @param settings what rclone knows of a remote, by its name
 */
export function sftpAccount(
  written: string,
  settings: (name: string) => Readonly<Record<string, string>>,
): SftpAccount | undefined {
  const [, on = "", name = "", more = "", root = ""] =
    /^(:?)([^,:'"]+)((?:,[^,:'"]+)*):([^'"\n]*)$/.exec(written) ?? [];
  const said = Object.fromEntries(
    more
      .split(",")
      .filter((pair) => pair !== "")
      .map((pair): [string, string] => {
        const [key = "", ...value] = pair.split("=");
        return [key, value.join("=")];
      }),
  );
  const all = { ...(on === "" ? settings(name) : { type: name }), ...said };
  const { type, host, user, port, key_file: key } = all;
  if (type !== "sftp" || host === undefined) return undefined;
  return { host, root, ...(user && { user }), ...(port && { port }), ...(key && { key }) };
}

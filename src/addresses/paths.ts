/**
 * Paths of the archive, with `/` whatever the machine: `2022/x/photo.jpg`. Pure, where `node:path`
 * belongs to the edge.
 */

/** The folder of a file: `2022` of `2022/x.md`, empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The last part of a path, without a `/` at its end. */
export function nameOf(path: string): string {
  const bare = path.replace(/\/+$/, "");
  return bare.slice(bare.lastIndexOf("/") + 1);
}

/**
 * A path as it is read from a folder, `.` and `..` carried out; undefined when it leaves the root.
 * A `/` at its end stays.
 */
export function joinPath(folder: string, path: string): string | undefined {
  const { joined, above } = followed(folder, path);
  return above > 0 ? undefined : joined;
}

/** The same for an address: browsers stop at the root, however many `..` are left. */
export function joinAddress(folder: string, path: string): string {
  return `/${followed(folder, path).joined}`;
}

/** @returns where a path leads, and how many of its `..` lead above the root */
function followed(folder: string, path: string): { joined: string; above: number } {
  const parts: string[] = [];
  let above = 0;
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) above += 1;
  }
  const end = path.endsWith("/") && parts.length > 0 ? "/" : "";
  return { joined: parts.join("/") + end, above };
}

/** How a file writes the way to another: `../2019/y` from `2022` to `2019/y`. */
export function pathFrom(folder: string, to: string): string {
  const from = folder.split("/").filter((part) => part !== "");
  const target = to.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === target[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

import type { Remote } from "../../../../src/press/deploy/remote.ts";

export class Died extends Error {}

/** A remote whose publication is killed after a number of files: from then on it does nothing, not even tidy up. */
export function fragile(remote: Remote, files: number): Remote {
  let left = files;
  const one = async (work: () => Promise<void>) => {
    if (left <= 0) throw new Died();
    left -= 1;
    await work();
  };
  return {
    ...remote,
    write: (path, content) => one(() => remote.write(path, content)),
    async send(folder, sent, step) {
      for (const file of sent) await one(() => remote.send(folder, [file], step));
    },
    async copy(from, to, paths, step) {
      for (const path of paths) await one(() => remote.copy(from, to, [path], step));
    },
    async remove(paths) {
      for (const path of paths) await one(() => remote.remove([path]));
    },
  };
}

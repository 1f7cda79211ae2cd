import { addressKey } from "../../addresses/address.ts";
import { articlePath } from "../../article/article-address.ts";
import { grouped } from "../../collections/grouped.ts";
import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";

/**
 * Files whose names differ by case or by the writing of accents only. On many a disk they are one file, and
 * of two that are one in Unicode only one is ever found: somebody would be shown the wrong picture.
 *
 * @param paths under one folder, with `/`
 * @param shown such a path as editors know it
 */
export function lookAlikes(paths: readonly string[], shown: (path: string) => string): Problem[] {
  return [...grouped(paths, (path) => [addressKey(path)]).values()].flatMap(([first, ...others]) =>
    others.map((path): Problem => {
      const one = articlePath(first ?? "") === articlePath(path);
      return {
        severity: one ? "error" : "warning",
        file: shown(path),
        ...HEAD_OF_FILE,
        message: one
          ? "deux fichiers portent ce nom, à l’écriture de leurs accents ou de « .md » près : un seul serait lu"
          : `ce nom ne diffère de celui de ${shown(first ?? "")} que par des majuscules : sur bien des ordinateurs, un seul des deux fichiers resterait`,
        remedy: "renommez l’un des deux, et ce qui le nomme ; ou retirez-le, s’il est de trop",
      };
    }),
  );
}

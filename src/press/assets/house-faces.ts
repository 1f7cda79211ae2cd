import { join } from "node:path";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import type { HouseFace, Site } from "../../house/house.ts";
import type { Family } from "./fallback-fonts.ts";
import type { OwnFaces } from "./make-fonts.ts";

/**
 * The faces of a house, their files where they lie on the disk.
 *
 * @param data the folder of the newsroom's data
 */
export function houseFaces({ faces = {} }: Pick<Site, "faces">, data: string): OwnFaces {
  const placed = ({ regular, bold, italic }: HouseFace): HouseFace =>
    withoutUndefined({
      regular: join(data, regular),
      bold: bold && join(data, bold),
      italic: italic && join(data, italic),
    });
  return withoutUndefined({
    serif: faces.serif && placed(faces.serif),
    sans: faces.sans && placed(faces.sans),
  });
}

/** The families that are not ours then. */
export function ownFamilies({ serif, sans }: OwnFaces): ReadonlySet<Family> {
  const families: readonly (Family | undefined)[] = [serif && "Press Serif", sans && "Press Sans"];
  return new Set(families.filter((family) => family !== undefined));
}

import { slug } from "../../addresses/slug.ts";

/** What a new paper is called: to readers, and to npm and in its address. */
export interface PaperNames {
  readonly name: string;
  readonly key: string;
}

/**
 * The names of a paper from that of its folder, « le-phare » being « Le Phare ».
 *
 * @param name the one that its newsroom chose, if it did
 */
export function paperNames(folder: string, name?: string): PaperNames {
  const words = folder.split(/[\s_.-]+/).filter((word) => word !== "");
  const capital = (word: string) => word.charAt(0).toLocaleUpperCase("fr") + word.slice(1);
  const plain = (name ?? words.map(capital).join(" ")).replace(/["\\\s]+/g, " ").trim();
  return { name: plain || "Le Journal", key: slug(folder) || slug(plain) || "journal" };
}

import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";

/** What a telephone needs to put the paper on its home screen (W3C Web Application Manifest). */
export function webManifest(publication: Publication): string {
  const { name, tagline, language, base } = siteOf(publication);
  const { icons } = publication.assets;
  const paper = publication.palette.paper.day;
  const png = (address: string, size: number, purpose: "any" | "maskable") => ({
    src: link(publication, address),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: base,
    name,
    short_name: name,
    description: tagline,
    lang: language,
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "minimal-ui", // readers keep the address and the way back
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: link(publication, icons.svg), sizes: "any", type: "image/svg+xml", purpose: "any" },
      png(icons.png192, 192, "any"),
      png(icons.png512, 512, "any"),
      png(icons.maskable512, 512, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

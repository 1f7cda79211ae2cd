/** What we use of @11ty/eleventy-img, which ships no types. */
declare module "@11ty/eleventy-img" {
  export interface ImageStats {
    readonly outputPath: string;
    readonly width: number;
    readonly height: number;
  }

  export interface ImageOptions {
    readonly widths: number[];
    readonly formats: ("webp" | "png" | "jpeg" | "auto")[];
    readonly outputDir: string;
    readonly urlPath: string;
    readonly filenameFormat: (id: string, src: string, width: number, format: string) => string;
    readonly useCache: boolean;
    readonly svgShortCircuit: boolean;
    readonly sharpOptions: { readonly animated: boolean; readonly failOn: "error" };
    readonly sharpWebpOptions: { readonly quality: number };
  }

  export default function Image(
    file: string,
    options: ImageOptions,
  ): Promise<Record<string, ImageStats[]>>;
}

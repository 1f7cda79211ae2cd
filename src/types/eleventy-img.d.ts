/** What we use of @11ty/eleventy-img, which ships no types. */
declare module "@11ty/eleventy-img" {
  export interface ImageStats {
    readonly outputPath: string;
    readonly width: number;
    readonly height: number;
    /** In bytes. */
    readonly size: number;
  }

  export interface ImageOptions {
    readonly widths: number[];
    readonly formats: ("avif" | "webp" | "gif" | "png" | "jpeg")[];
    readonly outputDir: string;
    readonly urlPath: string;
    readonly filenameFormat: (id: string, src: string, width: number, format: string) => string;
    readonly useCache: boolean;
    readonly sharpOptions: { readonly animated: boolean; readonly failOn: "error" };
    readonly sharpAvifOptions: { readonly quality: number; readonly effort: number };
    readonly sharpWebpOptions: { readonly quality: number };
    readonly sharpJpegOptions: { readonly quality: number; readonly progressive: boolean };
  }

  export default function Image(
    source: Buffer,
    options: ImageOptions,
  ): Promise<Record<string, ImageStats[]>>;
}

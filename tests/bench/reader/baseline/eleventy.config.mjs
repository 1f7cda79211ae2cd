// A blog as eleventy-base-blog sets one up, written anew: Nunjucks layouts, styles inside the page,
// pictures through the image transform with its defaults (AVIF, WebP and the original's format, in
// the original's width). Left out, to the baseline's advantage: syntax colours and heading anchors.
import imagePlugin from "@11ty/eleventy-img";

export default function configure(config) {
  config.addPlugin(imagePlugin.eleventyImageTransformPlugin, {
    formats: ["avif", "webp", "auto"],
    htmlOptions: { imgAttributes: { loading: "lazy", decoding: "async" } },
  });
  config.addFilter("readableDate", (date) =>
    new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(date),
  );
  config.addFilter("isoDate", (date) => date.toISOString().slice(0, 10));
  config.addFilter("readersTags", (tags) => (tags ?? []).filter((tag) => tag !== "posts"));
  return {
    markdownTemplateEngine: false,
    dir: { input: "content", includes: "../_includes", output: "_site" },
  };
}

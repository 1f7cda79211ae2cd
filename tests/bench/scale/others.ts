import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { PROJECT } from "../../../src/press/workspace.ts";
import type { Cost } from "./measure.ts";
import { costOf } from "./measure.ts";

const headSchema = z.object({
  title: z.string(),
  date: z.string(),
  section: z.string(),
  standfirst: z.string(),
  tags: z.array(z.string()).default([]),
});

/** The same articles as other tools want them: a head of their own, pictures left out. */
function* postsOf(articles: string) {
  const paths = readdirSync(articles, { recursive: true, encoding: "utf8" });
  for (const path of paths.filter((one) => one.endsWith(".md")).sort()) {
    const [, head = "", body = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(articles, path), "utf8")) ?? [];
    const { title, date, section, standfirst, tags } = headSchema.parse(parse(head));
    yield {
      name: path.replaceAll("/", "-"),
      title,
      date: `${date}:00Z`,
      standfirst,
      body,
      tags: [section, ...tags],
    };
  }
}

/** A stock Eleventy blog and Pagefind's command over what it wrote. */
export function stockEleventy(articles: string, folder: string): { run: () => Cost } {
  cpSync(join(import.meta.dirname, "../reader/baseline"), folder, { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  for (const { name, title, date, standfirst, body, tags } of postsOf(articles)) {
    const matter = {
      title,
      description: standfirst,
      date,
      tags: ["posts", ...tags],
      layout: "post.njk",
    };
    write(
      join(folder, "content/blog", name),
      `---\n${stringify(matter)}---\n\n${standfirst}\n\n${body}`,
    );
  }
  const list = '{% include "list.njk" %}';
  write(
    join(folder, "content/tags.njk"),
    `---\nlayout: base.njk\npagination: { data: collections, size: 1, alias: tag, filter: [all, posts] }\npermalink: /tags/{{ tag | slugify }}/\neleventyComputed: { title: "{{ tag }}" }\n---\n<h1>{{ tag }}</h1>\n{% set list = collections[tag] %}${list}\n`,
  );
  const bin = (name: string) => join(PROJECT, "node_modules", name);
  return {
    run: () =>
      sum(
        costOf([process.execPath, bin("@11ty/eleventy/cmd.cjs"), "--quiet"], folder),
        costOf([process.execPath, bin("pagefind/lib/runner/bin.cjs"), "--site", "_site"], folder),
      ),
  };
}

/** Hugo as it comes, with or without related content. */
export function hugo(articles: string, folder: string, related: boolean): { run: () => Cost } {
  for (const { name, title, date, standfirst, body, tags } of postsOf(articles)) {
    const matter = { title, description: standfirst, date, tags };
    write(join(folder, "content/posts", name), `---\n${stringify(matter)}---\n\n${body}`);
  }
  const page = (main: string) =>
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>${main}</main></body></html>`;
  const near =
    '<ul>{{ range first 4 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
  write(join(folder, "layouts/_default/single.html"), page(`{{ .Content }}${related ? near : ""}`));
  write(
    join(folder, "layouts/_default/list.html"),
    page('{{ range .Pages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}'),
  );
  write(join(folder, "config.toml"), 'baseURL = "https://essai.example/"\ntitle = "Essai"\n');
  return { run: () => costOf(["hugo", "--quiet", "--cleanDestinationDir"], folder) };
}

function sum(one: Cost, other: Cost): Cost {
  return { wall: one.wall + other.wall, cpu: one.cpu + other.cpu };
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright/test";
import { expect, test } from "playwright/test";
import { serve } from "../../src/press/serve.ts";
import { PROJECT } from "../../src/press/workspace.ts";
import { waitForOwnFaces } from "../pages/own-faces.ts";

/**
 * Another newsroom's paper, from nothing: the press packed as npm packs it, in an empty folder, its packages
 * those of the project, so that no registry is asked.
 */
const root = mkdtempSync(join(tmpdir(), "rotative-paper-"));
const paper = join(root, "le-phare");
const press = join(paper, "node_modules/rotative");
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n';
const servers: { close(): void }[] = [];

test.describe.configure({ mode: "serial" });
test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(root, { recursive: true, force: true });
});

test("a paper is made, told in two commands, and refused where there is one", () => {
  const made = run(PROJECT, ["run", "-s", "paper", "--", paper, "--name", "Le Phare du Bout"]);
  expect(made.status, made.told).toBe(0);
  const readme = read("README.md");
  expect(readme).toContain("# Le Phare du Bout");
  expect(/```sh\n([^`]*)```/.exec(readme)?.[1]).toBe("npm install\nnpm start\n");
  const again = run(PROJECT, ["run", "-s", "paper", "--", paper]);
  expect([again.status, again.told]).toEqual([2, expect.stringContaining("n’est pas vide")]);
});

test("its first article has no fault, and what the newsroom has to say is asked for", () => {
  install();
  const { status, told } = run(paper, ["run", "-s", "check"]);
  expect(status, told).toBe(0);
  expect(told).not.toContain("articles/");
  expect(told).toContain("nommer le directeur de la publication");
});

test("it is built, checked and read as its newsroom wants it", async ({ page }) => {
  test.setTimeout(300_000);
  write("_data/sections.yaml", 'large: { title: "Au large", accent: "#005f73" }\n');
  rmSync(join(paper, "articles"), { recursive: true });
  const site = read("_data/site.yaml");
  write(
    "_data/site.yaml",
    site.replace(/^# (accent|icon|faces|tagline)/gm, "$1").replace("#005f73", "#5a189a"),
  );
  mkdirSync(join(paper, "_data/polices"));
  const face = "source-sans-pro/WOFF2/VAR/SourceSansVariable-Roman.ttf.woff2";
  copyFileSync(join(PROJECT, "node_modules", face), join(paper, "_data/polices/texte.woff2"));
  write("_data/icone.svg", SQUARE);
  const example = read("theme/exemples/Byline.tsx");
  write("theme/components/Byline.tsx", example.replace('"kicker"', '"a-notre-facon"'));
  write("theme/styles/components/live.css", ".a-notre-facon { letter-spacing: 3px }\n");
  write(
    "articles/2026/la-lampe.md",
    '---\ntitle: "La lampe du phare"\nsection: large\ndate: 2026-11-20\n---\nElle éclaire [la passe](https://passe.example/).\n',
  );
  const built = run(paper, ["run", "-s", "build"]);
  expect(built.status, built.told).toBe(0);
  expect(built.told).toMatch(/\d+ bonnes, 0 en échec/);

  const origin = await served();
  await waitForOwnFaces(page);
  await page.goto(origin);
  await expect(page).toHaveTitle("Le Phare du Bout");
  await page.getByRole("link", { name: "La lampe du phare" }).first().click();
  const section = page.getByRole("main").getByRole("link", { name: "Au large" }).first();
  await expect(section).toHaveCSS("color", "rgb(0, 95, 115)");
  await expect(page.locator("article .body a").first()).toHaveCSS("color", "rgb(90, 24, 154)");
  expect(await faceOf(page, "article h1")).toBe("Source Sans Variable");
  const icon = await page.locator('link[rel="icon"][type="image/svg+xml"]').getAttribute("href");
  expect(await (await page.request.get(new URL(icon ?? "", origin).href)).text()).toBe(SQUARE);
  const byline = page.locator("article .a-notre-facon");
  await expect(byline).toHaveText("Le Phare du Bout");
  await expect(byline).toHaveCSS("letter-spacing", "3px");
  expect(await page.content()).not.toContain("Rotative, journal");
});

test("a component that does not fit what it replaces is told by its types", () => {
  expect(run(paper, ["run", "-s", "types"])).toEqual({ status: 0, told: "" });
  const fitting = read("theme/components/Byline.tsx");
  write("theme/components/Byline.tsx", fitting.replace("props.publication", "props.journal"));
  const { status, told } = run(paper, ["run", "-s", "types"]);
  expect(status).not.toBe(0);
  expect(told).toMatch(/^theme\/components\/Byline\.tsx[:(]7.*'journal'/m);
  write("theme/components/Byline.tsx", fitting);
});

test("another press takes the place of its own by one line, and its files stay as they are", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const lines = read("package.json").split("\n");
  expect(lines.filter((line) => line.includes('"rotative": '))).toHaveLength(1);
  const mentions = ownFiles().filter((file) => /rotative-\d/.test(read(file)));
  expect(mentions).toEqual(["package.json"]);

  const template = join(press, "src/pages/not-found.11ty.tsx");
  const code = readFileSync(template, "utf8");
  writeFileSync(template, code.replaceAll("Cette page n’existe pas", "Page introuvable"));
  const before = ownFiles().map(read);
  const pressed = run(paper, ["run", "-s", "press"]);
  expect(pressed.status, pressed.told).toBe(0);
  expect(ownFiles().map(read)).toEqual(before);
  await page.goto(`${await served()}nulle-part/`);
  await expect(page.locator("h1")).toHaveText("Page introuvable");
});

/** As npm would: the packed press unpacked, its program beside those of other packages. */
function install(): void {
  mkdirSync(press, { recursive: true });
  const [packed = ""] = readdirSync(join(paper, "presse"));
  const tar = ["-xzf", join(paper, "presse", packed), "--strip-components=1", "-C", press];
  expect(spawnSync("tar", tar).status).toBe(0);
  const packages = join(PROJECT, "node_modules");
  for (const name of readdirSync(packages).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(packages, name), join(paper, "node_modules", name));
  mkdirSync(join(paper, "node_modules/.bin"));
  const programs = { rotative: join(press, "bin/rotative.mjs"), tsc: join(packages, ".bin/tsc") };
  for (const [name, program] of Object.entries(programs))
    symlinkSync(program, join(paper, "node_modules/.bin", name));
}

function run(folder: string, args: readonly string[]) {
  const own = ([name]: [string, unknown]) => !/^(ROTATIVE|TEST|PLAYWRIGHT|PW|FORCE)_/.test(name);
  const env = Object.fromEntries(Object.entries(process.env).filter(own));
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", env });
  return { status, told: stdout + stderr };
}

async function served(): Promise<string> {
  const { url, server } = await serve({
    folder: join(paper, "dist"),
    base: "/",
    port: 0,
    host: "127.0.0.1",
  });
  servers.push(server);
  return url;
}

/** The name of the font in which Chromium draws an element. */
async function faceOf(page: Page, selector: string): Promise<string | undefined> {
  await page.evaluate(() => document.fonts.ready);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  await devtools.detach();
  return fonts.toSorted((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName;
}

/** The newsroom's files: neither what is made nor what is installed. */
function ownFiles(): string[] {
  return readdirSync(paper, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(paper.length + 1))
    .filter(
      (file) => !/^(node_modules|dist|dist\..*|\.cache|presse|prochaines-.*)(\/|$)/.test(file),
    )
    .sort();
}

function read(file: string): string {
  return readFileSync(join(paper, file), "utf8");
}

function write(file: string, text: string): void {
  if (!existsSync(dirname(join(paper, file))))
    mkdirSync(dirname(join(paper, file)), { recursive: true });
  writeFileSync(join(paper, file), text);
}

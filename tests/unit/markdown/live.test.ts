import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, bodyHtml, edition, told } from "../paper.ts";

const LIVE = ["live: true"];

const files = (body: string, lines = LIVE, date = "2026-11-20T16:00") => ({
  "2022/a.md": article(body, lines).replace("date: 2022-02", `date: ${date}`),
});
const entry = (opening: string, text = "Un texte.") => `:::direct ${opening}\n${text}\n:::\n\n`;
const updates = (...from: Parameters<typeof files>) =>
  edition(files(...from)).articles[0]?.body.updates ?? [];

describe("the entries of live coverage", () => {
  const body = [
    "Le contexte.\n\n",
    entry("16:40 Le *vote* commence"),
    entry("21 novembre 0:15 Après minuit", "## Détail\n\nAutre chose."),
    entry("17h05 Suite"),
    "La fin.",
  ].join("");

  it("stand newest first whatever their order in the file, between what stands around them", () => {
    assert.deepEqual(
      updates(body).map(({ title, at, text }) => [title, at.iso, text]),
      [
        ["Après minuit", "2026-11-21T00:15+01:00", "Détail\nAutre chose."],
        ["Suite", "2026-11-20T17:05+01:00", "Un texte."],
        ["Le vote commence", "2026-11-20T16:40+01:00", "Un texte."],
      ],
    );
    const html = bodyHtml(edition(files(body)));
    const order = ["Le contexte", "Après minuit", "Suite", "commence", "La fin"].map((words) =>
      html.indexOf(words),
    );
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other),
    );
    assert.deepEqual(told(files(body)), []);
  });

  it("have a title with their time, which leads to them, and parts under it", () => {
    const html = bodyHtml(edition(files(body)));
    assert.match(
      html,
      /<h2 id="direct-2026-11-20-16h40"[^>]*><a [^>]*href="#direct-2026-11-20-16h40"><time datetime="2026-11-20T16:40\+01:00">20\u00a0novembre, 16\u00a0h\u00a040<\/time><\/a> Le <em>vote<\/em> commence<\/h2>/,
    );
    assert.match(html, /<h3 id="detail">Détail<\/h3>/);
    assert.match(bodyHtml(edition(files(entry("16:40 A")))), />16\u00a0h\u00a040<\/time>/);
  });

  it("are found where they stand", () => {
    const heading = edition(files(body)).articles[0]?.body.passages.find(
      ({ text }) => text === "Suite",
    );
    assert.equal(heading?.id, "direct-2026-11-20-17h05");
  });

  it("keep their anchors when they are retitled, and when others come above or below", () => {
    const anchors = (...openings: string[]) =>
      Object.fromEntries(
        updates(openings.map((opening) => entry(opening)).join("")).map(({ title, anchor }) => [
          title,
          anchor,
        ]),
      );
    const upwards = anchors("16:40 B", "16:40 A", "16:30 Z");
    assert.deepEqual(upwards, {
      A: "direct-2026-11-20-16h40",
      B: "direct-2026-11-20-16h40-2",
      Z: "direct-2026-11-20-16h30",
    });
    const { C, N, ...same } = anchors("17:00 N", "16:40 C", "16:40 B", "16:40 A", "16:30 Z");
    assert.deepEqual(same, upwards);
    assert.deepEqual([C, N], ["direct-2026-11-20-16h40-3", "direct-2026-11-20-17h00"]);
    assert.deepEqual(anchors("16:30 Z", "16:40 A", "16:40 B", "16:40 C"), {
      ...upwards,
      C: "direct-2026-11-20-16h40-3",
    });
    const downwards = updates(["16:30 Z", "16:40 A", "16:40 B"].map((one) => entry(one)).join(""));
    assert.deepEqual(
      downwards.map(({ title }) => title),
      ["B", "A", "Z"],
    );
  });

  it("never share an anchor with a heading of the editor's", () => {
    const html = bodyHtml(edition(files(`## Direct 2026-11-20 16h40\n\n${entry("16:40 A")}`)));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const [written, iso] of [
    ["16:40 T", "2026-11-20T16:40+01:00"],
    ["16 h 40 T", "2026-11-20T16:40+01:00"],
    ["9h T", "2026-11-20T09:00+01:00"],
    ["vendredi 20 novembre à 16h40 T", "2026-11-20T16:40+01:00"],
    ["1er décembre 16:40 T", "2026-12-01T16:40+01:00"],
    ["2 janvier 16:40 T", "2027-01-02T16:40+01:00"],
    ["2 janvier 2025 16:40 T", "2025-01-02T16:40+01:00"],
    ["21/11 16:40 T", "2026-11-21T16:40+01:00"],
    ["2026-11-21T16:40 T", "2026-11-21T16:40+01:00"],
    ["2026-10-25T02:30+02:00 T", "2026-10-25T02:30+02:00"],
    ["14 juillet 16:40 T", "2026-07-14T16:40+02:00"],
  ] as const) {
    it(`are dated by « ${written} »`, () => {
      const [made] = updates(entry(written));
      assert.deepEqual([made?.at.iso, made?.title], [iso, "T"]);
    });
  }

  for (const [name, body, place, wrong, write] of [
    ["no title", entry("16:40"), "7:1", "n’a pas de titre", ":::direct 16:40 Le vote"],
    ["a wrong hour", entry("25:40 T"), "7:11", "« 25:40 » n’est pas une heure", ":::direct 16:40"],
    ["half an hour", entry("16:4 T"), "7:11", "« 16:4 » n’est pas une heure", ":::direct 16:40"],
    ["no hour", entry("Le vote"), "7:1", "ne dit pas son heure", ":::direct 16:40"],
    ["nothing", entry(""), "7:1", "ne dit pas son heure", ":::direct 16:40"],
    ["no such day", entry("31 novembre 16:40 T"), "7:23", "que 30 jours", ":::direct 20 novembre"],
    ["no day at all", entry("3 brumaire 16:40 T"), "7:11", "n’est pas un jour", "20 novembre"],
    ["an hour that is two", entry("25 octobre 02:30 T"), "7:22", "deux fois", "T02:30+02:00"],
    [
      "a night that may be the next",
      entry("00:15 T"),
      "7:1",
      "plus vieille que l’article, daté de 16\u00a0h",
      "21 novembre 00:15",
    ],
    [
      "an entry in a box",
      `::::encadre A\n${entry("16:40 T")}::::`,
      "8:1",
      "dans un encadré",
      "« ::: »",
    ],
    [
      "text between entries",
      `${entry("16:40 T")}Perdu.\n\n${entry("16:50 T")}`,
      "11:1",
      "entre deux entrées",
      "dans une entrée",
    ],
  ] as const) {
    it(`tell the editor of ${name}`, () => {
      const [first = "", ...others] = told(files(body));
      assert.deepEqual(others, []);
      assert.ok(first.startsWith(`articles/2022/a.md:${place} : `), first);
      assert.ok(first.includes(wrong) && first.includes(write), first);
    });
  }

  it("need an article that is live, and is of a day", () => {
    const [once = "", ...more] = told(files(entry("16:40 A") + entry("16:50 B"), []));
    assert.deepEqual(more, []);
    assert.match(once, /a\.md:6:1 : erreur : .*\n.*ajoutez à l’en-tête : live: true/);
    assert.match(told(files(entry("16:40 A"), LIVE, "2026-11")).join(), /ne dit pas son jour/);
    assert.deepEqual(told(files(entry("20 novembre 16:40 A"), LIVE, "2026-11")), []);
  });
});

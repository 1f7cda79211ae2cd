import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deserialize, serialize } from "node:v8";
import { evidenceOf } from "../../../src/related/evidence.ts";
import { type RelatableArticle, relateAll, tellReason } from "../../../src/related/relate.ts";
import { archiveOf } from "./archive.ts";
import { DOSSIER, prose, story, TEXTS, tag } from "./story.ts";

const PAPER: readonly RelatableArticle[] = [
  story("mossad", "Mossad : Ankara prêt à expulser le Hamas", TEXTS.mossad),
  story("visite", "Herzog attendu à Ankara", TEXTS.visite, { on: "2022-03-01" }),
  story("gaz", "Le gaz palestinien", TEXTS.gaz, { on: "2022-02-20" }),
  story("gazoduc", "Un gazoduc pour la Turquie", TEXTS.gazoduc, { on: "2022-05-02" }),
  story("pain", "La baguette", TEXTS.pain),
  story("levain", "Le retour du levain", TEXTS.levain),
  story("dentelle", "La dentelle de Calais", TEXTS.dentelle),
];

function paths(paper: readonly RelatableArticle[], of: string): string[] {
  return (
    relateAll(paper)
      .get(of)
      ?.suggestions.map(({ path }) => path) ?? []
  );
}

function changed(path: string, change: Partial<RelatableArticle>): RelatableArticle[] {
  return PAPER.map((one) => (one.path === path ? { ...one, ...change } : one));
}

describe("what is suggested", () => {
  it("finds the stories on the same subject first", () => {
    assert.equal(paths(PAPER, "pain")[0], "levain");
    assert.equal(paths(PAPER, "gaz")[0], "gazoduc");
    assert.equal(paths(PAPER, "mossad")[0], "visite");
  });

  it("suggests nothing rather than filler", () => {
    assert.deepEqual(paths(PAPER, "dentelle"), []);
    assert.ok(!paths(PAPER, "mossad").includes("pain"));
  });

  it("prefers what happened next to what happened before, all else equal", () => {
    const paper = [
      ...PAPER.filter(({ path }) => path !== "gazoduc"),
      story("avant", "Un gazoduc", TEXTS.gazoduc, { on: "2021-11-02" }),
      story("apres", "Un gazoduc", `${TEXTS.gazoduc} `, { on: "2022-06-02" }),
    ];
    assert.equal(paths(paper, "gaz")[0], "apres");
  });
});

describe("the editor first", () => {
  it("shows the picks first, in their order", () => {
    const paper = changed("mossad", { related: ["pain", "gaz"] });
    assert.deepEqual(paths(paper, "mossad").slice(0, 3), ["pain", "gaz", "visite"]);
  });

  it("shows at most four, and all of them picks when there are as many", () => {
    const related = ["pain", "levain", "dentelle", "gaz", "visite"];
    assert.deepEqual(paths(changed("mossad", { related }), "mossad"), related.slice(0, 4));
  });

  it("shows none when the editor wants none, and still leads there from elsewhere", () => {
    const paper = changed("visite", { related: false });
    assert.deepEqual(relateAll(paper).get("visite"), {
      suggestions: [],
      further: [],
      versions: [],
    });
    assert.ok(paths(paper, "mossad").includes("visite"));
  });

  it("never suggests what the editor banned here", () => {
    const paper = changed("mossad", { unrelated: ["visite"] });
    assert.ok(!paths(paper, "mossad").includes("visite"));
    assert.ok(paths(paper, "visite").includes("mossad"), "banned on one page only");
  });

  it("never leads to an article that was withdrawn, not even as a pick", () => {
    const paper = changed("visite", { withdrawn: "erreur" }).map((one) =>
      one.path === "mossad" ? { ...one, related: ["visite"] } : one,
    );
    for (const [, { suggestions, versions }] of relateAll(paper)) {
      assert.ok(!suggestions.some(({ path }) => path === "visite"));
      assert.ok(!versions.includes("visite"));
    }
  });

  it("ignores a pick that is not published", () => {
    assert.ok(
      !paths(changed("mossad", { related: ["brouillon"] }), "mossad").includes("brouillon"),
    );
  });
});

describe("versions", () => {
  const update = `${TEXTS.visite}\nLa visite durera deux jours, a précisé la présidence.`;
  const paper = [
    ...PAPER,
    story("visite-2", "Herzog attendu à Ankara mercredi", update, { on: "2022-03-02" }),
    story("visite-3", "Herzog à Ankara", `${TEXTS.visite} `, { on: "2022-03-03" }),
  ];

  it("shows an update as a version and not as a suggestion", () => {
    const stories = relateAll(paper).get("visite");
    assert.deepEqual([...(stories?.versions ?? [])].sort(), ["visite-2", "visite-3"]);
    assert.ok(!stories?.suggestions.some(({ path }) => path.startsWith("visite-")));
  });

  it("suggests one of several takes of a story", () => {
    const takes = paths(paper, "mossad").filter((path) => path.startsWith("visite"));
    assert.equal(takes.length, 1);
  });
});

describe("why", () => {
  it("is told of every story that an archive leads to", () => {
    const found = [...relateAll(archiveOf(60))].flatMap(([from, { suggestions }]) =>
      suggestions.map(({ path, reasons }) => [`${from} → ${path}`, tellReason(reasons)]),
    );
    assert.ok(found.length > 60);
    for (const [what, why] of found) assert.notEqual(why, "", what);
  });

  const told = (paper: readonly RelatableArticle[], from: string, to: string) => {
    const found = relateAll(paper)
      .get(from)
      ?.suggestions.find(({ path }) => path === to);
    assert.ok(found, `${to} is not suggested by ${from}`);
    return found.reasons.map((reason) => tellReason([reason]));
  };

  it("names whom both speak of", () => {
    const paper = [...PAPER, story("retour", "Retour", TEXTS.retour, { on: "2023-03-10" })];
    assert.ok(told(paper, "visite", "retour").includes("cite aussi Isaac Herzog"));
  });

  it("names the subject by the editors' own words first", () => {
    const tags = [tag("Gaz"), tag("Méditerranée")];
    const paper = PAPER.map((one) => (one.path.startsWith("gaz") ? { ...one, tags } : one));
    assert.match(
      told(paper, "gaz", "gazoduc").at(-1) ?? "",
      /^même sujet\u00A0: (Gaz|Méditerranée), /,
    );
  });

  it("calls no word and no name a subject: words of both are told as what they are", () => {
    const reasons = [...relateAll(archiveOf(60)).values()].flatMap(({ suggestions }) =>
      suggestions.flatMap((one) => one.reasons),
    );
    const kinds = new Set(reasons.map(({ kind }) => kind));
    assert.ok(kinds.has("subject") || kinds.has("words"), [...kinds].join());
    assert.match(tellReason([{ kind: "words", terms: ["gazoduc", "forage"] }]), /^mots en commun/);
    const tags = [tag("Gaz")];
    const paper = PAPER.map((one) => (one.path.startsWith("gaz") ? { ...one, tags } : one));
    const subject = told(paper, "gaz", "gazoduc").find((said) => said.startsWith("même sujet"));
    assert.match(subject ?? "", /^même sujet\u00A0: [^a-z]*Gaz/);
    assert.doesNotMatch(subject ?? "", /,/);
    assert.ok(!told(PAPER, "gaz", "gazoduc").some((said) => said.startsWith("même sujet")));
  });

  it("tells a pick, a dossier and a link from either side", () => {
    const paper = PAPER.map((one) => {
      if (one.path === "mossad") return { ...one, related: ["pain"], dossier: DOSSIER };
      if (one.path === "visite") return { ...one, dossier: DOSSIER };
      return one.path === "gaz" ? { ...one, body: { ...one.body, links: ["mossad"] } } : one;
    });
    assert.equal(told(paper, "mossad", "pain")[0], "choix de la rédaction");
    assert.ok(told(paper, "mossad", "visite").includes("même dossier\u00A0: Turquie–Israël"));
    assert.equal(told(paper, "mossad", "gaz")[0], "cite cet article");
    assert.equal(told(paper, "gaz", "mossad")[0], "cité dans l’article");
  });

  it("tells the next act of a story, and not the one before", () => {
    const paper = [
      ...PAPER,
      story("retour", "Herzog rentre d’Ankara", TEXTS.retour, { on: "2022-03-10" }),
    ];
    assert.equal(told(paper, "visite", "retour")[0], "suite de l’affaire");
    assert.ok(!told(paper, "retour", "visite").includes("suite de l’affaire"));
  });

  it("does not take a name from a caption in another language", () => {
    const figures = [{ alt: prose(""), caption: { ...prose("Nancy Pelosi speaks"), lang: "en" } }];
    const paper = PAPER.map((one) =>
      /^(pain|levain)$/.test(one.path) ? { ...one, figures } : one,
    );
    assert.ok(!told(paper, "pain", "levain").join().includes("Pelosi"));
  });
});

describe("stability", () => {
  const archive = archiveOf(240);

  it("does not depend on the order of reading", () => {
    const last = ({ path }: RelatableArticle) => path.split("").reverse().join("");
    const shuffled = archive.toSorted((a, b) => (last(a) < last(b) ? 1 : -1));
    assert.notDeepEqual(
      shuffled.map(({ path }) => path),
      archive.map(({ path }) => path),
    );
    const straight = relateAll(archive);
    const other = relateAll(shuffled);
    for (const { path } of archive) assert.deepEqual(other.get(path), straight.get(path), path);
  });

  it("changes only the lists that a new article enters", () => {
    const before = relateAll(archive.slice(0, -1));
    const after = relateAll(archive);
    const added = archive.at(-1)?.path ?? "";
    const different = [...before].filter(
      ([path, stories]) => JSON.stringify(after.get(path)) !== JSON.stringify(stories),
    );
    assert.ok(different.length <= 16, `${different.length} lists changed`);
    for (const [path] of different) {
      const now = after.get(path);
      const listed = [...(now?.suggestions.map((one) => one.path) ?? []), ...(now?.versions ?? [])];
      assert.ok(listed.includes(added), `${path} changed without taking the new article in`);
    }
    assert.equal(after.get(added)?.suggestions.length, 4);
  });

  it("gives the same lists from kept evidence", () => {
    const kept = new Map(
      archive.map((one) => [one.path, deserialize(serialize(evidenceOf(one)))] as const),
    );
    const fresh = relateAll(archive);
    const cached = relateAll(archive, {
      evidence: ({ path }) => {
        const evidence = kept.get(path);
        assert.ok(evidence);
        return evidence;
      },
    });
    assert.deepEqual([...cached], [...fresh]);
  });

  it("leaves the articles it was given as they were", () => {
    const given = Object.freeze([...PAPER].reverse());
    assert.equal(relateAll(given).size, PAPER.length);
  });
});

describe("more candidates", () => {
  it("tells them apart from what the page shows", () => {
    const stories = relateAll(PAPER, { limit: 6 }).get("mossad");
    assert.deepEqual(stories?.suggestions, relateAll(PAPER).get("mossad")?.suggestions);
    assert.ok((stories?.further.length ?? 0) > 0);
    assert.equal(
      new Set(
        [...(stories?.suggestions ?? []), ...(stories?.further ?? [])].map(({ path }) => path),
      ).size,
      (stories?.suggestions.length ?? 0) + (stories?.further.length ?? 0),
    );
  });

  it("copes with an archive of no article, and of one", () => {
    assert.equal(relateAll([]).size, 0);
    assert.deepEqual(relateAll(PAPER.slice(0, 1)).get("mossad")?.suggestions, []);
  });
});

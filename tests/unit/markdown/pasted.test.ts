import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { bodyHtml, edition } from "../paper.ts";

/** Articles that were pasted, one slip a file. */
const FOLDER = join(import.meta.dirname, "pasted-files");

interface Case {
  /** What the page must have, and what it must not. */
  readonly shown?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  /** What the editor must be told, in order, and nothing else but this. */
  readonly told?: readonly RegExp[];
}

const NOT_TOLD: Case = { told: [] };

/** Every file, as its editor meant it: shown so, or told. */
const CASES: Readonly<Record<string, Case>> = {
  "a1-conflit-corps": {
    told: [/:8:1 : erreur : conflit Git non résolu.*« HEAD » et « correction-maire »/],
  },
  "a2-conflit-entete": {
    told: [/:2:1 : erreur : conflit Git non résolu.*« HEAD » et « correction »/],
  },
  "a5-conflit-fin": { told: [/:9:1 : erreur : conflit Git non résolu.*« correction-maire »/] },
  "b1-puces": {
    ...NOT_TOLD,
    shown: [/<li>premier point.;<\/li>\n<li>deuxième point.;<\/li>\n<li>troisième/],
  },
  "b15-objet": { told: [/:6:7 : .*\(U\+FFFC\)/, /:6:36 : .*\(U\+FFFD\)/] },
  "b17-nbsp-indent": { ...NOT_TOLD, shown: [/<p>Paragraphe/, /<p>Cadratin/] },
  "b18-nbsp-markdown": {
    ...NOT_TOLD,
    shown: [/<h2[^>]*>Intertitre/, /<ul>\n<li>un/, /<ol>\n<li>un/, /<blockquote>\n<p>cité/],
  },
  "b19-mojibake": {
    told: [/écrivez : L’été/, /écrivez : à/, /Légende/, /œuvre/, /“cité”/, /l’eau/],
  },
  "b3-tableau-tab": {
    told: [
      /:8:1 : attention : .*tabulations[\s\S]*\| Ville \| Voix \| Part \| ⏎ \|---\|---\|---\|/,
    ],
  },
  "b4-invisibles": {
    told: [
      /:6:11 : attention : 6 caractères invisibles \(U\+00AD, U\+200B, U\+2060, U\+FEFF et U\+200C\)/,
    ],
    shown: [/un espace sans chasse, un joint, un BOM/],
  },
  "b6-apostrophes-mixtes": {
    ...NOT_TOLD,
    shown: [/L’été d’Anna, l’hiver d’Éric, qu’il, qu’elle\./],
  },
  "b7-saut-ligne-manuel": {
    ...NOT_TOLD,
    shown: [/Première ligne<br>\ndeuxième ligne<br>\npage suivante<br>\nligne U\+2028<br>/],
  },
  "b9-coupures-pdf": {
    told: [/:6:4 .*\n.*gouvernement/, /:7:10 .*\n.*annoncé/, /:8:11 .*\n.*mesure/],
  },
  "c1-gras-guillemets": {
    ...NOT_TOLD,
    never: [/\*/],
    shown: [
      /l’<strong>«.accord.»<\/strong> signé/,
      /<strong>Paris.: ?<\/strong>suite/,
      /l’<em>Équipe<\/em>/,
    ],
  },
  "d19-html-titre": { told: [/:2:8 : attention : « title ».*« <em> ».*« &nbsp; »/] },
  "d20-markdown-titre": {
    told: [/:2:8 : attention : « title ».*« \*La Haine\* » et « \*\*gras\*\* »/],
  },
  "d21-titre-invisible": {
    told: [/:2:15 : attention : 3 caractères invisibles.*« gouvernement », « recule »/],
  },
  "d24-conflit-chapo": { told: [/:6:3 : erreur : conflit Git non résolu/] },
  "d30b-embargo-apres-expire": {
    told: [/:6:10 : attention : « expires ».*vient avant « embargo »/],
  },
  "d31-maj-avant": { told: [/:5:10 : attention : « updated ».*avant « date »/] },
  "d4b-guillemets-courbes": {
    told: [/:2:8 .*\n.*title: "Un titre collé"/, /:5:9 /, /:6:13 /, /:7:11 /, /:8:8 /],
  },
  "e1-controle-titre": {
    told: [
      /:2:23 .*U\+0002/,
      /:5:20 .*U\+0010/,
      /:6:13 .*U\+0008/,
      /:7:12 /,
      /:10:31 .*U\+0008, U\+001F et U\+0002/,
    ],
    shown: [/Texte avec<br>\ntab verticale/],
  },
  "f8-note-mot": { told: [/:6:6 .*« \[\^note longue\] »/, /:6:24 .*« \[\^Note\] »/] },
  "f9-note-dans-chapo": {
    told: [/:5:13 : attention : un chapô n’a pas de notes/, /:9:1 : attention : la note \[\^1\]/],
  },
  "g2-table-cellules": {
    told: [/:8:1 : erreur : .*« 3 » serait perdu/, /:9:1 : erreur : .*« y` » serait perdu/],
  },
  "g3-table-sans-entete": {
    told: [/:6:1 : erreur : ce tableau n’est pas compris/, /:9:1 : erreur : ce tableau/],
  },
  "g4-table-tirets-cadratins": { ...NOT_TOLD, shown: [/<td>1<\/td>\n<td>2/, /<td>3<\/td>\n<td>4/] },
  "h1-arabe": {
    ...NOT_TOLD,
    shown: [
      /«.<bdi lang="ar" dir="rtl">[^<]*!<\/bdi>.» \(2021\), puis «.<bdi lang="he" dir="rtl">/,
      /<p lang="ar" dir="rtl">الحكومة/,
      /<p lang="ar" dir="rtl">قال الوزير: «لن نتراجع»\./,
      /<p><em lang="ar" dir="rtl">[^<]*<\/em>.: fin/,
    ],
  },
  "j1-liens": {
    told: [
      /n’a pas d’adresse/,
      /« \[espace\]/,
      /« \[js\]/,
      /« \[file\]/,
      /« \/articles\/2019\/x\/ »/,
      /\n.*https:\/\/www\.exemple\.fr/,
      /« htps:/,
      /deux fois « https:\/\/ »\D*\n.*: https:\/\/exemple\.fr$/,
      /« \[esp\]/,
    ],
  },
  "j2-reference": {
    told: [/« \[autre\]\[absent\] »/, /:9:1 .*« \[jamais\] »/],
    shown: [/\[jamais\].: <a/],
  },
  "k1-liste-dialogue": {
    ...NOT_TOLD,
    shown: [/demi-cadratin\.<br>\n—.Réponse/, /-Sans espace<br>\n-Autre/],
  },
  "k2-annee-liste": {
    ...NOT_TOLD,
    shown: [
      /<ol start="1984"[^>]*>\n<li>/,
      /<li value="2">/,
      /a\) un<br>\nb\) deux/,
      /I\. Un<br>\nII\. Deux/,
    ],
  },
  "k3-plus": {
    ...NOT_TOLD,
    never: [/<ul>|<blockquote>/],
    shown: [/\+.3.% en un an/, /−.5.°C ce matin/, /&gt;.10.%/],
  },
  "l1-alineas-simples": { told: [/:6:1 : attention : ces 3 lignes finissent chacune une phrase/] },
  "l3-alinea-retrait": { told: [/:6:1 : attention : ces 2 lignes/], never: [/<pre|<code/] },
  "l4-dialogue": { ...NOT_TOLD, shown: [/vendredi\.<br>\n—.La mesure[^\n]*<br>\n—.Non\./] },
  "m1-annees": { ...NOT_TOLD, shown: [/start="1914"/, /value="1918"/, /value="1945"/] },
  "m4-signes": {
    ...NOT_TOLD,
    never: [/<ul>|<blockquote>/],
    shown: [/\+.3.%/, /−.5.°C/, /&gt;.10.%/, /\*.Prénom modifié/],
  },
  "m6-mult": { ...NOT_TOLD, shown: [/12\*8\*3.m, 2\*3\*4 = 24, et f\(x\)=a\*b\*c/] },
  "n1-cloture": { told: [/:8:1 : attention : le bloc de code/] },
  "o1-setext": {
    told: [/:10:1 .*« Signature de l’auteur »/],
    shown: [/nombreux dans la salle\.<\/p>\n<hr>/],
  },
  "o3-corps-vide": { told: [/:6:1 : attention : cet article n’a pas de texte/] },
  "q1-table-perte": { told: [/:8:1 : erreur : .*« dont 30 nuls »/, /:9:1 : erreur/] },
  "q2-table-suite": {
    ...NOT_TOLD,
    shown: [/<\/table>\n<\/div>\n<p class="table-source">Source.: ministère/],
  },
  "r1-ref": {
    told: [/« \[Insee\]\[insee\] »/, /:9:1 .*« \[2\] »/],
    shown: [/\[Ndlr\].: Précision/, /\[2\].: <a/],
  },
  "s1-shortcode": {
    told: [
      ...["caption id", "x", "/caption", "gallery", "{{<", "{% youtube", "embed", "/embed"],
      ...[
        "<img12",
        "<doc34",
        "->art12",
        "texte->",
        "{{{Inter",
        "{{gras",
        "== Wiki",
        "Article",
        "'''gras",
        "{{date",
      ],
    ].map((mark) => new RegExp(mark.replace(/[{}|[\]/<>%]/g, "\\$&"))),
  },
  "t-liens-vides": {
    told: [
      /#ancre »/,
      /\/b »/,
      /\/c »/,
      /U\+200B/,
      /\/d »/,
      /\/e »/,
      /:10:1 .*intertitre/,
      /:12:1 .*intertitre/,
      /:14:1 .*tableau/,
    ],
    never: [/<a[^>]*><\/a>/, /<h2[^>]*><\/h2>/],
  },
  "w1-sujets-ligature": {
    told: [
      /« Œuvre » s’écrit/,
      /« œuvre » s’écrit/,
      /« Œuvres » est sans doute/,
      /« æon » s’écrit/,
    ],
    shown: [
      /<h2 id="oeuvre-d-art-et-aesop"><span id="o-euvre-d-art-et-a-esop"><\/span>/,
      /id="youtube-et-metoo"/,
    ],
  },
  "w2-sujets-casse": {
    told: [/Youtube/, /youtube/, /iPhone/, /metoo/, /Totalenergies/, /CO₂/, /Onu/],
  },
};

describe("what an editor pastes", () => {
  it("has all its cases told here", () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ""));
    assert.deepEqual(Object.keys(CASES).toSorted(), files.toSorted());
  });

  for (const [name, { shown = [], never = [], told = [] }] of Object.entries(CASES)) {
    it(`is shown as it was meant, or told: ${name}`, () => {
      const bytes = readFileSync(join(FOLDER, `${name}.md`));
      const read = edition({ "2026/a.md": bytes }, Date.parse("2026-11-28T06:00:00Z"));
      const messages = read.problems.map((problem) => tellProblems([problem]).trimEnd());
      assert.equal(messages.length, told.length, messages.join("\n"));
      for (const [index, says] of told.entries()) assert.match(messages[index] ?? "", says);
      const html = bodyHtml(read);
      for (const pattern of shown) assert.match(html, pattern);
      for (const pattern of never) assert.doesNotMatch(html, pattern);
      assert.doesNotMatch(messages.join("\n"), /(?![\n\t])\p{Cc}/u);
    });
  }
});

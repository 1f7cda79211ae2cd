import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isOlderThanAYear, updateDiffers } from "../../../src/french/dates/compare.ts";
import { explainDateFault } from "../../../src/french/dates/explain.ts";
import {
  ageSentence,
  formatDate,
  formatDay,
  formatFullDate,
  formatRange,
  possessiveOf,
  prepositionOf,
} from "../../../src/french/dates/format.ts";
import { parseDate } from "../../../src/french/dates/parse.ts";
import type { PressDate } from "../../../src/french/dates/press-date.ts";

const date = (text: string, zone?: string): PressDate => {
  const parsed = parseDate(text, zone);
  assert.ok(parsed.ok, text);
  return parsed.date;
};
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

/** Written, its `datetime`, its first instant, in words with the weekday. */
const READ: readonly (readonly [string, string, string, string])[] = [
  ["2022", "2022", "2021-12-31T23:00:00.000Z", "2022"],
  ["2022-02", "2022-02", "2022-01-31T23:00:00.000Z", "février 2022"],
  ["2022-01-01", "2022-01-01", "2021-12-31T23:00:00.000Z", "samedi 1er janvier 2022"],
  ["2022-02-16", "2022-02-16", "2022-02-15T23:00:00.000Z", "mercredi 16 février 2022"],
  ["2024-02-29", "2024-02-29", "2024-02-28T23:00:00.000Z", "jeudi 29 février 2024"],
  [
    "2022-02-16T16:30",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:00.000Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    "2022-02-16 16:30",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:00.000Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    " 2022-02-16T16:00 ",
    "2022-02-16T16:00+01:00",
    "2022-02-16T15:00:00.000Z",
    "mercredi 16 février 2022 à 16 h",
  ],
  [
    "2022-02-16T00:05:59",
    "2022-02-16T00:05+01:00",
    "2022-02-15T23:05:59.000Z",
    "mercredi 16 février 2022 à 0 h 05",
  ],
  [
    "2022-02-16T00:00",
    "2022-02-16T00:00+01:00",
    "2022-02-15T23:00:00.000Z",
    "mercredi 16 février 2022 à 0 h",
  ],
  [
    "2022-02-16T16:30:10.123456",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:10.123Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    "2022-02-16T16:30Z",
    "2022-02-16T17:30+01:00",
    "2022-02-16T16:30:00.000Z",
    "mercredi 16 février 2022 à 17 h 30",
  ],
  [
    "2022-08-01T00:30+01:00",
    "2022-08-01T01:30+02:00",
    "2022-07-31T23:30:00.000Z",
    "lundi 1er août 2022 à 1 h 30",
  ],
  [
    "2022-02-16T16:30+01:00",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:00.000Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    "2022-02-16T16:30+0100",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:00.000Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    "2022-02-16 16:30:00 +0100",
    "2022-02-16T16:30+01:00",
    "2022-02-16T15:30:00.000Z",
    "mercredi 16 février 2022 à 16 h 30",
  ],
  [
    "2022-02-16T23:30-05:00",
    "2022-02-17T05:30+01:00",
    "2022-02-17T04:30:00.000Z",
    "jeudi 17 février 2022 à 5 h 30",
  ],
  [
    "2022-02-16T16:30+05:30",
    "2022-02-16T12:00+01:00",
    "2022-02-16T11:00:00.000Z",
    "mercredi 16 février 2022 à 12 h",
  ],
  [
    "2026-03-29T01:59",
    "2026-03-29T01:59+01:00",
    "2026-03-29T00:59:00.000Z",
    "dimanche 29 mars 2026 à 1 h 59",
  ],
  [
    "2026-03-29T03:00",
    "2026-03-29T03:00+02:00",
    "2026-03-29T01:00:00.000Z",
    "dimanche 29 mars 2026 à 3 h",
  ],
  [
    "2026-03-29T02:30+01:00",
    "2026-03-29T03:30+02:00",
    "2026-03-29T01:30:00.000Z",
    "dimanche 29 mars 2026 à 3 h 30",
  ],
  [
    "2026-10-25T02:30+02:00",
    "2026-10-25T02:30+02:00",
    "2026-10-25T00:30:00.000Z",
    "dimanche 25 octobre 2026 à 2 h 30",
  ],
  [
    "2026-10-25T02:30+01:00",
    "2026-10-25T02:30+01:00",
    "2026-10-25T01:30:00.000Z",
    "dimanche 25 octobre 2026 à 2 h 30",
  ],
  ["1944-06-06", "1944-06-06", "1944-06-05T22:00:00.000Z", "mardi 6 juin 1944"],
];

test("reads what editors write, and says it in words", () => {
  for (const [text, iso, from, words] of READ) {
    const read = date(text);
    assert.equal(read.iso, iso, text);
    assert.equal(new Date(read.from).toISOString(), from, text);
    assert.equal(plain(formatFullDate(read)), words, text);
    assert.equal(plain(formatDate(read)), words.replace(/^[a-z]+di |^dimanche /, ""), text);
  }
});

test("« until » is the first instant after", () => {
  const until = (text: string): string => new Date(date(text).until).toISOString();
  assert.equal(until("2022"), "2022-12-31T23:00:00.000Z");
  assert.equal(until("2022-03"), "2022-03-31T22:00:00.000Z");
  assert.equal(until("2026-03-29"), "2026-03-29T22:00:00.000Z");
  assert.equal(until("2026-10-25"), "2026-10-25T23:00:00.000Z");
  assert.equal(until("2022-02-16T16:30:59"), "2022-02-16T15:31:00.000Z");
});

test("no line breaks within the hour or after the day", () => {
  const read = date("2022-02-16T16:30");
  assert.equal(formatDate(read), "16\u00A0février 2022 à 16\u00A0h\u00A030");
  assert.equal(formatDay(read), "16\u00A0février 2022");
  assert.equal(formatDate(date("2022-01-01")), "1er\u00A0janvier 2022");
});

/** Written, the kind of fault, what its explanation must say. */
const FAULTS: readonly (readonly [string, string, RegExp])[] = [
  ["03/05/2022", "format", /écrivez\u00A0: 2022-05-03$/],
  ["05/23/2022", "format", /écrivez\u00A0: 2022-05-23$/],
  ["3.5.2022", "format", /écrivez\u00A0: 2022-05-03$/],
  ["3 mars 2022", "format", /écrivez\u00A0: 2022-03-03$/],
  ["1er janvier 2022", "format", /écrivez\u00A0: 2022-01-01$/],
  ["Mars 2022", "format", /écrivez\u00A0: 2022-03$/],
  ["16 févr. 2022", "format", /écrivez\u00A0: 2022-02-16$/],
  ["mercredi 16 février 2022 à 16 h 30", "format", /écrivez\u00A0: 2022-02-16T16:30$/],
  ["samedi 3 décembre 2022 à 8h", "format", /écrivez\u00A0: 2022-12-03T08:00$/],
  ["2022-2-3", "format", /écrivez\u00A0: 2022-02-03$/],
  ["2022/02/03", "format", /écrivez\u00A0: 2022-02-03$/],
  ["2022-02-16 9:30", "format", /écrivez\u00A0: 2022-02-16T09:30$/],
  ["20220216", "format", /écrivez\u00A0: 2022-02-16$/],
  ["02/2022", "format", /écrivez\u00A0: 2022-02$/],
  ["31/02/2022", "format", /février 2022 n’a que 28 jours/],
  ["16/02/22", "format", /\(2022-02-16\)/],
  ["jui 2022", "format", /\(2022-02-16\)/],
  ["demain", "format", /«\u00A0demain\u00A0» [\s\S]*\(2022-02-16T16:30\)$/],
  ["2022-02-16T16:30 UTC+1", "format", /\(2022-02-16T16:30\)$/],
  ["", "format", /^La date est vide/],
  ["2022-13", "impossible", /pas de mois 13/],
  ["2022-00-10", "impossible", /pas de mois 00/],
  ["2022-02-30", "impossible", /février 2022 n’a que 28 jours/],
  ["2022-04-31T10:00", "impossible", /avril 2022 n’a que 30 jours/],
  ["2022-02-00", "impossible", /commencent à 01/],
  ["2022-02-16T24:00", "impossible", /à la date du lendemain/],
  ["2022-02-16T25:00", "impossible", /de 00 à 23/],
  ["2022-02-16T16:60", "impossible", /minutes/],
  ["2022-02-16T16:30:60", "impossible", /secondes/],
  ["2022-02-16T16:30+15:00", "impossible", /décalage horaire/],
  ["0000", "impossible", /0000/],
  ["2026-03-29T02:30", "gap", /2026-03-29T03:30\+02:00/],
  ["2026-10-25T02:30", "twice", /2026-10-25T02:30\+02:00 .*2026-10-25T02:30\+01:00/],
];

test("says what stands before a date", () => {
  const before = (text: string) => prepositionOf(date(text)) + possessiveOf(date(text));
  assert.equal(before("2022"), "en de ");
  assert.equal(before("2022-02"), "en de ");
  assert.equal(before("2022-04"), "en d’");
  assert.equal(before("2022-08"), "en d’");
  assert.equal(before("2022-04-03"), "le du ");
  assert.equal(before("2022-04-03T10:00"), "le du ");
});

test("explains what cannot be a date, and what to write", () => {
  for (const [text, kind, message] of FAULTS) {
    const parsed = parseDate(text);
    assert.ok(!parsed.ok, text);
    assert.equal(parsed.fault.kind, kind, text);
    assert.match(explainDateFault(text, parsed.fault), message, text);
  }
});

test("what is suggested is accepted", () => {
  for (const [text] of FAULTS) {
    const parsed = parseDate(text);
    assert.ok(!parsed.ok);
    for (const [suggested] of explainDateFault(text, parsed.fault).matchAll(
      /(?<=crivez\u00A0: )\d[\dT:+-]+/g,
    ))
      assert.ok(parseDate(suggested).ok, `${text}: ${suggested}`);
  }
});

const RANGES: readonly (readonly [string, string, string])[] = [
  ["2022-03-03", "2022-03-05", "du 3 au 5 mars 2022"],
  ["2022-01-01", "2022-01-08", "du 1er au 8 janvier 2022"],
  ["2022-02-28", "2022-03-03", "du 28 février au 3 mars 2022"],
  ["2021-12-28", "2022-01-01", "du 28 décembre 2021 au 1er janvier 2022"],
  ["2021-03-03", "2022-03-05", "du 3 mars 2021 au 5 mars 2022"],
  ["2022-03-05", "2022-03-03", "du 3 au 5 mars 2022"],
  ["2022-03-03", "2022-03-03", "le 3 mars 2022"],
  ["2022-02", "2022-03", "de février à mars 2022"],
  ["2022-04", "2022-05", "d’avril à mai 2022"],
  ["2022-08", "2022-10", "d’août à octobre 2022"],
  ["2021-12", "2022-02", "de décembre 2021 à février 2022"],
  ["2022-02", "2022-02", "en février 2022"],
  ["2021", "2022", "de 2021 à 2022"],
  ["2022-03-03", "2022-04", "de mars à avril 2022"],
  ["2022-02-16T16:30", "2022-02-16T18:00", "le 16 février 2022 de 16 h 30 à 18 h"],
  [
    "2022-02-16T16:30",
    "2022-02-17T00:05",
    "du 16 février 2022 à 16 h 30 au 17 février 2022 à 0 h 05",
  ],
  ["2022-02-16T16:30", "2022-02-18", "du 16 au 18 février 2022"],
];

test("ranges say once what both ends share", () => {
  for (const [from, to, expected] of RANGES)
    assert.equal(plain(formatRange(date(from), date(to))), expected, `${from} ${to}`);
});

test("sorts by first instant, seconds included", () => {
  const texts = [
    "2022-02",
    "2022-02-16T16:30:10",
    "2022",
    "2022-02-16T16:30:05",
    "2022-02-16T16:30Z",
  ];
  const sorted = texts
    .map((text) => ({ text, at: date(text) }))
    .sort((a, b) => a.at.from - b.at.from);
  assert.deepEqual(
    sorted.map(({ text }) => text),
    ["2022", "2022-02", "2022-02-16T16:30:05", "2022-02-16T16:30:10", "2022-02-16T16:30Z"],
  );
});

test("older than a year only once it is sure", () => {
  const older = (text: string, now: string): boolean =>
    isOlderThanAYear(date(text), Date.parse(now));
  assert.equal(older("2022-02-16", "2023-02-16T22:59:59Z"), false);
  assert.equal(older("2022-02-16", "2023-02-16T23:00:00Z"), true);
  assert.equal(older("2022-02", "2023-02-28T22:00:00Z"), false);
  assert.equal(older("2022-02", "2023-03-01T00:00:00Z"), true);
  assert.equal(older("2022", "2023-12-31T12:00:00Z"), false);
  assert.equal(older("2022", "2024-01-01T00:00:00Z"), true);
  assert.equal(older("2030", "2024-01-01T00:00:00Z"), false);
});

test("says how old an article is in words that stay true", () => {
  for (const text of ["2022", "2022-02", "2022-01-01", "2022-12-31T23:59"])
    assert.equal(plain(ageSentence(date(text))), "Cet article date de 2022", text);
});

test("« Mis à jour » only when another, later date is shown", () => {
  const differs = (published: string, updated: string): boolean =>
    updateDiffers(date(published), date(updated));
  assert.equal(differs("2022-02-16T16:30:05", "2022-02-16T16:30:50"), false);
  assert.equal(differs("2022-02-16T16:30", "2022-02-16T16:31"), true);
  assert.equal(differs("2022-02-16T16:30+01:00", "2022-02-16T15:30Z"), false);
  assert.equal(differs("2022-02", "2022-02-20"), true);
  assert.equal(differs("2022-02-16", "2022-02"), false);
  assert.equal(differs("2022-02-16", "2022-02-15"), false);
});

test("the site's zone is the one that counts", () => {
  const noumea = date("2022-02-16T16:30", "Pacific/Noumea");
  assert.equal(noumea.iso, "2022-02-16T16:30+11:00");
  assert.equal(plain(formatDate(noumea)), "16 février 2022 à 16 h 30");
  assert.ok(parseDate("2026-03-29T02:30", "Pacific/Noumea").ok);
});

test("any instant comes back as it was written, any text is read or explained", () => {
  const instants = fc.date({
    min: new Date("1950-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const read = date(instant.toISOString());
      assert.equal(read.from, instant.getTime());
      assert.deepEqual(date(read.iso), { ...read, from: Math.floor(read.from / 60_000) * 60_000 });
      assert.ok(!/UTC|GMT|\b1 (?!h)|00:00/.test(plain(formatFullDate(read))));
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."0123456789-T:+Z /.haàjuinmars") }),
      (text) => {
        const parsed = parseDate(text);
        if (!parsed.ok) assert.ok(explainDateFault(text, parsed.fault).length > 20);
      },
    ),
  );
});

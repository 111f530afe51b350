import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import type { Result } from "../../../src/base/problem.ts";
import { dayNumber } from "../../../src/domain/calendar-day.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";

/** Whatever JSON gives: the tests below break it in every way. */
type Loose = ReturnType<typeof JSON.parse>;

/** A copy of the small corpus as plain JSON, changed by hand. */
const changed = (change: (file: Loose) => void): Loose => {
  const file: Loose = JSON.parse(JSON.stringify(makeCorpus()));
  change(file);
  return file;
};

/** A date in doubt everywhere but in its words. */
const undated = (edtf: string): Loose => ({ edtf, basis: "stated", steps: [] });

const problemsOf = (result: Result<unknown>) => (result.ok ? [] : result.problems);
const soleProblem = (json: unknown) => {
  const problems = problemsOf(readCorpus(json, "small.corpus.json"));
  expect(problems).toHaveLength(1);
  return problems[0]!;
};

describe("a sound corpus file", () => {
  test("comes through the door unchanged, as data or as text", () => {
    const corpus = makeCorpus();
    expect(readCorpus(corpus)).toEqual({ ok: true, value: corpus });
    expect(readCorpus(JSON.stringify(corpus))).toEqual({ ok: true, value: corpus });
  });
});

describe("the version of the format", () => {
  test("a newer file is refused with both versions named", () => {
    const problem = soleProblem(changed((file) => (file.formatVersion = 6)));
    expect(problem.what).toBe(
      "This corpus file has format version 6; this Throughline reads versions up to 5",
    );
    expect(problem.where).toBe("small.corpus.json");
  });

  const nothingProposed = { statements: [], alignments: [], recurringWordings: [] };
  const nothingTaught = { lessons: [] };
  const nothingCompared = { differences: [], ...nothingTaught };
  const oneLane = { lanes: [], bands: false, eras: [], ...nothingCompared };
  const { key: _key, provenance: _provenance, ...decided } = makeCorpus().events[0]!;

  test.each([
    [0, { events: [decided], ...nothingProposed, ...oneLane }],
    [1, { events: [decided], ...nothingProposed, ...oneLane }],
    [2, oneLane],
    [3, nothingCompared],
    [4, nothingTaught],
  ])("a file of version %i opens, with nothing where it had nothing", (version, missing) => {
    const old = readFileSync(
      new URL(`../../fixtures/old-corpus-files/version-${version}.corpus.json`, import.meta.url),
      "utf8",
    );
    expect(readCorpus(old)).toEqual({ ok: true, value: { ...makeCorpus(), ...missing } });
  });

  test.each([undefined, null, "1", 1.5, -1])("%j is not a format version", (version) => {
    expect(soleProblem(changed((file) => (file.formatVersion = version))).what).toContain(
      "not a format version",
    );
  });
});

describe("what is not a corpus file", () => {
  test.each(["", "{", "events: []", "\u0000"])("%j is not JSON", (text) => {
    expect(soleProblem(text).what).toContain("not readable as JSON");
  });

  test.each(["null", "[]", "17", '{"format":"geojson"}'])("%s is JSON and no corpus", (text) => {
    expect(soleProblem(text).what).toContain("not a corpus file");
  });
});

describe("a file of the wrong shape", () => {
  test("a missing entry is named with its place", () => {
    const problem = soleProblem(changed((file) => delete file.events[0].title.zh));
    expect(problem.what).toBe('"zh" is missing');
    expect(problem.where).toBe("small.corpus.json, events[0].title.zh");
  });

  test("an unknown entry is refused", () => {
    const problem = soleProblem(changed((file) => (file.events[0].colour = "red")));
    expect(problem.what).toBe('"colour" is not an entry this place knows');
  });

  test("a wrong value is shown beside what is allowed", () => {
    const problem = soleProblem(changed((file) => (file.events[0].kind = "party")));
    expect(problem.what).toBe('"kind" is "party"');
    expect(problem.remedy).toContain('"meeting", or "speech"');
  });

  test("a link that is not a web address is refused", () => {
    const problem = soleProblem(changed((file) => (file.sources[0].url = "javascript:alert(1)")));
    expect(problem.remedy).toContain("http://");
  });

  test.each(["events", "eras"])("of the %s none is without words", (list) => {
    expect(soleProblem(changed((file) => (file[list][0].passages = []))).what).toBe('"passages" is empty');
  });

  test("a lane whose rule lists nothing is refused", () => {
    expect(soleProblem(changed((file) => (file.lanes[0].kinds = []))).what).toBe('"kinds" is empty');
  });

  test("a thousand problems are shortened to a list one can read", () => {
    const problems = problemsOf(readCorpus(changed((file) => (file.entities = Array(1000).fill(0)))));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.what).toBe("There are 980 more problems of this kind");
  });
});

describe("a file whose parts do not fit", () => {
  test("one letter changed in the text names the passages that are lost", () => {
    const edited = changed((file) => (file.sources[0].text = file.sources[0].text.replace("met", "mat")));
    const wheres = problemsOf(readCorpus(edited, "f")).map(({ where }) => where);
    expect(wheres).toContain("f, event e-meeting");
    expect(wheres).toContain("f, occurrence o1");
  });

  test.each([
    ["exact", "elsewhere"],
    ["prefix", "x"],
    ["suffix", "x"],
  ])("a passage with another %s is lost", (part, words) => {
    const problem = soleProblem(changed((file) => (file.occurrences[0].passage[part] = words)));
    expect(problem.where).toBe("small.corpus.json, occurrence o1");
  });

  test.each<[string, (file: Loose) => void, string]>([
    ["an event part of nothing known", (file) => (file.events[0].partOf = "gone"), '"partOf" names "gone"'],
    ["an event part of itself", (file) => (file.events[0].partOf = "e-meeting"), "part of itself"],
    ["a claim said nowhere", (file) => (file.events[0].saidIn = "gone"), '"saidIn"'],
    ["a participant nobody knows", (file) => (file.events[0].participants[0].entityId = "x"), '"entityId"'],
    ["a report of no event", (file) => (file.sources[0].reports = "gone"), '"reports"'],
    ["a theme without its family", (file) => (file.themes[0].familyId = "gone"), '"familyId"'],
    ["a formula of another theme", (file) => (file.occurrences[0].formulaId = "gone"), '"formulaId"'],
    ["a witness nobody knows", (file) => (file.occurrences[0].witnessId = "gone"), '"witnessId"'],
    ["a passage of no source", (file) => (file.occurrences[0].passage.sourceId = "gone"), '"sourceId"'],
    ["an id used twice", (file) => file.entities.push(file.entities[0]), '"council" is used twice'],
    ["a date that ends before it begins", (file) => (file.events[0].dating.latest = 0), "after its latest"],
    ["a day before all years", (file) => (file.events[0].dating.earliest = -4e8), "farther than the axis"],
    ["a year beyond all years", (f) => (f.events[0].dating = undated("Y1000001")), "Y1000001 lies more than"],
    ["an era that ends before it begins", (f) => (f.eras[0].dating = undated("2020/2018")), "2020/2018 ends"],
    ["a date in another form", (f) => (f.events[0].dating = undated("4 March")), '"4 March" is not a date'],
    [
      "a mark beside the day its date says",
      (file) => (file.events[0].dating.latest += 1),
      "The earliest and latest day of this date are not those of 2020-03-04",
    ],
    [
      "an era without a place in time",
      (f) => (f.eras[0].dating = undated("XXXX-03")),
      "no day on either side",
    ],
    ["an era whose words are lost", (f) => (f.eras[0].passages[0].exact = "May 2020"), 'words "May 2020" do'],
    ["two eras of one name", (file) => file.eras.push(file.eras[0]), '"march" is used twice'],
    ["two lanes of one name", (file) => file.lanes.push(file.lanes[0]), '"gatherings" is used twice'],
    ["an event in a lane nobody made", (f) => (f.events[0].laneId = "gone"), '"laneId" names "gone"'],
    ["a lane of a source nobody knows", (f) => (f.lanes[0].sources = ["gone"]), '"sources" names "gone"'],
    ["a lane of a theme nobody knows", (file) => (file.lanes[0].themes = ["gone"]), '"themes" names "gone"'],
    [
      "more lanes than a picture holds",
      (f) => (f.lanes = Array.from({ length: 101 }, (_, at) => ({ ...f.lanes[0], id: `l${at}` }))),
      "There are 101 lanes",
    ],
    [
      "a day that does not exist",
      (file) => (file.events[0].dating.edtf = "2023-02-30"),
      "2023-02-30 is not a day",
    ],
    [
      "an uncertain day that does not exist",
      (f) => (f.events[0].dating.edtf = "2023?-02-30"),
      "2023?-02-30 is not",
    ],
    ["a reading day that does not exist", (file) => (file.readOn = "2026-13-01"), "2026-13-01 is not a day"],
    [
      "outside knowledge from nowhere",
      (f) => (f.events[0].dating.steps[0].basis = "outside"),
      "names no source",
    ],
    [
      "words in no segment",
      (file) => file.sources[0].segments.shift(),
      '"😀 “Report”\u00A0one" belongs to no',
    ],
    [
      "segments out of order",
      (file) => file.sources[0].segments.unshift(file.sources[0].segments.pop()),
      "out of order",
    ],
    ["a segment beyond the text", (file) => (file.sources[0].segments[1].end = 9999), "outside the text"],
    [
      "a sentence outside its segment",
      (file) => (file.sources[0].sentences[0].start = 0),
      "not inside segment",
    ],
    ["a statement of no source", (file) => (file.statements[0].sourceId = "gone"), '"sourceId"'],
    ["a statement of no witness", (file) => (file.statements[0].witnessId = "gone"), '"witnessId"'],
    ["a statement in no sentence", (file) => (file.statements[0].sentenceId = "p9.s9"), '"sentenceId"'],
    ["a speaker carried over from nowhere", (f) => (f.statements[0].inheritsFrom = "x"), '"inheritsFrom"'],
    ["a statement whose verb is lost", (f) => (f.statements[0].verbs[0].exact = "sat"), 'The words "sat" do'],
    ["a link of a witness nobody knows", (file) => (file.alignments[0].b = "gone"), '"b" names "gone"'],
    ["a link to a sentence of the other", (file) => (file.alignments[0].right = ["p1.s1"]), '"right" names'],
    ["a link of nothing", (file) => (file.alignments[0].left = []), "no sentence at all"],
    ["a link of a witness with itself", (file) => (file.alignments[0].b = "report"), "with itself"],
    [
      "a sentence linked twice",
      (file) => file.alignments.push({ ...file.alignments[0], id: "again" }),
      "The sentence p1.s1 of report is in two links",
    ],
    [
      "a recurring wording whose words are lost",
      (file) => (file.recurringWordings[0].passages[0].start = 0),
      'The words "The council" do not stand',
    ],
    ["a difference whose words are lost", (f) => (f.differences[0].left[0].exact = "x"), 'words "x" do not'],
    ["a difference of no witness", (f) => (f.differences[0].b = "gone"), '"b" names "gone"'],
    ["a difference of a witness with itself", (f) => (f.differences[0].b = "report"), "with itself"],
    ["a difference that quotes nothing", (f) => (f.differences[0].left = []), "quotes no words of report"],
    ["a difference that quotes one text only", (f) => (f.differences[0].tag = "minor"), "of report.zh"],
    [
      "a difference in words of another witness",
      (f) => (f.differences[0].right = f.differences[0].left),
      'words "The council" are not those of report.zh',
    ],
    [
      "a further reading of no witness",
      (f) => (f.differences[0].also = [{ witnessId: "gone", passages: f.differences[0].left }]),
      '"also" names "gone"',
    ],
    ["two differences of one name", (f) => f.differences.push(f.differences[0]), '"who-met" is used twice'],
    ["a key given to two events", (f) => f.events.push({ ...f.events[0], id: "again" }), "is used twice"],
    ["a sentence of no segment", (file) => (file.sources[0].sentences[0].segmentId = "p9"), '"segmentId"'],
  ])("%s is found", (_, change, what) => {
    const problems = problemsOf(readCorpus(changed(change)));
    expect(problems.map((problem) => problem.what).join("\n")).toContain(what);
  });
});

describe("what is far away, open or left open", () => {
  test.each([
    ["Y12026", dayNumber(12_026, 1, 1), dayNumber(12_026, 12, 31)],
    ["-9999", dayNumber(-9999, 1, 1), dayNumber(-9999, 12, 31)],
    ["[2012,2018]", 15_340, 17_896],
    ["[2012-04-20,2018-04-20]", 15_450, 17_641],
  ])("%s is a date like any other", (edtf, earliest, latest) => {
    const dating = { ...undated(edtf), earliest, latest };
    const file = changed((copy) => (copy.events[0].dating = dating));
    expect(problemsOf(readCorpus(file))).toEqual([]);
  });

  test("eras may overlap and run on", () => {
    const dating = { ...undated("2012/.."), earliest: 15_340 };
    const file = changed((copy) => copy.eras.push({ ...copy.eras[0], id: "since-2012", dating }));
    expect(problemsOf(readCorpus(file))).toEqual([]);
  });

  test("an event may stand in the lane for the rest without anyone making it", () => {
    expect(problemsOf(readCorpus(changed((file) => (file.events[0].laneId = "other"))))).toEqual([]);
  });
});

describe("hostile data", () => {
  test("depth beyond reason is a problem, not a crash", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(problemsOf(readCorpus(deep))).toHaveLength(1);
    expect(
      problemsOf(readCorpus(`{"format":"throughline-corpus","formatVersion":1,"x":${deep}}`)),
    ).toHaveLength(1);
  });

  test("data that contains itself is a problem", () => {
    const circle: Loose = changed(() => {});
    circle.events[0].title = circle;
    expect(soleProblem(circle).what).toContain("nested more than");
  });

  test("a key named __proto__ changes nothing", () => {
    const poisoned = JSON.stringify(makeCorpus()).replace("{", '{"__proto__":{"polluted":true},');
    const result = readCorpus(poisoned);
    expect(({} as Loose)["polluted"]).toBeUndefined();
    expect(JSON.stringify(result)).not.toContain("polluted");
  });

  test("any JSON at all gives a result", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(readCorpus(json).ok).toBe(false);
      }),
    );
  });

  test("any damage to one value of a sound file gives a corpus or problems, never an exception", () => {
    const paths = leaves(makeCorpus());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const file = changed((copy) => {
          const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
          parent[path.at(-1)!] = value;
        });
        expect(() => readCorpus(file)).not.toThrow();
      }),
    );
  });
});

function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
}

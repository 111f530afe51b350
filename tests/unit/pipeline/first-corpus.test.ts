import { beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../../../src/corpus/read-corpus.ts";
import { listPassages } from "../../../src/corpus/list-passages.ts";
import { dayNumber } from "../../../src/domain/calendar-day.ts";
import type { Corpus } from "../../../src/domain/corpus.ts";
import { lanesOf, laneOf } from "../../../src/domain/lane.ts";
import { resolves } from "../../../src/domain/passage.ts";
import { contains } from "../../../src/domain/span.ts";
import { runPipeline } from "../../../src/pipeline/run-pipeline.ts";
import { readGoldEvents, readGoldIds, SOURCE_OF_DOC } from "../../fixtures/gold.ts";
import { readFirstCorpus } from "../../fixtures/read-first-corpus.ts";

const gold = readGoldEvents();
const ids = readGoldIds().events;
const textOf = (file: string, files = readFirstCorpus()) => new TextDecoder().decode(files.get(file));

type Place = { readonly sourceId: string; readonly start: number; readonly end: number };
const isWithin = (part: Place, whole: Place): boolean =>
  part.sourceId === whole.sourceId && whole.start <= part.start && part.end <= whole.end;

const countHan = (words: string): number => words.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Every sentence the tool itself says in Chinese: the `zh` of all pairs of languages. */
function listChinese(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "zh" && typeof inner === "string" ? [inner] : listChinese(inner),
  );
}

let corpus: Corpus;
beforeAll(async () => {
  const result = await runPipeline(readFirstCorpus());
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 1));
  corpus = result.value;
});

describe("the first corpus", () => {
  test("has five sources and the 41 events of the gold", () => {
    expect(corpus.sources.map(({ id }) => id).toSorted()).toEqual(Object.values(SOURCE_OF_DOC).toSorted());
    expect(corpus.events.map(({ id }) => id).toSorted()).toEqual(Object.values(ids).toSorted());
  });

  test("leaves no proposal undecided, and nobody's decision out", () => {
    expect(corpus.events.filter(({ status }) => status === "proposed")).toEqual([]);
    expect(corpus.events.filter(({ decision }) => decision === undefined)).toEqual([]);
  });

  test("keeps its texts byte for byte", () => {
    for (const { file, text } of corpus.sources) expect(text).toBe(textOf(file));
  });

  test("every passage stands where it says", () => {
    const texts = new Map(corpus.sources.map(({ id, text }) => [id, text]));
    const lost = listPassages(corpus).filter(
      ({ passage }) => !resolves(passage, texts.get(passage.sourceId) ?? ""),
    );
    expect(lost).toEqual([]);
    expect(listPassages(corpus).length).toBeGreaterThan(500);
  });

  test("goes through the door as JSON and comes out the same", () => {
    expect(readCorpus(JSON.stringify(corpus))).toEqual({ ok: true, value: corpus });
  });

  test("short titles fit narrow places", () => {
    const long = corpus.events.filter(({ shortTitle }) => shortTitle.en.length > 28);
    expect(long.map(({ id }) => id)).toEqual([]);
    const wide = corpus.events.filter(({ shortTitle }) => countHan(shortTitle.zh) > 14);
    expect(wide.map(({ id }) => id)).toEqual([]);
  });

  test("no event lists a passage and again a part of it", () => {
    const doubled = corpus.events.flatMap(({ id, passages }) =>
      passages
        .filter((part) => passages.some((whole) => whole !== part && isWithin(part, whole)))
        .map(({ exact }) => `${id}: ${exact}`),
    );
    expect(doubled).toEqual([]);
  });

  test("Chinese is set as Chinese: full-width punctuation, and no space beside it", () => {
    const wrong = listChinese(corpus).filter((words) =>
      /[，。；：、（）“”《》]\s|\s[，。；：、（）“”《》]|\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/u.test(
        words.replaceAll(/“[^”]*”/g, "“”"),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("stands in three lanes, none of them for the rest, and in no bands", () => {
    const lanes = lanesOf(corpus.lanes).map(({ id }) => id);
    const used = new Set(corpus.events.map((event) => lanes[laneOf(event, corpus.lanes, () => new Set())]));
    expect(used).toEqual(new Set(["came-out", "said-of-longer", "took-place"]));
    expect(corpus.bands).toBe(false);
  });

  test("has one era, which every source names and one dates", () => {
    expect(corpus.eras).toHaveLength(1);
    const { dating, passages, label } = corpus.eras[0]!;
    expect(dating).toMatchObject({ edtf: "2012/..", basis: "stated", earliest: dayNumber(2012, 1, 1) });
    expect(new Set(passages.map(({ sourceId }) => sourceId)).size).toBe(5);
    expect(label).toEqual({ en: "Since the 18th CPC National Congress", zh: "中共十八大以来" });
  });

  test("claims are worded as claims", () => {
    const claims = corpus.events.filter(({ kind }) => kind === "claim");
    for (const { title } of claims) {
      expect(title.en).toMatch(/^(?:Claim|Announced) \(/);
      expect(title.zh).toMatch(/称：|宣布/);
    }
  });
});

describe.each(gold.events)("gold event $id", (goldEvent) => {
  const event = () => {
    const found = corpus.events.find(({ id }) => id === ids[goldEvent.id]);
    expect(found).toBeDefined();
    return found!;
  };

  test("rests on the words of the gold: all of them, and no others", () => {
    const ours = event().passages;
    const theirs = goldEvent.passages.map(({ doc, u16: [start, end] }) => ({
      sourceId: SOURCE_OF_DOC[doc]!,
      start,
      end,
    }));
    expect(theirs.filter((passage) => !ours.some((own) => isWithin(passage, own)))).toEqual([]);
    expect(ours.filter((own) => !theirs.some((passage) => isWithin(own, passage)))).toEqual([]);
    expect(new Set(event().reportedIn)).toEqual(
      new Set(goldEvent.reported_in.map((doc) => SOURCE_OF_DOC[doc])),
    );
  });

  test("is dated as the texts allow, or by outside knowledge that is named", () => {
    const { edtf, basis, steps } = event().dating;
    const { display_until_confirmed: honest, edtf_best: best } = goldEvent.date;
    expect([honest ?? undefined, best ?? undefined]).toContain(edtf);
    const named = steps.flatMap(({ outside = [] }) => outside).filter(({ name }) => name !== "");
    expect(edtf === (honest ?? undefined) || (basis === "outside" && named.length > 0)).toBe(true);
  });

  test("says how its date is known, in both languages", () => {
    const { steps } = event().dating;
    expect(steps.length).toBeGreaterThan(0);
    for (const { says } of steps)
      expect([says.en, says.zh].every((sentence) => sentence.trim() !== "")).toBe(true);
  });

  test("speaks as loud as the gold finds it important", () => {
    expect(event().importance).toBe({ must: 1, should: 2, optional: 3, no: 3 }[goldEvent.plot]);
  });
});

/** Whether words lie within those that the gold marks as telling of no event. */
const standsInNonEvent = (own: Place): boolean =>
  gold.non_events.some(
    ({
      span: {
        doc,
        u16: [start, end],
      },
    }) => own.sourceId === SOURCE_OF_DOC[doc] && contains({ start, end }, own),
  );

describe("what is no event", () => {
  test("has no point on the axis", () => {
    const points = corpus.events.filter(
      ({ dating: { earliest, latest } }) => earliest !== undefined && earliest === latest,
    );
    const wrong = points.flatMap(({ id, passages }) =>
      gold.non_events
        .filter(
          ({
            span: {
              doc,
              u16: [start, end],
            },
          }) => passages.some((own) => own.sourceId === SOURCE_OF_DOC[doc] && contains({ start, end }, own)),
        )
        .map(({ why }) => `${id}: ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  test("is not proposed either, even where nobody decides anything", async () => {
    // Without decisions there are no events of theirs, which the lessons name.
    const files = new Map([...readFirstCorpus()].filter(([path]) => !path.startsWith("lessons/")));
    const encode = (text: string) => new TextEncoder().encode(text);
    files.set("curation.yaml", encode("decisions: []\n"));
    const cards = textOf("corpus.yaml").replaceAll(/^ +reports: .*\n/gm, "");
    files.set("corpus.yaml", encode(cards));
    const result = await runPipeline(files);
    const events = result.ok ? result.value.events : [];
    expect(events.length).toBeGreaterThan(20);
    const report = corpus.sources.find(({ id }) => id === "conference-2018");
    const tail = report?.text.indexOf("我的压岁钱") ?? 0;
    const wrong = events.filter(
      ({ passages, dating: { earliest, latest } }) =>
        passages.some(({ sourceId, start }) => sourceId === "conference-2018" && start >= tail) ||
        (earliest !== undefined && earliest === latest && passages.some(standsInNonEvent)),
    );
    expect(wrong.map(({ id, title }) => [id, title.en])).toEqual([]);
  });

  test("nothing in the links below a report is an event", () => {
    const report = corpus.sources.find(({ id }) => id === "conference-2018");
    const body = report?.text.indexOf("我的压岁钱") ?? 0;
    // A lesson may quote the links to ask whether they date the report.
    const inTail = listPassages({ ...corpus, lessons: [] }).filter(
      ({ passage }) => passage.sourceId === "conference-2018" && passage.start >= body,
    );
    expect(inTail).toEqual([]);
  });
});

describe("dates that need care", () => {
  const dating = (id: string) => corpus.events.find((event) => event.id === id)!.dating;

  test.each([
    ["study-session", "2025?-11-28", "outside"],
    ["study-session-xi", "2025?-11-28", "outside"],
    ["press-2022", "2022-08-19", "outside"],
    ["press-2022-answer", "2022-08-19", "outside"],
    ["press-2022-next", "2022-08-19/..", "outside"],
    ["pub-press-2022", "2022-09-06?", "dateline"],
    ["congress-18", "2012", "stated"],
    ["congress-20", "2022-10-16/2022-10-22", "outside"],
    ["conf-2018", "2018?-04-20/2018?-04-21", "weekday"],
    ["claim-2018", "2012/..", "corpus"],
    ["xi-instructions-2023", "[..2023-07-15]", "inferred"],
    ["press-2022-measure-1", "[..2022-08-19]", "outside"],
    ["press-2022-xi-earlier", "[..2022-08-19]", "outside"],
  ])("%s is shown as %s, known by %s", (id, edtf, basis) => {
    expect(dating(id)).toMatchObject({ edtf, basis });
  });

  test.each(["new-era", "pub-study-session-bilingual"])("%s waits among the undated", (id) => {
    expect(dating(id)).toMatchObject({ basis: "unknown" });
    expect(dating(id).edtf).toBeUndefined();
  });

  test("what a speech tells was not after it, and the bound of the page alone stays beside it", () => {
    const told = corpus.events.filter(({ saidIn, dating: { edtf } }) => saidIn && edtf?.startsWith("[.."));
    expect(told).toHaveLength(6);
    for (const { saidIn, dating: own } of told) {
      expect(own.latest).toBe(dating(saidIn ?? "").latest);
      expect(own).toMatchObject({ fromText: "[..2022-09-06]", fromCorpus: "[..2022-09-06]" });
    }
  });

  test("a step is called known from the other texts only where it quotes another", () => {
    const steps = corpus.events.flatMap(({ dating: { steps: all } }) => all);
    const wrong = steps.filter(({ basis, passages }) => basis === "corpus" && passages.length === 0);
    expect(wrong).toEqual([]);
  });

  test("the 20th congress keeps beside it what the corpus alone gives", () => {
    expect(dating("congress-20").fromCorpus).toBe("[..2023-07-15]");
  });
});

describe("one letter changed in a source", () => {
  test("fails the build, naming the text and the decision that has lost its words", async () => {
    const files = new Map(readFirstCorpus());
    const file = "sources/conference-2018.txt";
    const edited = textOf(file).replace("held from Friday to Saturday", "held from Friday to Satvrday");
    files.set(file, new TextEncoder().encode(edited));
    const result = await runPipeline(files);
    const whats = result.ok ? [] : result.problems.map(({ what }) => what);
    expect(whats[0]).toMatch(
      /sources\/conference-2018\.txt is not the text that was recorded: its sha256 is/,
    );
    expect(whats.join("\n")).toMatch(/event conf-2018 rests on .*Saturday.*not in conference-2018/);
  });
});

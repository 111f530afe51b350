import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDGES, standingDay } from "../../../src/timeline/event-columns.ts";
import { makeColumns } from "../../../src/timeline/make-columns.ts";
import type { EventColumns } from "../../../src/timeline/event-columns.ts";
import { day, drawEvents } from "../../support/draw-events.ts";

const NONE = { issued: new Map<string, number>() };
const idsOf = ({ count, words }: EventColumns): readonly string[] =>
  Array.from({ length: count }, (_, at) => words.id(at));
const dated = (id: string, edtf: string, earliest?: number, latest?: number) => ({
  [id]: {
    dating: {
      edtf,
      basis: "stated" as const,
      steps: [],
      ...(earliest !== undefined && { earliest }),
      ...(latest !== undefined && { latest }),
    },
  },
});

describe("events as columns", () => {
  test("stand in the order of time: what ends before what stays open, a whole before its parts, parts as narrated", () => {
    const events = drawEvents(
      `part-b 2018-04-20
       open 2018-04-20/..
       late 2022-01-01
       part-a 2018-04-20
       whole 2018-04-20/2018-04-21
       early 2012-11-08
       none`,
      { "part-a": { partOf: "whole", order: 1 }, "part-b": { partOf: "whole", order: 2 } },
    );
    const columns = makeColumns(events, NONE);
    expect(idsOf(columns)).toEqual(["early", "whole", "part-a", "part-b", "open", "late", "none"]);
    expect([...columns.partOf]).toEqual([-1, -1, 1, 1, -1, -1, -1]);
  });

  test("are the same whatever the order they come in", () => {
    const events = drawEvents("a 2018-04-20\nb 2018-04-20\nc ../2018-04-20\nd 2012-01-01/..\ne");
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: 5 }), (shuffled) => {
        expect(idsOf(makeColumns(shuffled, NONE))).toEqual(idsOf(makeColumns(events, NONE)));
      }),
    );
  });

  test("are said when the first dated source tells of them, or when the occasion was", () => {
    const issued = new Map([
      ["late", day("2018-04-30")],
      ["first", day("2018-04-21")],
    ]);
    const columns = makeColumns(
      drawEvents("conf 2018-04-20\nclaim 2012-01-01/..\nsilent 2019-01-01", {
        conf: { reportedIn: ["undated", "late", "first"] },
        claim: { kind: "claim", saidIn: "conf", reportedIn: ["first"] },
      }),
      { issued },
    );
    const said = (id: string) => columns.said[idsOf(columns).indexOf(id)];
    expect(said("conf")).toBe(day("2018-04-21"));
    expect(said("claim")).toBe(day("2018-04-20"));
    expect(said("silent")).toBeNaN();
  });

  test("know which wholes a publication reports, but not what was told in them or lies behind", () => {
    const of = { reportedIn: ["text"] };
    const columns = makeColumns(
      drawEvents("conf 2018-04-20\npart 2018-04-20\nletter 2018-04-21\ncongress 2012-11-08\npub 2018-04-22", {
        conf: of,
        part: { ...of, partOf: "conf" },
        letter: { ...of, kind: "instruction" },
        congress: { ...of, kind: "background" },
        pub: { ...of, kind: "publication", publishes: "text" },
      }),
      NONE,
    );
    const ids = idsOf(columns);
    expect([...columns.reports].map(([pub, wholes]) => [ids[pub], wholes.map((at) => ids[at])])).toEqual([
      ["pub", ["conf", "letter"]],
    ]);
  });

  test("say how their ends are known, and which days a text leaves open", () => {
    const columns = makeColumns(
      drawEvents("about\nperhaps\nboth\nchoice\nrun", {
        ...dated("about", "1998~/2004", 0, 9),
        ...dated("perhaps", "2018?-04-21", 1, 1),
        ...dated("both", "2018-04%", 2, 2),
        ...dated("choice", "[2012,2018]", 3, 9),
        ...dated("run", "[2023-07-14..2023-07-15]", 4, 5),
      }),
      NONE,
    );
    const at = (id: string) => idsOf(columns).indexOf(id);
    expect(columns.edges[at("about")]).toBe(EDGES.approximateStart);
    expect(columns.edges[at("perhaps")]).toBe(EDGES.uncertain);
    expect(columns.edges[at("both")]).toBe(EDGES.approximateStart | EDGES.approximateEnd | EDGES.uncertain);
    expect(columns.candidates.get(at("choice"))).toEqual([
      { from: day("2012-01-01"), to: day("2013-01-01") },
      { from: day("2018-01-01"), to: day("2019-01-01") },
    ]);
    expect(columns.candidates.has(at("run"))).toBe(false);
  });

  test("never end before they begin, and have no day where they have no date", () => {
    const columns = makeColumns(
      drawEvents("wrong\nnone", { ...dated("wrong", "2018", day("2018-04-20"), day("2018-04-10")) }),
      NONE,
    );
    expect(columns.latest[0]).toBe(columns.earliest[0]);
    expect(standingDay(columns, 1, "happened")).toBeNaN();
  });
});

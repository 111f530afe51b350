import { describe, expect, test } from "vitest";
import { resolves } from "../../../../src/domain/passage.ts";
import { proposeEvents } from "../../../../src/extraction/events/propose-events.ts";
import { scoreEvents } from "../../../support/score-events.ts";
import { readFiveEventSources } from "./event-sources.ts";

const sources = readFiveEventSources();
const proposals = proposeEvents(sources);
const score = scoreEvents(proposals);

describe("the five texts, from their words alone", () => {
  test("tell the events that a teacher expects", () => {
    expect(score.must.missed).toEqual([]);
    expect(score.should.found).toBeGreaterThanOrEqual(5);
  });

  test("tell of nothing that an annotator would not mark", () => {
    expect(score.precision.wrong).toEqual([]);
    expect(score.nonEvents).toEqual([]);
  });

  test("date what is found as the annotator does", () => {
    expect(score.dates.wrong).toEqual([]);
    expect(score.dates.of).toBeGreaterThanOrEqual(30);
  });

  test("tell of the study session as one event in three texts, and of two conferences as two", () => {
    expect(score.merged.wrong).toEqual([]);
    expect(score.matches.get("STUDY")?.reportedIn).toEqual([
      "study-session-xinhua",
      "study-session-bilingual",
    ]);
    expect(score.matches.get("CONF18")?.reportedIn).toEqual(["conference-2018"]);
    expect(score.matches.get("CONF23")?.reportedIn).toEqual(["instructions-2023"]);
  });

  test("stand behind every passage word for word", () => {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    for (const { passages, participants, place } of proposals) {
      const all = [...passages, ...participants.flatMap((one) => one.passages), ...(place?.passages ?? [])];
      expect(all.every((passage) => resolves(passage, texts.get(passage.sourceId)!))).toBe(true);
      expect(passages.length).toBeGreaterThan(0);
    }
  });

  test("give every proposal a key of its own", () => {
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
  });
});

import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/notebook/entry.ts";
import type { Entry } from "../../../src/notebook/entry.ts";
import { entriesOfSession, isOfSession, sessionOf } from "../../../src/notebook/session-entries.ts";
import { NEW_SESSION } from "../../../src/state/session.ts";
import type { Session } from "../../../src/state/session.ts";

const entriesOf = (session: Session) =>
  new Map(entriesOfSession(session).map((entry) => [keyOf(entry), entry]));

const SESSION: Session = {
  ...NEW_SESSION,
  tags: { D1: "minor" },
  wordings: { w1: "aside" },
  reading: { ...NEW_SESSION.reading, appearance: "dark" },
  guesses: {
    "own-date/which-weekday": {
      words: "Saturday, I think",
      choices: ["saturday"],
      form: "pick",
      isRevealed: true,
      created: 1000,
      changed: 2000,
    },
  },
};

describe("what a reader decides and answers on the page", () => {
  test("comes back from the notebook as it was", () => {
    expect(sessionOf(entriesOf(SESSION), NEW_SESSION)).toEqual(SESSION);
  });

  test("an answer that stands twice keeps both; the page shows one of them", () => {
    const [answer] = entriesOfSession(SESSION).filter(({ kind }) => kind === "answer");
    const other = { ...answer, version: "x1", words: "Friday" } as Entry;
    expect(isOfSession(answer!)).toBe(true);
    expect(isOfSession(other)).toBe(false);
    const both = new Map([...entriesOf(SESSION), [keyOf(other), other] as const]);
    expect(sessionOf(both, NEW_SESSION).guesses).toEqual(SESSION.guesses);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasUnread } from "../../../src/state/find-unread.ts";
import { fitView } from "../../../src/state/fit-view.ts";
import { decodeView, encodeView } from "../../../src/state/url-codec.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";
import { anyView } from "../../support/any-view.ts";
import { NAUGHTY_STRINGS } from "../../support/naughty-strings.ts";

const corpus = await buildFirstCorpus();
const isUnread = (fragment: string) => hasUnread(fragment, fitView(decodeView(fragment), corpus));

describe("of an address", () => {
  test("37 (G): nothing is unread that the page has written itself", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(hasUnread(encodeView(view), decodeView(encodeView(view)))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    "",
    "#v=1",
    "#v=1&lang=en&as=score",
    "#v=1&sel=event:conf-2018&kinds=speech,meeting",
    "#v=1&from=-99999999&to=20000",
  ])("all of %s is read", (fragment) => {
    expect(isUnread(fragment)).toBe(false);
  });

  test.each([
    "#garbage",
    "#v=2",
    "#v=1&sel=event:nobody",
    "#v=1&as=%E0%A4",
    "#v=1&kinds=speech,nonsense",
    "#v=1&at=conference-2018:9-2",
    "#v=1&from=NaN&to=Infinity",
    "#v=1&study=alchemy",
  ])("part of %s is told to be unread", (fragment) => {
    expect(isUnread(fragment)).toBe(true);
  });

  test("38 (G): two thousand spoilt addresses throw nothing and open the page", () => {
    const naughty = fc.constantFrom(...NAUGHTY_STRINGS);
    const spoilt = fc.oneof(
      naughty,
      fc
        .tuple(fc.constantFrom("sel", "at", "q", "from", "themes", "study", "with", "cell", "note"), naughty)
        .map(([key, value]) => `#v=1&${key}=${value}`),
      fc.tuple(anyView, fc.nat(400)).map(([view, length]) => encodeView(view).slice(0, length)),
      fc
        .tuple(naughty, fc.integer({ min: 1000, max: 20_000 }))
        .map(([value, count]) => `#v=1&themes=${value.repeat(count)}`),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => `#${text}`),
    );
    fc.assert(
      fc.property(spoilt, (fragment) => {
        const view = fitView(decodeView(fragment), corpus);
        hasUnread(fragment, view);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });
});

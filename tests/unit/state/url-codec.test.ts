import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTERS, initialView } from "../../../src/state/app-state.ts";
import { URL_VERSION, decodeView, encodeView } from "../../../src/state/url-codec.ts";
import { anyView } from "../../support/any-view.ts";

describe("the address of a view", () => {
  test("gives back the view it was made from", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same again when it is written again", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(decodeView(encodeView(view)))).toBe(encodeView(view));
      }),
    );
  });

  test("holds nothing that a browser, a mail or a chat would change or cut", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(view)).toMatch(/^#[A-Za-z0-9\-_.!~*'()%:,=&]+$/);
      }),
    );
  });

  test("names its version, and nothing else on the first view", () => {
    expect(encodeView(initialView("en"))).toBe(`#v=${URL_VERSION}`);
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(view).startsWith(`#v=${URL_VERSION}`)).toBe(true);
      }),
    );
  });

  test("can be read by a person", () => {
    expect(
      encodeView({
        ...initialView("zh"),
        dress: "list",
        scale: "calendar",
        selection: { type: "event", id: "conf-2018" },
        sourceId: "conference-2018",
        place: { sourceId: "conference-2018", start: 476, end: 499 },
        window: { from: 17_641, to: 17_643.5 },
        clock: "said",
        threadOrder: "frequency",
        filters: {
          themes: ["a", "b"],
          sources: ["c"],
          kinds: ["meeting", "speech"],
          bases: ["stated", "weekday"],
          speakers: ["d"],
          statuses: ["proposed"],
          text: "网络强国 power",
        },
        filterMode: "dim",
      }),
    ).toBe(
      "#v=1&lang=zh&as=list&scale=calendar&clock=said&order=frequency&sel=event:conf-2018" +
        "&in=conference-2018&at=conference-2018:476-499&from=17641&to=17643.5&themes=a,b&sources=c" +
        "&kinds=meeting,speech&bases=stated,weekday&speakers=d&statuses=proposed" +
        "&q=%E7%BD%91%E7%BB%9C%E5%BC%BA%E5%9B%BD%20power&dim=1",
    );
  });
});

describe("a link made before there were clocks, orders and searches", () => {
  test.each([
    "#v=1&sel=event:conf-2018",
    "#v=1&lang=zh&scale=calendar&from=17641&to=17643.5",
    "#v=1&as=table&themes=a&sources=b&kinds=meeting",
  ])("%s means what it meant, and is written as it was", (fragment) => {
    expect(encodeView(decodeView(fragment))).toBe(fragment);
    expect(decodeView(fragment)).toMatchObject({
      clock: "happened",
      threadOrder: "family",
      filterMode: "hide",
      filters: { bases: [], speakers: [], statuses: [], text: "" },
    });
  });
});

describe("a link that is old, mangled or malicious", () => {
  test.each([
    ["nothing", ""],
    ["a lone hash", "#"],
    ["an anchor of another page", "#reader"],
    ["a selection of no known type", "#v=1&sel=person:xi"],
    ["a selection without an id", "#v=1&sel=event:"],
    ["a selection without a type", "#v=1&sel=conf-2018"],
    ["a dress and a scale we do not have", "#v=1&as=pie&scale=logarithmic"],
    ["a window that is not a number", "#v=1&from=NaN&to=17643"],
    ["a window without end", "#v=1&from=-Infinity&to=Infinity"],
    ["a window too large for a number", "#v=1&from=0&to=1e999"],
    ["a window turned round", "#v=1&from=17643&to=17641"],
    ["a window of no width", "#v=1&from=17643&to=17643"],
    ["half a window", "#v=1&from=17643"],
    ["words turned round", "#v=1&at=conference-2018:499-476"],
    ["words of no length", "#v=1&at=conference-2018:476-476"],
    ["words at a negative place", "#v=1&at=conference-2018:-5-3"],
    ["words at places beyond any text", "#v=1&at=conference-2018:1-99999999999999999999"],
    ["kinds nobody knows", "#v=1&kinds=party,war,__proto__"],
    ["empty filters", "#v=1&themes=,,,&sources=&kinds=,&bases=,&speakers=&statuses=,,&q="],
    ["a clock and an order we do not have", "#v=1&clock=sun&order=beauty&dim=yes"],
    ["ways of knowing and standings nobody knows", "#v=1&bases=rumour&statuses=true,constructor"],
    ["a search for nothing", "#v=1&q=%20%E3%80%80%09"],
  ])("%s gives the first view", (_what, fragment) => {
    expect(decodeView(fragment)).toEqual(initialView("en"));
  });

  test("keeps what can be read beside what cannot", () => {
    expect(decodeView("#v=1&sel=event:conf-2018&from=NaN&to=3&kinds=war,meeting&as=list")).toEqual({
      ...initialView("en"),
      dress: "list",
      selection: { type: "event", id: "conf-2018" },
      filters: { ...NO_FILTERS, kinds: ["meeting"] },
    });
  });

  test("ten thousand filters are cut to what a page can show", () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `theme-${at}`).join(",");
    const { themes, sources } = decodeView(`#v=1&themes=${ids}&sources=${ids}`).filters;
    expect(themes.length).toBeLessThanOrEqual(200);
    expect(sources.length).toBeLessThanOrEqual(200);
    expect(themes[0]).toBe("theme-0");
  });

  test("a search as long as a book is cut to what a field can show", () => {
    expect(decodeView(`#v=1&q=${"长".repeat(5000)}`).filters.text).toHaveLength(200);
    expect(decodeView(`#v=1&q=${"a".repeat(199)}😀`).filters.text).toBe("a".repeat(199));
  });

  test("a filter named twice counts once", () => {
    expect(decodeView("#v=1&kinds=meeting,meeting&themes=a,b,a").filters).toEqual({
      ...NO_FILTERS,
      themes: ["a", "b"],
      kinds: ["meeting"],
    });
  });

  test.each([
    "#%",
    "#v=%E4%BD",
    "#sel=event:%E0%A4%A",
    "#themes=%,%%,%2",
    "#%FF%FE=%00",
    "#v=1&v=2&sel=&&&===",
  ])("%s does not stop the page", (fragment) => {
    expect(() => encodeView(decodeView(fragment))).not.toThrow();
  });

  test("whatever stands in the address gives a view that has an address", () => {
    const field = fc
      .tuple(
        fc.constantFrom(
          "v",
          "lang",
          "as",
          "scale",
          "sel",
          "in",
          "at",
          "from",
          "to",
          "themes",
          "kinds",
          "q",
          "bases",
          "?",
        ),
        fc.string({ unit: "binary" }),
      )
      .map(([key, value]) => `${key}=${value}`);
    const fragment = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(field, { maxLength: 12 }).map((fields) => `#${fields.join("&")}`),
    );
    fc.assert(
      fc.property(fragment, (text) => {
        const view = decodeView(text);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the language of a link", () => {
  test("is the reader's own where the link is none of ours", () => {
    expect(decodeView("", "zh").language).toBe("zh");
    expect(decodeView("#reader", "zh").language).toBe("zh");
  });

  test("is the one it was shared in, whatever the reader's own", () => {
    expect(decodeView("#v=1", "zh").language).toBe("en");
    expect(decodeView("#v=1&lang=zh", "en").language).toBe("zh");
  });

  test("falls back to English where it names one the page does not speak", () => {
    expect(decodeView("#v=1&lang=tlh", "en").language).toBe("en");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationOf } from "../../../src/cite/citation.ts";
import type { Citation } from "../../../src/cite/citation.ts";
import { citedDate, writeDate } from "../../../src/cite/cited-date.ts";
import { citeInStyle, STYLES } from "../../../src/cite/cite-in-style.ts";
import { REFERENCE_FORMATS, writeReference } from "../../../src/cite/reference-files.ts";
import { buildFirstCorpus } from "../../fixtures/build-first-corpus.ts";

const corpus = await buildFirstCorpus();

/** The first place of the formula 网络强国 in a text version. */
function cite(witnessId: string): Citation {
  const occurrence = corpus.occurrences.find(
    (one) => one.themeId === "wangluo-qiangguo" && one.witnessId === witnessId,
  )!;
  const source = corpus.sources.find(({ id }) => id === occurrence.passage.sourceId)!;
  const { passage } = occurrence;
  return citationOf(source, {
    passage,
    genre: "News report",
    link: "https://t.example/#v=1",
    accessed: "2026-11-22",
  });
}

const URLS = {
  session: "https://english.news.cn/20251201/304681bcf6d24bf7b789bcad6ad3d87d/c.html",
  press: "http://english.scio.gov.cn/m/pressroom/2022-09/06/content_78407118_8.htm",
  conference: "https://yy.chazidian.com/show-274923",
  instructions:
    "https://www.kbc.co.ke/xi-stresses-advancing-high-quality-development-of-internet-and-information-technology-sector/",
};

describe("the five texts", () => {
  const SESSION = "[Political Bureau study session on cyberspace governance (Xinhua, English)]";
  test("a named outlet, a year nobody printed", () => {
    const citation = cite("study-session-xinhua");
    expect(STYLES.map((style) => citeInStyle(citation, style))).toEqual([
      `Xinhua, ${SESSION}, November 30, [2025?], para. 1, “China's strength in cyberspace,” accessed November 22, 2026, ${URLS.session}. View: https://t.example/#v=1.`,
      `Xinhua. ${SESSION}. November 30, [2025?]. Accessed November 22, 2026. ${URLS.session}.`,
      `Xinhua. ([2025?], November 30). ${SESSION}. Retrieved November 22, 2026, from ${URLS.session}\nIn the text: “China's strength in cyberspace” (Xinhua, [2025?], para. 1).`,
      `Xinhua. ${SESSION}. 30 Nov. [2025?], ${URLS.session}. Accessed 22 Nov. 2026.\nIn the text: “China's strength in cyberspace” (Xinhua, par. 1).`,
      `Xinhua. ${SESSION}[EB/OL]. ([2025?]-11-30)[2026-11-22]. ${URLS.session}.\nQuotation: para. 1: “China's strength in cyberspace”`,
    ]);
  });

  test("nobody named, no date, Chinese words: the title in Chinese with its translation", () => {
    const citation = cite("study-session-bilingual.zh");
    const [zh, en] = [
      "[中共中央政治局集体学习网络生态治理（中文附英译）]",
      "[Political Bureau study session on cyberspace governance (Chinese text with English translation)]",
    ];
    expect(STYLES.map((style) => citeInStyle(citation, style))).toEqual([
      `${zh} ${en}, n.d., para. 1, “网络强国,” accessed November 22, 2026, https://t.example/#v=1.`,
      `${zh} ${en}. n.d. Accessed November 22, 2026. https://t.example/#v=1.`,
      `${zh} ${en}. (n.d.). Retrieved November 22, 2026, from https://t.example/#v=1\nIn the text: “网络强国” (${zh}, n.d., para. 1).`,
      `${zh} ${en}. https://t.example/#v=1. Accessed 22 Nov. 2026.\nIn the text: “网络强国” (${zh}, par. 1).`,
      `${zh}[EB/OL]. [2026-11-22]. https://t.example/#v=1.\n引文: 第1段：“网络强国”`,
    ]);
  });

  test.each([
    [
      "press-conference-2022",
      "[Press conference on building strength in cyberspace, one question and its answer]. [September 6, 2022?]. Accessed November 22, 2026. " +
        URLS.press +
        ".",
    ],
    [
      "conference-2018",
      "[National conference on cybersecurity and informatization, report of 21 April]. April 21, [2018?]. Accessed November 22, 2026. " +
        URLS.conference +
        ".",
    ],
    [
      "instructions-2023",
      "Xinhua. [Xi Jinping's instructions and the national conference of 2023 (credited to Xinhua)]. July 16, 2023. Accessed November 22, 2026. " +
        URLS.instructions +
        ".",
    ],
  ])("%s stands in a bibliography", (witnessId, wanted) => {
    expect(citeInStyle(cite(witnessId), "chicago-bibliography")).toBe(wanted);
  });

  test("never say ca.", () => {
    for (const { witnesses } of corpus.sources) {
      for (const { id } of witnesses) {
        const citation = cite(id);
        const all = [
          ...STYLES.map((style) => citeInStyle(citation, style)),
          ...REFERENCE_FORMATS.map((format) => writeReference(citation, format)),
        ].join("\n");
        expect(all).not.toMatch(/\bca\.|circa|undefined/);
      }
    }
  });

  test("as files: an inferred year is no bare number anywhere", () => {
    const citation = cite("conference-2018");
    expect(writeReference(citation, "bibtex")).toContain("  date = {2018-04-21?},\n  year = {[2018?]},");
    expect(writeReference(citation, "ris")).toContain("N1  - Date: April 21, [2018?]\r\n");
    expect(writeReference(citation, "ris")).not.toContain("PY  - ");
    expect(JSON.parse(writeReference(citation, "csl"))[0]).toMatchObject({
      title: "[National conference on cybersecurity and informatization, report of 21 April]",
      issued: { literal: "April 21, [2018?]" },
      accessed: { "date-parts": [[2026, 11, 22]] },
    });
    expect(JSON.parse(writeReference(cite("instructions-2023"), "csl"))[0].issued).toEqual({
      "date-parts": [[2023, 7, 16]],
    });
    expect(writeReference(cite("instructions-2023"), "ris")).toContain("PY  - 2023\r\nDA  - 2023/07/16\r\n");
  });
});

describe("files, as those who read them ask for", () => {
  const all = corpus.sources.flatMap(({ witnesses }) => witnesses.map(({ id }) => cite(id)));

  test("RIS: known tags only, TY first, ER last, dates with slashes, one line a tag", () => {
    for (const citation of all) {
      const written = writeReference(citation, "ris");
      expect(written).toMatch(/^TY {2}- ELEC\r\n[\s\S]*\r\nER {2}- \r\n$/);
      for (const line of written.split("\r\n").slice(0, -1)) {
        expect(line).toMatch(/^(?:TY|AU|TI|PY|DA|LA|UR|Y2|M3|N1|ER) {2}- /);
        if (/^(?:DA|Y2)/.test(line)) expect(line).toMatch(/ - \d{4}\/\d\d\/\d\d$/);
        if (line.startsWith("PY")) expect(line).toMatch(/ - \d{4}$/);
      }
    }
  });

  test("CSL-JSON: the variables of its schema, names as literals, dates in parts or as words", () => {
    const variables = "id type title author issued accessed URL language genre note";
    for (const citation of all) {
      const [item] = JSON.parse(writeReference(citation, "csl"));
      expect(Object.keys(item).filter((key) => !variables.split(" ").includes(key))).toEqual([]);
      expect(item).toMatchObject({ id: expect.stringMatching(/./), type: "webpage" });
      for (const author of item.author ?? []) expect(Object.keys(author)).toEqual(["literal"]);
      for (const date of [item.issued, item.accessed].filter((one) => one !== undefined)) {
        expect(["date-parts", "literal"]).toEqual(expect.arrayContaining(Object.keys(date)));
        const parts = date["date-parts"] ?? [[1]];
        expect(parts.length).toBeLessThanOrEqual(2);
        expect(parts.every((part: unknown[]) => part.length > 0 && part.length <= 3)).toBe(true);
      }
    }
  });

  test("BibTeX: one entry, a key of safe signs, each field in braces and ended by a comma", () => {
    for (const citation of all) {
      const [head, ...lines] = writeReference(citation, "bibtex").trimEnd().split("\n");
      expect(head).toMatch(/^@misc\{[A-Za-z0-9-]+,$/);
      expect(lines.pop()).toBe("}");
      for (const line of lines) expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/);
    }
  });

  test("what is noted beside the fields is said in the language of whoever cites", () => {
    const citation: Citation = { ...cite("conference-2018"), dateNote: "据星期推算", notesIn: "zh" };
    const ris = writeReference(citation, "ris");
    expect(ris).toContain("N1  - 日期：据星期推算\r\n");
    expect(ris).toMatch(/N1 {2}- 第\d+段\r\n/);
    expect(ris).not.toMatch(/Paragraph|View:/);
  });
});

test.each([
  ["2018?-04-20/2018?-04-21", "April 20–21, [2018?]", "20–21 Apr. [2018?]"],
  ["2023-07-30/2023-08-02", "July 30, 2023–August 2, 2023", "30 July 2023–2 Aug. 2023"],
  ["2012", "2012", "2012"],
  ["20XX-11-28", "November 28, [20--]", "28 Nov. [20--]"],
  ["XXXX-04-21", "April 21, [n.d.]", "21 Apr. [n.d.]"],
  ["2022-09-06?", "[September 6, 2022?]", "[6 Sept. 2022?]"],
  ["2017-10", "October 2017", "Oct. 2017"],
])("%s is written %s", (edtf, monthFirst, dayFirst) => {
  const date = citedDate(edtf)!;
  expect([writeDate(date, "month-first"), writeDate(date, "day-first")]).toEqual([monthFirst, dayFirst]);
});

test.each(["[2012,2018]", "2012/..", "[..2023-07-15]", "nonsense", ""])(
  "%j is told in a note, not as one date",
  (edtf) => {
    expect(citedDate(edtf)).toBeUndefined();
  },
);

describe("whatever stands in a title or a quotation", () => {
  const made = (words: string): Citation => ({
    ...cite("conference-2018"),
    headline: undefined as never,
    supplied: { en: words, zh: words },
    outlet: { en: words, zh: words },
    quote: words,
  });

  test("BibTeX keeps its braces balanced and its signs escaped", () => {
    const written = writeReference(made('50% of {A} & B_1 #2 $x \\end ~ ^ "q"'), "bibtex");
    expect(written).toContain(
      "author = {{50\\% of \\{A\\} \\& B\\_1 \\#2 \\$x \\textbackslash{}end \\textasciitilde{} \\textasciicircum{} {\\textquotedbl}q{\\textquotedbl}}},",
    );
  });

  test.each([
    "line\r\nER  - \r\nTY  - BOOK",
    "\u2028TY  - BOOK",
    "<script>alert(1)</script>",
    "1;DROP TABLE users",
    "Ω≈ç√∫˜µ≤≥÷",
    "‏test‏",
    "ﷺ 田中さん 😀 👩‍👩‍👧",
    "\u0000\u0007",
    "${7*7}",
    "}}\n@book{x,",
  ])("%j breaks no file", (words) => {
    const citation = made(words);
    const ris = writeReference(citation, "ris").split("\r\n");
    expect(ris.filter((line) => line.startsWith("TY"))).toEqual(["TY  - ELEC"]);
    expect(ris.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    const bibtex = writeReference(citation, "bibtex");
    expect(bibtex.split("\n").filter((line) => line.startsWith("@"))).toHaveLength(1);
    expect(JSON.parse(writeReference(citation, "csl"))).toHaveLength(1);
  });

  test("BibTeX braces are balanced for any words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const bare = writeReference(made(words), "bibtex").replaceAll(/\\[{}]/g, "");
        let depth = 0;
        for (const sign of bare) {
          if (sign === "{") depth += 1;
          if (sign === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  test("a printed headline stands in quotation marks, a Chinese one with its translation", () => {
    const printed = { ...cite("conference-2018"), headline: "Xi calls for “keen” steps" };
    expect(citeInStyle(printed, "chicago-bibliography")).toMatch(
      /^“Xi calls for ‘keen’ steps.” April 21, \[2018\?\]\./,
    );
    const zh: Citation = {
      ...printed,
      language: "zh",
      headline: "全国会议召开",
      supplied: { en: "National conference", zh: "会议" },
    };
    expect(citeInStyle(zh, "chicago-bibliography")).toMatch(
      /^“全国会议召开” \[National conference\]\. April/,
    );
    expect(citeInStyle(zh, "gbt")).toMatch(/^全国会议召开\[EB\/OL\]/);
  });
});

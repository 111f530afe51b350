import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Witness } from "../../../../src/domain/source-document.ts";
import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";
import { findStructure } from "../../../../src/extraction/structure/find-structure.ts";

const en: Witness = { id: "a.en", language: "en", label: { en: "", zh: "" } };
const zh: Witness = { id: "a.zh", language: "zh", label: { en: "", zh: "" } };
const source = { id: "a", witnesses: [en] };

/** `kind: words` per segment, the spoken ones as `kind [speaker]: words`. */
const structure = (text: string): readonly string[] =>
  findStructure(text, source).map(
    ({ kind, speaker, start, end }) =>
      `${kind}${speaker === undefined ? "" : ` [${speaker}]`}: ${text.slice(start, end)}`,
  );

const PROSE = "The committee met on Monday and discussed the plan at length. Nobody objected.";
const HAN_PROSE = "会议讨论了网络空间治理的若干问题,与会者认真听取了讲解。";

describe("datelines", () => {
  test.each([
    "BEIJING, Nov. 30 (Xinhua) --",
    "BEIJING, April 21 --",
    "WASHINGTON (AP) —",
    "UNITED NATIONS, Sept. 5 (Xinhua) --",
    "NEW YORK, March 3, 2014 (Reuters) -",
    "RIO DE JANEIRO, Brazil, 21 April 2018 —",
    "Nov. 3 (UPI) --",
    "PARIS —",
    "Geneva, Friday, July 14 –",
  ])("%s", (dateline) => {
    expect(structure(`${dateline} ${PROSE}`)).toEqual([`dateline: ${dateline}`, `paragraph: ${PROSE}`]);
  });

  test.each([
    "新华社北京11月28日电",
    "新华社北京2025年11月28日电",
    "中新社北京十一月二十八日电",
    "据新华社联合国7月1日电",
    "人民网北京７月１日电",
  ])("%s", (dateline) => {
    expect(structure(dateline + HAN_PROSE)).toEqual([`dateline: ${dateline}`, `paragraph: ${HAN_PROSE}`]);
  });

  test("are parted from the byline that Chinese agencies put behind them", () => {
    expect(structure(`新华社北京11月28日电（记者张三、李四）${HAN_PROSE}`)).toEqual([
      "dateline: 新华社北京11月28日电",
      "byline: （记者张三、李四）",
      `paragraph: ${HAN_PROSE}`,
    ]);
  });

  test.each([
    "The U.S. and China met on Nov. 28 -- for the third time.",
    "NATO - the alliance - met in Brussels for talks on the matter.",
    "Xi, also general secretary of the committee, made a speech -- a long one.",
    "新华社记者张三11月28日在会上说,情况良好,工作正在进行。",
  ])("are not seen in: %s", (sentence) => {
    expect(structure(sentence)).toEqual([`paragraph: ${sentence}`]);
  });
});

describe("the head of a text", () => {
  test("has a headline, a byline and a line with its date", () => {
    expect(
      structure(`Leaders meet in Beijing\nBy Zhang San and Li Si\nUpdated: 2023-07-16 08:00\n\n${PROSE}`),
    ).toEqual([
      "headline: Leaders meet in Beijing",
      "byline: By Zhang San and Li Si",
      "header: Updated: 2023-07-16 08:00",
      `paragraph: ${PROSE}`,
    ]);
  });

  test.each([
    "Press conference on cyberspace | September 6, 2022",
    "date 2023-07-16 XINHUA",
    "2023年07月16日 来源：新华社",
    "来源：新华网",
    "16 July 2023",
    "2022-09-06 10:15 | China Daily",
  ])("header line: %s", (line) => {
    expect(structure(`${line}\n\n${PROSE}`)).toEqual([`header: ${line}`, `paragraph: ${PROSE}`]);
  });

  test("a headline that names a year is not a header line", () => {
    expect(structure(`Looking back on the reforms of 2018\n\n${PROSE}`)[0]).toMatch(/^headline/);
  });

  test("may be preceded by a way back, breadcrumbs or a menu of the site", () => {
    expect(structure(`‹ Back to all news\n${PROSE}`)[0]).toBe("navigation: ‹ Back to all news");
    expect(structure(`首页 > 新闻 > 正文\n${HAN_PROSE}`)[0]).toBe("navigation: 首页 > 新闻 > 正文");
    expect(structure(`Home | China | World | Business\n${PROSE}`)[0]).toBe(
      "navigation: Home | China | World | Business",
    );
    expect(structure(`《红楼梦》研究综述\n${HAN_PROSE}`)[0]).toMatch(/^headline/);
  });
});

describe("the turns of a transcript", () => {
  test("carry their speaker over every paragraph until the next label", () => {
    const text = `Phoenix TV:\n\n${PROSE}\n\nNiu Yibing:\n\n${PROSE}\n\n${PROSE}`;
    expect(structure(text)).toEqual([
      "speaker-label [Phoenix TV]: Phoenix TV:",
      `paragraph [Phoenix TV]: ${PROSE}`,
      "speaker-label [Niu Yibing]: Niu Yibing:",
      `paragraph [Niu Yibing]: ${PROSE}`,
      `paragraph [Niu Yibing]: ${PROSE}`,
    ]);
  });

  test("may be labelled on the line itself", () => {
    expect(structure("Q: What is new?\nA: Not much, I am afraid.\nQ: Why?")).toEqual([
      "speaker-label [Q]: Q:",
      "paragraph [Q]: What is new?",
      "speaker-label [A]: A:",
      "paragraph [A]: Not much, I am afraid.",
      "speaker-label [Q]: Q:",
      "paragraph [Q]: Why?",
    ]);
    expect(structure(`凤凰卫视记者：${HAN_PROSE}\n牛一兵：${HAN_PROSE}`)).toEqual([
      "speaker-label [凤凰卫视记者]: 凤凰卫视记者：",
      `paragraph [凤凰卫视记者]: ${HAN_PROSE}`,
      "speaker-label [牛一兵]: 牛一兵：",
      `paragraph [牛一兵]: ${HAN_PROSE}`,
    ]);
  });

  test.each([
    "He stressed three points: unity, order and progress.",
    "习近平指出：网络安全为人民,网络安全靠人民,要坚持下去。",
    "Note: the figures are provisional and will be revised next year.",
    "https://example.org/news is where the text was first published, it is said.",
  ])("are not seen in: %s", (sentence) => {
    expect(structure(sentence)).toEqual([`paragraph: ${sentence}`]);
  });
});

describe("paragraphs", () => {
  test("end with a blank line or with a single one, as the text has it", () => {
    expect(structure(`${PROSE}\n\n${PROSE}`)).toHaveLength(2);
    expect(structure(`${PROSE}\n${PROSE}\r\n${PROSE}`)).toHaveLength(3);
  });

  test("run on over the lines of a hard-wrapped text", () => {
    const wrapped =
      "The national conference on the work of cybersecurity was held in\nBeijing from Friday to Saturday. It was the first since the\n" +
      "spring of that year, officials said.\n\nA second one is planned for the autumn, when the results of\nthe reform are known.";
    expect(structure(wrapped).map((s) => s.slice(0, 30))).toEqual([
      "paragraph: The national confer",
      "paragraph: A second one is pla",
    ]);
  });

  test("are numbered per witness and go to the witness of their script", () => {
    const segments = findStructure(`${PROSE}\n${HAN_PROSE}\n${PROSE}\n${HAN_PROSE}`, {
      id: "a",
      witnesses: [en, zh],
    });
    expect(segments.map(({ id, witnessId, number }) => `${id} ${witnessId} ${number}`)).toEqual([
      "p1 a.en 1",
      "p1z a.zh 1",
      "p2 a.en 2",
      "p2z a.zh 2",
    ]);
  });
});

test("subheadings stand alone, before running text or before one another", () => {
  expect(structure(`${PROSE}\n\nCampaign of 1905\n\nHarsh winter\n\n${PROSE}`)).toEqual([
    `paragraph: ${PROSE}`,
    "headline: Campaign of 1905",
    "headline: Harsh winter",
    `paragraph: ${PROSE}`,
  ]);
});

describe("whole pages", () => {
  test("a Chinese press conference with its page around it", () => {
    const text = `国新办举行新时代网络强国建设成就发布会
发布时间：2022-08-19 10:00 | 来源：国新网
字号：大 中 小

主持人 寿小丽：
${HAN_PROSE}
中央广播电视总台央视记者：
请问有哪些进展？谢谢。
牛一兵：${HAN_PROSE}
（完）
责任编辑：张三
上一页 1 2 3 下一页`;
    expect(structure(text)).toEqual([
      "headline: 国新办举行新时代网络强国建设成就发布会",
      "header: 发布时间：2022-08-19 10:00 | 来源：国新网",
      "page-note: 字号：大 中 小",
      "speaker-label [主持人 寿小丽]: 主持人 寿小丽：",
      `paragraph [主持人 寿小丽]: ${HAN_PROSE}`,
      "speaker-label [中央广播电视总台央视记者]: 中央广播电视总台央视记者：",
      "paragraph [中央广播电视总台央视记者]: 请问有哪些进展？谢谢。",
      "speaker-label [牛一兵]: 牛一兵：",
      `paragraph [牛一兵]: ${HAN_PROSE}`,
      "end-mark: （完）",
      "page-note: 责任编辑：张三",
      "pagination: 上一页 1 2 3 下一页",
    ]);
  });

  test("the name of a column before a headline is nobody who speaks", () => {
    expect(structure("专访：海洋学家林珊谈深海\n\n2021年9月12日\n\n记者：您好。\n\n林珊：您好。")).toEqual([
      "headline: 专访：海洋学家林珊谈深海",
      "header: 2021年9月12日",
      "speaker-label [记者]: 记者：",
      "paragraph [记者]: 您好。",
      "speaker-label [林珊]: 林珊：",
      "paragraph [林珊]: 您好。",
    ]);
  });

  test("an agency story between a site menu and related links", () => {
    const text = `Home\nChina\nWorld\nBusiness\nOpinion\nSports\nCulture

China launches plan
By JANE DOE
Associated Press

BEIJING (AP) — ${PROSE}
___
RELATED STORIES
Plan A is good for business
Plan B is bad for business
Copyright 2019. All rights reserved.`;
    expect(structure(text)).toEqual([
      "navigation: Home",
      "link-list: China\nWorld\nBusiness\nOpinion\nSports\nCulture",
      "headline: China launches plan",
      "byline: By JANE DOE",
      "byline: Associated Press",
      "dateline: BEIJING (AP) —",
      `paragraph: ${PROSE}`,
      "page-note: ___",
      "page-note: RELATED STORIES",
      "link-list: Plan A is good for business\nPlan B is bad for business",
      "page-note: Copyright 2019. All rights reserved.",
    ]);
  });

  test("a speech with its place and date, and those it is addressed to", () => {
    expect(
      structure(
        `Remarks at the Opening Ceremony\nWuzhen, December 16, 2015\nDistinguished Guests:\n${PROSE}`,
      ),
    ).toEqual([
      "headline: Remarks at the Opening Ceremony",
      "header: Wuzhen, December 16, 2015",
      "paragraph: Distinguished Guests:",
      `paragraph: ${PROSE}`,
    ]);
  });
});

describe("furniture", () => {
  test.each(["<  1  2  3  4  >", "1 2 3 4 5 Next", "上一页 1 2 3 下一页", "Page 2 of 10", "第1页 共10页"])(
    "pagination: %s",
    (line) => expect(structure(`${PROSE}\n\n${line}`).at(-1)).toBe(`pagination: ${line}`),
  );

  test.each(["9".repeat(96), "第1页".repeat(40), "....".repeat(40), "上一页下一页".repeat(30)])(
    "a line that begins like pagination and goes on as prose is read once, not in every way: %#",
    (line) => expect(structure(`${line} said on 5 March 2021.`)[0]).toMatch(/^paragraph: /),
  );

  test.each(["■", "###", "（完）", "(END)", "Enditem"])("the end mark %s is its own segment", (mark) => {
    const glued = mark === "Enditem" ? ` ${mark}` : mark;
    expect(structure(PROSE + glued)).toEqual([`paragraph: ${PROSE}`, `end-mark: ${mark}`]);
  });

  test("a run of titles in another script after the text is a list of links", () => {
    const links = "春天\n我的压岁钱\n国内英语资讯\n过年了\n逛书店";
    expect(structure(`${PROSE}\n${links}`)).toEqual([`paragraph: ${PROSE}`, `link-list: ${links}`]);
  });

  test("entries with bars are a filter menu", () => {
    const menu = "All |\nNews |\nVideo |\nAll |";
    expect(structure(`${PROSE}\n${menu}`)).toEqual([`paragraph: ${PROSE}`, `filter-menu: ${menu}`]);
  });

  test("a list announced by a colon belongs to the text", () => {
    const list = "Those present were:\nZhang San\nLi Si\nWang Wu\nZhao Liu\nQian Qi\nSun Ba";
    expect(structure(`${PROSE}\n${list}`).join()).not.toContain("link-list");
  });

  test("the editor's credit below the text is a note of the page", () => {
    expect(structure(`${HAN_PROSE}\n（责任编辑：张三）`).at(-1)).toBe("page-note: （责任编辑：张三）");
  });
});

test("a text without any sentence keeps all its words as text", () => {
  expect(structure("A line of verse")).toEqual(["paragraph: A line of verse"]);
  expect(structure(" \n\u00a0\n")).toEqual([]);
  expect(structure("")).toEqual([]);
});

describe("whatever the text", () => {
  const line = fc.oneof(
    fc.constantFrom(
      PROSE,
      HAN_PROSE,
      "",
      "Q: Why?",
      "Niu Yibing:",
      "春天",
      "不限 |",
      "< 1 2 3 >",
      "■",
      "BEIJING, Nov. 30 (Xinhua) -- Hello.",
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("\ud800 lone", "😀😀", "\u00a0", "مرحبا بالعالم"),
  );
  const anyText = fc
    .array(line, { maxLength: 30 })
    .chain((lines) => fc.constantFrom("\n", "\n\n", "\r\n", "\r").map((lineBreak) => lines.join(lineBreak)));

  test("segments are disjoint, in order, and cover all that is not white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of findStructure(text, source)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  test("sentences are disjoint, in order, and cover their paragraphs; ids are unique", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const segments = findStructure(text, { id: "a", witnesses: [en, zh] });
        const sentences = findSentences(text, segments);
        for (const { id, start, end } of segments.filter(({ kind }) => kind === "paragraph")) {
          let at = start;
          for (const sentence of sentences.filter(({ segmentId }) => segmentId === id)) {
            expect(text.slice(at, sentence.start).trim()).toBe("");
            at = sentence.end;
          }
          expect(text.slice(at, end).trim()).toBe("");
        }
        for (const ids of [segments.map((s) => s.id), sentences.map((s) => s.id)])
          expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("large and hostile texts take no more than their share of time", () => {
  const secondsFor = (text: string): number => {
    const started = performance.now();
    findSentences(text, findStructure(text, source));
    return (performance.now() - started) / 1000;
  };

  test.each([
    ["20 MB of paragraphs", `${PROSE}\n`.repeat(250_000)],
    ["one line of 5 MB", `${PROSE} `.repeat(63_000)],
    ["5 MB without a full stop", "word ".repeat(1_000_000)],
    ["5 MB without a space", "字".repeat(5_000_000)],
    ["a million opening brackets", "(".repeat(1_000_000)],
    ["a million colons", "A: ".repeat(333_333)],
    ["a million full stops", ".".repeat(1_000_000)],
    ["a million bars", "a | ".repeat(250_000)],
    ["a hundred thousand short lines", "春天\n".repeat(100_000)],
    ["a million spaces", `a${" ".repeat(1_000_000)}b`],
  ])(
    "%s",
    (_, text) => {
      expect(secondsFor(text)).toBeLessThan(60);
    },
    60_000,
  );
});

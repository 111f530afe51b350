import { describe, expect, test } from "vitest";
import type { Segment } from "../../../../src/domain/source-document.ts";
import { findSentences } from "../../../../src/extraction/structure/find-sentences.ts";

const sentences = (text: string, language: "en" | "zh" = "en"): readonly string[] => {
  const paragraph: Segment = {
    id: "p1",
    kind: "paragraph",
    language,
    witnessId: "a",
    start: 0,
    end: text.length,
  };
  return findSentences(text, [paragraph]).map(({ start, end }) => text.slice(start, end));
};
/** Sentences are drawn with a bar between them. */
const expectCut = (drawn: string, language?: "en" | "zh"): void => {
  const cut = drawn.split("|").map((s) => s.trim());
  expect(sentences(drawn.replaceAll("|", ""), language)).toEqual(cut);
};

describe("English", () => {
  test.each([
    "The session was held on the afternoon of Nov. 28. | The topic was governance.",
    "Xi spoke on Nov. 30 in Beijing. | Officials listened.",
    "Mr. Zhuang met Dr. Li on Dec. 3. | They discussed No. 5 of Art. 12. | Next came lunch.",
    "China refutes a U.S. claim. | It did so in the U.S. | The claim was old.",
    "John F. Kennedy and J. Smith wrote it. | Plan B. | The other plan failed.",
    "“We must work. | We must hope.” | He left.",
    'He called it "the top priority of ideological work." | The administration insists.',
    '"Really?" he asked. | "It works!" Xi said. | Silence.',
    "The “ten principles to adhere to,” he said, are new. | They were listed (see p. 4. There are more.) at the end. | Done.",
    "The meeting began at 9 a.m. Monday. | It ended at 5 p.m. | The rest was silence.",
    "It was the last year of the administration. | 2007 also saw a rise. | 144 of the 275 voted (paras. 5 and 6).",
    "They met Brig. Gen. Smith after World War I. | Germany lost.",
    "1. First things come first. | 2. Second things wait.",
    "How has it been explored? | In addition, what remains? | Thank you.",
    "Apple Inc. Chairman Wang resigned. | The share rose 3.5 percent. | Wow!",
  ])("%s", (drawn) => expectCut(drawn));

  test("a break of line inside a paragraph ends no sentence", () => {
    expect(sentences("The conference was\nheld in Beijing. It\nended.")).toEqual([
      "The conference was\nheld in Beijing.",
      "It\nended.",
    ]);
  });
});

describe("Chinese", () => {
  test.each([
    "他指出,好。|要努力！|为什么？|因为要。",
    "他说：“要努力。要奋斗。”|会议结束了。",
    "他指出,很好。|“我们要努力。”他说。|会议结束了。",
    "增长3.8亿元（约合0.5亿美元。后同）。|会议结束。",
    "雨一直下到很晚……|后来他走了。",
    "他望着窗外的大雨……|“算了。”|门关上了。",
    "“我……我不去了……”他说。|会议结束了。",
    "他买了苹果、梨……都很甜。",
  ])("%s", (drawn) => expectCut(drawn, "zh"));

  test("a long quotation is cut like any other text", () => {
    const said = "要坚持人民至上的发展思想，推动各项工作取得新的成效和进展。".repeat(8);
    expect(sentences(`他说：“${said}”`, "zh").length).toBeGreaterThan(6);
  });
});

test("a text without any stop is cut at white space, again and again", () => {
  const endless = "a meeting was held and ".repeat(5000).trimEnd();
  const found = sentences(endless);
  expect(found.join(" ")).toBe(endless);
  expect(Math.max(...found.map((sentence) => sentence.length))).toBeLessThan(10_000);
});

test("a sentence longer than any window is found whole", () => {
  const long = `The list names ${"item after item and ".repeat(300)}nothing else.`;
  expect(sentences(`${long} It ends here.`)).toEqual([long, "It ends here."]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../../src/cli/run-command.ts";
import { splitLines } from "../../../src/cli/split-lines.ts";
import { recordStreams } from "../../support/record-streams.ts";

async function timex(...chunks: readonly (string | Uint8Array)[]) {
  const streams = recordStreams(chunks);
  const { code, err } = await runCommand(["timex"], streams);
  const lines = streams.written().split("\n").filter(Boolean);
  return { code, err, answers: lines.map((line) => JSON.parse(line)) };
}
const line = (entry: unknown): string => `${JSON.stringify(entry)}\n`;

describe("expressions of time, text by text", () => {
  test("each line is answered in its order, with UTF-16 offsets", async () => {
    const { code, answers } = await timex(
      line({ id: "a", lang: "en", dct: "2024-05-31", text: "😀 He came on May 3, 2021." }),
      line({ id: 2, lang: "zh", dct: "2024-05-31", text: "会议于去年十一月在北京举行。" }),
    );
    expect(code).toBe(0);
    expect(answers).toEqual([
      {
        id: "a",
        timexes: [{ start: 14, end: 25, text: "May 3, 2021", type: "DATE", value: "2021-05-03" }],
      },
      { id: 2, timexes: [{ start: 3, end: 8, text: "去年十一月", type: "DATE", value: "2023-11" }] },
    ]);
  });

  test("a bad line is answered with its problem and stops nothing", async () => {
    const { code, answers } = await timex(
      "not json\n",
      line({ id: "b", text: 17 }),
      line({ id: "c", lang: "fr", text: "x" }),
      line({ id: "d", dct: "2024-02-30", text: "x" }),
      line({ id: {}, text: "x" }),
      "[]\n\n",
      new Uint8Array([0x22, 0xff, 0x22, 0x0a]),
      line({ id: "e", text: "in 2019" }),
    );
    expect(code).toBe(1);
    expect(answers.map(({ id, problem }) => [id, problem?.where])).toEqual([
      [undefined, "standard input, line 1"],
      ["b", "standard input, line 2"],
      ["c", "standard input, line 3"],
      ["d", "standard input, line 4"],
      [undefined, "standard input, line 5"],
      [undefined, "standard input, line 6"],
      [undefined, "standard input, line 8"],
      ["e", undefined],
    ]);
    expect(answers[3].timexes).toEqual([]);
    for (const { problem } of answers.slice(0, -1)) {
      expect(problem).toMatchObject({ what: expect.any(String), remedy: expect.any(String) });
    }
    expect(answers.at(-1).timexes).toMatchObject([{ text: "2019", value: "2019" }]);
  });

  test("language and day may be left out, written longer, or be null", async () => {
    const { code, answers } = await timex(
      line({ text: "会议于2021年5月2日举行。" }),
      line({ text: "yesterday", dct: null, lang: null }),
      line({ text: "yesterday", dct: "2024-05-31T10:00:00Z", lang: "en-GB" }),
      line({ text: "昨天", dct: "20240531", lang: "zh-Hans" }),
    );
    expect(code).toBe(0);
    expect(answers.map(({ timexes }) => timexes[0]?.value)).toEqual([
      "2021-05-02",
      expect.any(String),
      "2024-05-30",
      "2024-05-30",
    ]);
  });

  test("nothing in, nothing out", async () => {
    expect(await timex()).toEqual({ code: 0, err: "", answers: [] });
  });
});

describe("lines of bytes", () => {
  async function split(bytes: Uint8Array, cuts: readonly number[], longest = 1000) {
    const chunks = [0, ...cuts, bytes.length]
      .toSorted((a, b) => a - b)
      .map((at, index, all) => bytes.subarray(all[index - 1] ?? 0, at));
    const lines: string[] = [];
    for await (const line of splitLines(recordStreams(chunks).input, longest)) {
      lines.push(line === "too-long" ? line : new TextDecoder().decode(line.bytes));
    }
    return lines;
  }

  test("are the same however the bytes come in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", ""))),
        fc.array(fc.nat(200)),
        async (lines, cuts) => {
          const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(""));
          const within = cuts.map((cut) => Math.min(cut, bytes.length));
          expect(await split(bytes, within)).toEqual(lines);
        },
      ),
    );
  });

  test("one that is too long is told and not held; the next is whole again", async () => {
    const bytes = new TextEncoder().encode(`${"x".repeat(50)}\nshort\n${"y".repeat(11)}`);
    expect(await split(bytes, [3, 17, 40], 10)).toEqual(["too-long", "short", "too-long"]);
  });
});

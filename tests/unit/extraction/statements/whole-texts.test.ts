import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolves } from "../../../../src/domain/passage.ts";
import { dumpStatements, statementsOf } from "./dump-statements.ts";

describe("what is carried from sentence to sentence", () => {
  test("a labelled turn is direct speech, and who asked is meant by “the reporter”", () => {
    const text = [
      "Harbour Radio:",
      "Will the ferry run in winter?",
      "Mara Lund:",
      "Thank you. As the reporter said, many islanders depend on it. We will keep it running.",
      "The council stressed that no island should be cut off.",
    ].join("\n\n");
    expect(dumpStatements(text, "en")).toEqual([
      "Harbour Radio | turn | direct | Will the ferry run in winter?",
      "Mara Lund | turn | direct | Thank you. As the reporter said, many islanders depend on it. We will keep it running.",
      "Harbour Radio | said | indirect | many islanders depend on it",
      "Mara Lund | turn | direct | The council stressed that no island should be cut off.",
      "the council | stressed | indirect | no island should be cut off",
    ]);
  });

  test("paragraphs that say what ought to be done go on with the speech before them", () => {
    const text = [
      "Minister Elena Sorin stressed that forests must be protected.",
      "It is essential to plant trees. Every district should keep a nursery.",
      "The meeting was held in the capital. Reporters attended.",
      "Rivers should be cleaned.",
    ].join("\n\n");
    expect(dumpStatements(text, "en")).toEqual([
      "Elena Sorin | stressed | indirect | forests must be protected",
      "Elena Sorin | … | indirect | It is essential to plant trees",
      "Elena Sorin | … | indirect | Every district should keep a nursery",
    ]);
  });

  test("a plain paragraph between two of one speech belongs to it, in the manner of speeches only", () => {
    const speech = [
      "Minister Elena Sorin stressed that forests must be protected. Paths should be kept open.",
      "The new law has given the districts a firm footing.",
      "Sorin stressed that rivers must be cleaned.",
    ].join("\n\n");
    expect(dumpStatements(speech, "en")).toContain(
      "Elena Sorin | … | indirect | The new law has given the districts a firm footing",
    );
    const news = [
      "Minister Elena Sorin said the vote was close.",
      "The parliament has ninety seats.",
      "Sorin said she was glad.",
    ].join("\n\n");
    expect(dumpStatements(news, "en")).toEqual([
      "Elena Sorin | said | indirect | the vote was close",
      "Elena Sorin | said | indirect | she was glad",
    ]);
  });

  test("the office given with the first full name stays with the speaker", () => {
    const { statements } = statementsOf(
      "Ruth Vale, head of the harbour board, said ships were late. Vale added that crews were tired.",
      "en",
    );
    expect(statements.map(({ officePassage }) => officePassage?.exact)).toEqual([
      "head of the harbour board",
      "head of the harbour board",
    ]);
    expect(statements.map(({ speakerPassage }) => speakerPassage?.exact)).toEqual(["Ruth Vale", "Vale"]);
  });

  test("a short name is the last person of that name", () => {
    const text =
      "Chen Ming, a baker, said bread was dear. Chen Hua, a miller, said flour was dearer. Chen said grain was scarce.";
    expect(statementsOf(text, "en").statements.map(({ speaker }) => speaker)).toEqual([
      "Chen Ming",
      "Chen Hua",
      "Chen Hua",
    ]);
  });

  test("an inherited statement names the one it inherits from", () => {
    const { statements } = statementsOf("市长刘洋强调，要保护古树。要修好步道。", "zh");
    expect(statements.map(({ id, inheritsFrom }) => [id, inheritsFrom])).toEqual([
      ["text.st-p1z.s1", undefined],
      ["text.st-p1z.s2", "text.st-p1z.s1"],
    ]);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    ...'Xi He he she said, told stressed that “ ” " ( ) , . : ; — and or by of the The minister urged to calling noting according As was quoted as saying Ltd. U.S. 说 ，要 强调 。 ： “他 ”指出 据 报道 习近平 同志 在 时 \n \n\n \u00a0 \ud83d 😀 '.split(
      " ",
    ),
    "\n\n",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 120 }),
  );

  test("passages resolve, and verbs and words lie in their sentence, those of a turn in its paragraph", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en" as const, "zh" as const), (text, language) => {
        const { segments, sentences, statements } = statementsOf(text, language);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        for (const statement of statements) {
          const sentence = sentences.find(({ id }) => id === statement.sentenceId)!;
          const segment = segments.find(({ id }) => id === sentence.segmentId)!;
          const frame = statement.attribution === "turn-label" ? segment : sentence;
          for (const passage of [...statement.verbs, ...statement.content]) {
            expect(resolves(passage, text)).toBe(true);
            expect(passage.start).toBeGreaterThanOrEqual(frame.start);
            expect(passage.end).toBeLessThanOrEqual(frame.end);
          }
          for (const passage of [statement.speakerPassage, statement.officePassage])
            expect(passage === undefined || resolves(passage, text)).toBe(true);
          expect(statement.speaker).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["one long sentence of names", "Xi Jinping, head of the board, ".repeat(8000), "en"],
    ["quotation marks without end", '"said '.repeat(30_000), "en"],
    ["reporting verbs only", "said that ".repeat(20_000), "en"],
    ["brackets", "(((".repeat(30_000), "en"],
    ["one line of Chinese clauses", "他说，".repeat(40_000), "zh"],
    ["one Chinese clause", "习近平在时对就向强调".repeat(12_000), "zh"],
    ["Chinese quotation marks", "“他说”".repeat(30_000), "zh"],
  ] as const)("%s is read in time linear in its length", (_, text, language) => {
    const started = performance.now();
    statementsOf(text, language);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

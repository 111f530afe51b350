import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText } from "../../../src/documents/read-plain-text.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const what = (given: Uint8Array): string => {
  const result = readPlainText(given, "a.txt");
  return result.ok ? "no problem" : result.problems.map((p) => `${p.where}: ${p.what}`).join("\n");
};

/** 网络生态治理是网络强国建设的重要任务 in GB18030. */
const GB18030 = bytes(
  0xcd,
  0xf8,
  0xc2,
  0xe7,
  0xc9,
  0xfa,
  0xcc,
  0xac,
  0xd6,
  0xce,
  0xc0,
  0xed,
  0xca,
  0xc7,
  0xcd,
  0xf8,
  0xc2,
  0xe7,
  0xc7,
  0xbf,
  0xb9,
  0xfa,
  0xbd,
  0xa8,
  0xc9,
  0xe8,
  0xb5,
  0xc4,
  0xd6,
  0xd8,
  0xd2,
  0xaa,
  0xc8,
  0xce,
  0xce,
  0xf1,
);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((p) => [...p]));

describe("a UTF-8 file", () => {
  test("is read to the character: nothing trimmed, nothing normalised", () => {
    const wellFormed = fc
      .string({ unit: "binary" })
      .filter((s) => !s.includes("\0") && !s.startsWith("\ufeff"));
    fc.assert(
      fc.property(wellFormed, (text) => {
        const result = readPlainText(utf8(text));
        // What begins like a PDF or a zip file is taken for one.
        if (!result.ok) return expect(text).toMatch(/^(?:%PDF|PK)/);
        expect(result.value).toBe(text);
      }),
    );
    expect(readPlainText(utf8(" \r\né e\u0301\u00a0😀\n\n"))).toEqual({
      ok: true,
      value: " \r\né e\u0301\u00a0😀\n\n",
    });
  });

  test("may begin with a byte order mark, which is its signature and not its first character", () => {
    expect(readPlainText(joined(bytes(0xef, 0xbb, 0xbf), utf8("文")))).toEqual({ ok: true, value: "文" });
  });

  test("may be empty", () => {
    expect(readPlainText(bytes())).toEqual({ ok: true, value: "" });
  });
});

describe("a file that is not UTF-8 text is refused by name", () => {
  test.each([
    ["UTF-16, little-endian", bytes(0xff, 0xfe, 0x41, 0x00), "looks like UTF-16 (little-endian"],
    ["UTF-16, big-endian", bytes(0xfe, 0xff, 0x00, 0x41), "looks like UTF-16 (big-endian"],
    [
      "UTF-16 without a mark",
      bytes(...[..."plain text"].flatMap((c) => [c.charCodeAt(0), 0])),
      "little-endian, without",
    ],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), "UTF-32"],
    ["a PDF", utf8("%PDF-1.7\n"), "looks like a PDF"],
    ["a Word file", bytes(0x50, 0x4b, 3, 4, 20, 0), "zipped file"],
    ["NUL bytes", utf8("ab\0cd"), "NUL bytes"],
    ["GB18030", GB18030, "looks like GB18030"],
    ["Windows-1252", joined(utf8("caf"), bytes(0xe9), utf8(" au lait")), "Windows-1252"],
    [
      "half of a surrogate pair",
      joined(utf8("ab"), bytes(0xed, 0xa0, 0x80), utf8("c")),
      "half of a surrogate",
    ],
    ["noise", bytes(0x80, 0x01, 0xff, 0x02, 0x81), "no encoding we know"],
  ])("%s", (_, given, expected) => {
    expect(what(given)).toContain(expected);
  });

  test("with the line on which the encoding changes, when it is a mixture", () => {
    const mixed = joined(utf8("第一段是统一码。\n第二段也是。\n"), GB18030);
    expect(what(mixed)).toMatch(/^a\.txt, line 3: Two encodings in one file: .* byte 44 .*GB18030/);
  });

  test("with the line of a NUL that stands far behind the beginning", () => {
    expect(what(utf8(`${"line\n".repeat(2000)}a\0`))).toBe(
      "a.txt, line 2001: This is not plain text: it contains a NUL character.",
    );
  });

  test("whatever the bytes: one problem with a remedy, or a text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (given) => {
        const result = readPlainText(given);
        if (result.ok) expect(result.value).not.toContain("\0");
        else expect(result.problems.map((p) => p.remedy.length > 0 && p.what.length > 0)).toEqual([true]);
      }),
    );
  });
});

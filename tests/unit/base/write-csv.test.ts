import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/base/write-csv.ts";

const bare = (rows: readonly (readonly (string | number)[])[]) => writeCsv(rows).slice(1);

/** Reads what RFC 4180 allows, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (isQuoted && char === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (char === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && char === ",") {
      row.push(field);
      field = "";
    } else if (!isQuoted && char === "\r" && text[at + 1] === "\n") {
      rows.push([...row, field]);
      [row, field] = [[], ""];
      at += 1;
    } else {
      field += char;
    }
  }
  return rows;
}

describe("a table for a spreadsheet", () => {
  test("says that it is UTF-8, for Excel", () => {
    expect(writeCsv([["网络强国", 3]])).toBe("\uFEFF网络强国,3\r\n");
  });

  test("quotes what would break a row", () => {
    expect(bare([['a "b"', "c,d", "e\nf", " g"]])).toBe('"a ""b""","c,d","e\nf"," g"\r\n');
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "=cmd|' /C calc'!A0"])(
    "takes %j for words, not for a formula",
    (words) => {
      expect(readCsv(bare([[words]]))).toEqual([[`'${words}`]]);
    },
  );

  test("leaves numbers as they are", () => {
    expect(bare([[-1.5, 0, 2]])).toBe("-1.5,0,2\r\n");
  });

  test("gives back every field, but for the mark before a formula", () => {
    const any = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 4 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(any, (rows) => {
        const read = readCsv(bare(rows));
        expect(read.map((row) => row.map((field) => field.replace(/^'/, "")))).toEqual(
          rows.map((row) => row.map((field) => field.replace(/^'/, ""))),
        );
        for (const field of read.flat()) expect(field).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

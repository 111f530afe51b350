import { readFileSync } from "node:fs";
import { test } from "vitest";
import { answerRequest } from "../../../src/pipeline/answer-request.ts";
test("x", async () => {
  const BLNS = JSON.parse(readFileSync("tests/fixtures/blns/blns.json", "utf8")) as string[];
  const lines = BLNS.filter((line) => /^[\u0020-\uD7FF]+$/.test(line) && line.trim() !== "");
  const text = lines.map((line) => `${line} said on 5 March 2021.`).join("\n\n");
  const r = await answerRequest({
    type: "build",
    requestId: 1,
    today: "2026-01-01",
    files: new Map([["<img src=x onerror=alert(1)>.txt", new TextEncoder().encode(text)]]),
  });
  console.log(r.type, JSON.stringify(r.type === "failed" ? r.problems : 0));
});

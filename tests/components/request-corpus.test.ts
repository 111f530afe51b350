import { afterEach, expect, test, vi } from "vitest";

afterEach(() => void vi.unstubAllGlobals());

test("a corpus is whole whatever the pieces it arrives in, also where a letter is cut in two", async () => {
  const text = '{"title":"网络强国 · a cyber power"}';
  const body = new ReadableStream({
    start(pieces) {
      for (const byte of new TextEncoder().encode(text)) pieces.enqueue(Uint8Array.of(byte));
      pieces.close();
    },
  });
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: URL) => {
    asked.push(address.pathname);
    return Promise.resolve(new Response(body));
  });
  const { FIRST_REQUEST } = await import("../../src/first-request.ts");
  const reply = await FIRST_REQUEST.reply;
  expect(asked).toEqual(["/corpora/cyberspace-governance.corpus.json"]);
  expect(await reply?.text).toBe(text);
});

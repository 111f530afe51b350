import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConcordanceNews } from "../../../src/concordance/answer-question.ts";
import { makeWordsClient, type WordsFault } from "../../../src/search/words-client.ts";
import type { SearchHits } from "../../../src/search/protocol.ts";
import { makeCorpus } from "../../fixtures/make-corpus.ts";
import { makeFakeWorkers } from "../../support/fake-words-worker.ts";
import { ask } from "../../support/make-searched.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen<News = ConcordanceNews>() {
  const news: News[] = [];
  const faults: WordsFault[] = [];
  return {
    news,
    faults,
    onNews: (one: News) => void news.push(one),
    onFault: (one: WordsFault) => void faults.push(one),
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test("a question is answered from texts that are sent once", async () => {
  const workers = makeFakeWorkers();
  const client = makeWordsClient(makeCorpus(), workers);
  const [first, second] = [listen(), listen()];
  client.find(ask("council"), first);
  await settle();
  client.find(ask("met"), second);
  await settle();
  expect(first.news.at(-1)).toMatchObject({ isDone: true, tally: { places: 1, texts: 1, ofTexts: 1 } });
  expect(second.news.at(-1)?.lines).toHaveLength(4);
  expect(workers.sent.map((sent) => sent.map(({ type }) => type))).toEqual([["texts", "find", "find"]]);
});

test("the newest question ends the older one", async () => {
  const client = makeWordsClient(makeCorpus(), makeFakeWorkers());
  const [older, newer] = [listen(), listen()];
  client.find(ask("council"), older);
  client.find(ask("met"), newer);
  await settle();
  expect(older.news).toEqual([]);
  expect(newer.news).toHaveLength(1);
});

test("a pattern that never ends is ended, told, and the next question has a fresh worker", async () => {
  const workers = makeFakeWorkers();
  const client = makeWordsClient(makeCorpus(), workers);
  const [hopeless, next] = [listen(), listen()];
  client.find(ask("hang"), hopeless);
  await vi.advanceTimersByTimeAsync(4000);
  expect(hopeless.faults).toEqual([{ type: "endless" }]);
  client.find(ask("met"), next);
  await settle();
  expect(next.news.at(-1)?.isDone).toBe(true);
  expect([workers.sent.length, workers.terminated()]).toEqual([2, 1]);
});

test("a question behind one that never ends is answered all the same", async () => {
  const client = makeWordsClient(makeCorpus(), makeFakeWorkers());
  const [hopeless, next] = [listen(), listen()];
  client.find(ask("hang"), hopeless);
  await vi.advanceTimersByTimeAsync(2000);
  client.find(ask("met"), next);
  await vi.advanceTimersByTimeAsync(2000);
  expect(hopeless.faults).toEqual([]);
  expect(next.faults).toEqual([]);
  expect(next.news.at(-1)?.isDone).toBe(true);
});

test("what cannot be read is a fault, and the worker stays", async () => {
  const workers = makeFakeWorkers();
  const client = makeWordsClient(makeCorpus(), workers);
  const unread = listen();
  client.find(ask("(", { syntax: "regex" }), unread);
  await settle();
  expect(unread.faults).toMatchObject([{ type: "unreadable" }]);
  expect(workers.terminated()).toBe(0);
});

test("a search sends the named things before it asks, once", async () => {
  const workers = makeFakeWorkers();
  const client = makeWordsClient(makeCorpus(), workers);
  const hits = listen<SearchHits>();
  client.search("coun", hits);
  await settle();
  client.search("council", hits);
  await settle();
  const { named = [], told = [] } = hits.news.at(-1) ?? {};
  expect([...named, ...told]).toEqual(expect.arrayContaining(["name:council", "event:e-meeting"]));
  expect(workers.sent[0]?.map(({ type }) => type)).toEqual(["texts", "things", "search", "search"]);
});

test("a client that is closed says nothing more", async () => {
  const workers = makeFakeWorkers();
  const client = makeWordsClient(makeCorpus(), workers);
  const late = listen();
  client.find(ask("met"), late);
  client.close();
  await vi.advanceTimersByTimeAsync(5000);
  expect([late.news, late.faults]).toEqual([[], []]);
});

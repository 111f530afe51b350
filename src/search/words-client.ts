import { groupBy } from "../base/group-by.ts";
import type { ConcordanceNews } from "../concordance/answer-question.ts";
import type { QuestionFault } from "../concordance/compile-question.ts";
import { makeSearchedText, type SearchedText } from "../concordance/searched-text.ts";
import type { ConcordanceQuestion } from "../domain/concordance-question.ts";
import type { Corpus } from "../domain/corpus.ts";
import { listNamedThings } from "./named-thing.ts";
import type { SearchHits, WordsReply, WordsRequest } from "./protocol.ts";

/** What the client needs of a `Worker`; tests give it something smaller. */
export type WordsWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** Nothing can be looked for, or it takes too long: the worker was ended, the next question has a fresh one. */
export type WordsFault = QuestionFault | { readonly type: "endless" } | { readonly type: "failed" };

export type WordsClient = {
  /** The newest question ends the older one, whichever of the two it is. */
  readonly find: (question: ConcordanceQuestion, listener: Listener<ConcordanceNews>) => void;
  readonly search: (query: string, listener: Listener<SearchHits>) => void;
  /** Nobody waits for an answer any more. */
  readonly forget: () => void;
  readonly close: () => void;
};

type Listener<News> = {
  readonly onNews: (news: News) => void;
  readonly onFault: (fault: WordsFault) => void;
};

type Asked =
  | {
      readonly type: "find";
      readonly question: ConcordanceQuestion;
      readonly listener: Listener<ConcordanceNews>;
    }
  | { readonly type: "search"; readonly query: string; readonly listener: Listener<SearchHits> };

export type WordsClientWorld = {
  readonly startWorker: () => WordsWorker;
  /** Between two helpings of texts: whoever types or scrolls comes first. */
  readonly rest: () => Promise<void>;
  /** Milliseconds without a word from the worker after which it is given up. */
  readonly patience: number;
};

const WORLD: WordsClientWorld = {
  startWorker: () => new Worker(new URL("./words.worker.ts", import.meta.url), { type: "module" }),
  rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
  patience: 3000,
};

/** UTF-16 units of text, and named things, sent at a time: some milliseconds of the page. */
const TEXT_HELPING = 200_000;
const THING_HELPING = 500;

/** Finds words in one corpus off the main thread. The worker starts with the first question. */
export function makeWordsClient(corpus: Corpus, world: WordsClientWorld = WORLD): WordsClient {
  let worker: WordsWorker | undefined;
  /** What the worker has been sent, in the end. */
  let fed: Promise<void> = Promise.resolve();
  let hasThings = false;
  let asked: Asked | undefined;
  let requestId = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const send = (to: WordsWorker, request: WordsRequest): void =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins, workers have none
    to.postMessage(request);

  const breakSilence = (): void => {
    clearTimeout(silence);
    silence = undefined;
  };
  const settle = (): void => {
    breakSilence();
    asked = undefined;
  };
  const stop = (): void => {
    breakSilence();
    worker?.terminate();
    worker = undefined;
  };
  const fail = (fault: WordsFault): void => {
    const listener = asked?.listener;
    asked = undefined;
    stop();
    listener?.onFault(fault);
  };
  /** The worker is given up where it stays silent; a question that only waited behind the guilty one is asked again. */
  const listenFor = (id: number): void => {
    const endure = () => {
      if (id === requestId || !asked) return fail({ type: "endless" });
      stop();
      return void ask(asked);
    };
    // A page that was held up itself hears first what came in meanwhile.
    silence ??= setTimeout(() => (silence = setTimeout(endure, 50)), world.patience);
  };

  const hear = (reply: WordsReply): void => {
    breakSilence();
    if (!asked) return;
    if (reply.requestId !== requestId || reply.type === "alive") return listenFor(requestId);
    const { listener } = asked;
    if (reply.type === "unread") {
      settle();
      listener.onFault(reply.fault);
    } else if (reply.type === "found" && asked.type === "find") {
      const { onNews } = asked.listener;
      if (reply.isDone) settle();
      else listenFor(requestId);
      onNews(reply);
    } else if (reply.type === "hits" && asked.type === "search") {
      const { onNews } = asked.listener;
      settle();
      onNews(reply);
    }
  };

  const feed = async (to: WordsWorker, requests: Iterable<WordsRequest>): Promise<void> => {
    for (const request of requests) {
      if (to !== worker) return;
      send(to, request);
      await world.rest();
    }
  };
  const start = (): WordsWorker => {
    const started = world.startWorker();
    started.addEventListener("message", ({ data }: MessageEvent<WordsReply>) => {
      if (started === worker) hear(data);
    });
    started.addEventListener("error", () => fail({ type: "failed" }));
    worker = started;
    hasThings = false;
    fed = feed(started, textHelpings(corpus));
    return started;
  };
  async function ask(question: Asked): Promise<void> {
    asked = question;
    requestId += 1;
    const id = requestId;
    const to = worker ?? start();
    if (question.type === "search" && !hasThings) {
      hasThings = true;
      fed = fed.then(() => feed(to, thingHelpings(corpus)));
    }
    await fed;
    if (id !== requestId || to !== worker) return; // a newer one waits behind this
    listenFor(id);
    send(
      to,
      question.type === "find"
        ? { type: "find", requestId: id, question: question.question }
        : { type: "search", requestId: id, query: question.query },
    );
  }
  return {
    find: (question, listener) => void ask({ type: "find", question, listener }),
    search: (query, listener) => void ask({ type: "search", query, listener }),
    forget: () => (asked = undefined),
    close: () => {
      asked = undefined;
      stop();
    },
  };
}

function* textHelpings(corpus: Corpus): Generator<WordsRequest> {
  for (const texts of helpings(searchedTexts(corpus), ({ text }) => text.length, TEXT_HELPING)) {
    yield { type: "texts", texts };
  }
}

function* thingHelpings(corpus: Corpus): Generator<WordsRequest> {
  for (const things of helpings(listNamedThings(corpus), () => 1, THING_HELPING)) {
    yield { type: "things", things };
  }
}

function* searchedTexts({ sources, statements }: Corpus): Generator<SearchedText> {
  const bySource = groupBy(statements, ({ sourceId }) => sourceId);
  for (const source of sources) yield makeSearchedText(source, bySource.get(source.id) ?? []);
}

/** Things in helpings of a size; what is larger than that comes alone. */
function* helpings<Thing>(
  things: Iterable<Thing>,
  sizeOf: (thing: Thing) => number,
  most: number,
): Generator<readonly Thing[]> {
  let helping: Thing[] = [];
  let size = 0;
  for (const thing of things) {
    helping.push(thing);
    size += sizeOf(thing);
    if (size < most) continue;
    yield helping;
    [helping, size] = [[], 0];
  }
  if (helping.length > 0) yield helping;
}

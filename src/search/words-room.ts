import { unreachable } from "../base/assert.ts";
import { answerQuestion } from "../concordance/answer-question.ts";
import type { SearchedText } from "../concordance/searched-text.ts";
import type { ConcordanceQuestion } from "../domain/concordance-question.ts";
import { findSentences } from "./find-sentences.ts";
import { makeNameIndex } from "./name-index.ts";
import type { WordsReply, WordsRequest } from "./protocol.ts";

export type WordsRoomWorld = {
  readonly post: (reply: WordsReply) => void;
  /** Lets messages in. */
  readonly pause: () => Promise<void>;
  /** Milliseconds. */
  readonly now: () => number;
};

/** Longest stretch of work between two looks at what has come in, and between two pieces of news. */
const SLICE = 20;
const NEWS = 100;

const MOST_THINGS = 12;

/** The worker without its door: keeps the texts and answers the newest question, in slices. */
export function makeWordsRoom({ post, pause, now }: WordsRoomWorld): (request: WordsRequest) => void {
  const texts: SearchedText[] = [];
  const index = makeNameIndex();
  let newest = 0;

  /** Runs work to its end unless a newer question comes; nothing then. */
  const run = async <News, Result>(
    requestId: number,
    work: Generator<News, Result>,
    tell: (news: News) => void,
  ): Promise<Result | undefined> => {
    let begun = now();
    let told = -Infinity;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return step.value;
      const time = now();
      if (time - begun < SLICE) continue;
      if (time - told >= NEWS) {
        tell(step.value);
        told = time;
      }
      await pause();
      if (requestId !== newest) return undefined;
      begun = now();
    }
  };

  const find = async (requestId: number, question: ConcordanceQuestion): Promise<void> => {
    const result = await run(requestId, answerQuestion(question, texts), (tell) =>
      post({ type: "found", requestId, ...tell() }),
    );
    if (!result) return;
    post(
      "type" in result
        ? { type: "unread", requestId, fault: result }
        : { type: "found", requestId, ...result },
    );
  };

  const search = async (requestId: number, query: string): Promise<void> => {
    const sentences = await run(requestId, findSentences(query, texts), () =>
      post({ type: "alive", requestId }),
    );
    if (!sentences) return;
    const { named, told } = index.search(query);
    post({
      type: "hits",
      requestId,
      ...sentences,
      named: named.slice(0, MOST_THINGS),
      told: told.slice(0, MOST_THINGS),
      ofThings: named.length + told.length,
    });
  };

  return (request) => {
    switch (request.type) {
      case "texts":
        texts.push(...request.texts);
        return;
      case "things":
        index.add(request.things);
        post({ type: "alive", requestId: newest }); // a hundred thousand of them take their time
        return;
      case "find":
        newest = request.requestId;
        void find(request.requestId, request.question);
        return;
      case "search":
        newest = request.requestId;
        void search(request.requestId, request.query);
        return;
      default:
        unreachable(request);
    }
  };
}

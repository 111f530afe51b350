import { makeWordsRoom } from "../../src/search/words-room.ts";
import type { WordsReply, WordsRequest } from "../../src/search/protocol.ts";
import type { WordsClientWorld, WordsWorker } from "../../src/search/words-client.ts";

export type FakeWorkers = WordsClientWorld & {
  /** What each worker was sent, worker by worker. */
  readonly sent: readonly (readonly WordsRequest[])[];
  readonly terminated: () => number;
};

/** Workers that answer in this thread; one that is asked for `hang` never answers anything again. */
export function makeFakeWorkers(patience = 3000): FakeWorkers {
  const sent: WordsRequest[][] = [];
  let terminated = 0;
  const startWorker = (): WordsWorker => {
    const listeners: ((event: MessageEvent<WordsReply>) => void)[] = [];
    const own: WordsRequest[] = [];
    let isDead = false;
    sent.push(own);
    const obey = makeWordsRoom({
      post: (reply) =>
        queueMicrotask(() => {
          if (!isDead)
            for (const listener of listeners) listener({ data: reply } as MessageEvent<WordsReply>);
        }),
      pause: () => Promise.resolve(),
      now: () => 0,
    });
    return {
      postMessage: (request: WordsRequest) => {
        own.push(request);
        if (request.type === "find" && request.question.find === "hang") isDead = true;
        if (!isDead) obey(request);
      },
      addEventListener: (type: string, listener: unknown) => {
        if (type === "message") listeners.push(listener as (typeof listeners)[number]);
      },
      terminate: () => {
        isDead = true;
        terminated += 1;
      },
    };
  };
  return { startWorker, rest: () => Promise.resolve(), patience, sent, terminated: () => terminated };
}

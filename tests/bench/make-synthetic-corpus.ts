import type { Corpus } from "../../src/domain/corpus.ts";
import { makeSyntheticSource } from "./make-synthetic-source.ts";
import { frameOf, makeEras, planSources } from "./plan-synthetic-corpus.ts";

export const DEFAULT_SEED = 1;

/**
 * An invented corpus of `count` events over 1900–2025, told in English and Chinese newspapers. The
 * same count and seed give the same corpus.
 */
export function makeSyntheticCorpus(count: number, seed = DEFAULT_SEED): Corpus {
  const made = planSources(count, seed).map(makeSyntheticSource);
  return {
    ...frameOf(count),
    sources: made.map(({ source }) => source),
    events: made.flatMap(({ events }) => events),
    occurrences: made.flatMap(({ occurrences }) => occurrences),
    eras: makeEras(made[0]?.epilogue ?? []),
  };
}

/**
 * The same as the text of a corpus file, in pieces: no more than one source is in memory, and so each
 * is made three times, once for every list that grows with the corpus.
 */
export function* writeSyntheticCorpus(count: number, seed = DEFAULT_SEED): Generator<string> {
  const plans = planSources(count, seed);
  yield JSON.stringify(frameOf(count)).slice(0, -1);
  const eras = makeEras(plans.slice(0, 1).flatMap((plan) => makeSyntheticSource(plan).epilogue));
  yield `,"eras":${JSON.stringify(eras)}`;
  for (const key of ["sources", "events", "occurrences"] as const) {
    let separator = `,"${key}":[\n`;
    for (const plan of plans) {
      const { source, events, occurrences } = makeSyntheticSource(plan);
      const things = { sources: [source], events, occurrences }[key];
      if (things.length === 0) continue;
      yield separator + things.map((thing) => JSON.stringify(thing)).join(",\n");
      separator = ",\n";
    }
    yield separator.startsWith(`,"`) ? `${separator}]` : "]";
  }
  yield "}\n";
}

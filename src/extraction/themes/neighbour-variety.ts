import { BARRIER } from "./word-row.ts";

/**
 * Measures how freely a sequence of words stands among others, in bits: the branching entropy of its
 * neighbours on the poorer side (Z. Jin and K. Tanaka-Ishii, Unsupervised segmentation of Chinese
 * text by use of branching entropy, 2006). A piece of a longer wording always has the same
 * neighbour and scores 0:
 *
 *     生态治 | 理   生态治 | 理   生态治 | 理        0 bits: not a wording of its own
 *     治理 | 是     治理 | 水     治理 | 工          1.58 bits
 *
 * The end of a sentence or clause is a different neighbour each time, because nothing could stand
 * there. `neighbours` are the words there are, numbered below `words`, or barriers; each counts as
 * often as its weight says.
 */
export function makeEntropy(
  words: number,
): (
  places: Int32Array,
  neighbourAt: (place: number) => number,
  weightAt: (place: number) => number,
) => number {
  const counts = new Int32Array(words);
  return (places, neighbourAt, weightAt) => {
    const met: number[] = [];
    let total = 0;
    let barriers = 0;
    for (const place of places) {
      const weight = weightAt(place);
      const word = neighbourAt(place);
      total += weight;
      if (word === BARRIER) barriers += weight;
      else {
        if (counts[word] === 0) met.push(word);
        counts[word] = (counts[word] ?? 0) + weight;
      }
    }
    let bits = (barriers / total) * Math.log2(total);
    for (const word of met) {
      const count = counts[word] ?? 0;
      counts[word] = 0;
      bits += (count / total) * Math.log2(total / count);
    }
    return bits;
  };
}

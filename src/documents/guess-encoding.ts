const SAMPLE = 20_000;

/** The commonest characters of running Chinese, simplified and traditional: any page has some of them. */
const COMMON_HAN = new Set("的一是不了在有和人中国大为上年会网要新以这個國為會對業發說時們");

const MULTIBYTE: readonly (readonly [label: string, name: string])[] = [
  ["gb18030", "GB18030 (GBK, the usual encoding of older Chinese pages)"],
  ["big5", "Big5 (traditional Chinese)"],
];

/**
 * Names the encoding that bytes which are not UTF-8 look like; never decodes for use.
 * Undefined when nothing fits well enough to say.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = MULTIBYTE.map(([label, name]) => ({ name, score: hanScore(sample, label) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score > 0) return best.name;
  return looksWestern(sample) ? "Windows-1252 or ISO-8859-1 (older western encodings)" : undefined;
}

/** Share of common Han characters among the decoded wide ones; 0 when it does not decode at all. */
function hanScore(sample: Uint8Array, label: string): number {
  let wide = 0;
  let han = 0;
  let common = 0;
  for (const character of decodeLoosely(sample, label)) {
    if (character < "\u0080") continue;
    wide += 1;
    if (character === "\ufffd") wide += 20;
    if (/[\p{Script=Han}，。、；：？！“”（）《》]/u.test(character)) han += 1;
    if (COMMON_HAN.has(character)) common += 1;
  }
  return wide > 0 && han / wide > 0.8 ? (common + 0.01) / wide : 0;
}

function decodeLoosely(sample: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(sample, { stream: true });
  } catch {
    return ""; // A runtime built without this decoder cannot judge.
  }
}

/** Few high bytes among plain ASCII letters, and no control characters. */
function looksWestern(sample: Uint8Array): boolean {
  let high = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
    if (byte >= 0x80) high += 1;
  }
  return sample.length > 0 && high / sample.length < 0.25;
}

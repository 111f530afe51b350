export type BinaryFormat = { readonly name: string; readonly remedy: string };

const SAVE_AS_TEXT = "Open it in the program that made it and export it as plain text in UTF-8.";
const SAVE_AS_UTF8 = "Save it again as UTF-8 (in an editor: Save with encoding, UTF-8).";

/** First bytes by which formats are told apart; longer ones before their own beginnings. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], format: BinaryFormat])[] = [
  [
    [0xff, 0xfe, 0x00, 0x00],
    { name: "UTF-32 (little-endian, by its byte order mark)", remedy: SAVE_AS_UTF8 },
  ],
  [[0x00, 0x00, 0xfe, 0xff], { name: "UTF-32 (big-endian, by its byte order mark)", remedy: SAVE_AS_UTF8 }],
  [[0xff, 0xfe], { name: "UTF-16 (little-endian, by its byte order mark)", remedy: SAVE_AS_UTF8 }],
  [[0xfe, 0xff], { name: "UTF-16 (big-endian, by its byte order mark)", remedy: SAVE_AS_UTF8 }],
  [[0x25, 0x50, 0x44, 0x46], { name: "a PDF", remedy: SAVE_AS_TEXT }],
  [[0x50, 0x4b, 0x03, 0x04], { name: "a zipped file (Word, OpenDocument, EPUB…)", remedy: SAVE_AS_TEXT }],
  [[0xd0, 0xcf, 0x11, 0xe0], { name: "an old Word or Office file", remedy: SAVE_AS_TEXT }],
  [
    [0x89, 0x50, 0x4e, 0x47],
    { name: "a PNG image", remedy: "Type or recognise the text and save it as UTF-8." },
  ],
  [[0xff, 0xd8, 0xff], { name: "a JPEG image", remedy: "Type or recognise the text and save it as UTF-8." }],
  [[0x1f, 0x8b], { name: "a gzip archive", remedy: "Unpack it and add the text files inside." }],
];

const SAMPLE = 4096;

/** What the bytes are when they are not text in one of the byte-wise encodings; otherwise undefined. */
export function nameBinaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[1];
  return nameByNulBytes(bytes.subarray(0, SAMPLE));
}

/** Latin text in UTF-16 has a NUL in every second byte; which one tells the byte order. */
function nameByNulBytes(sample: Uint8Array): BinaryFormat | undefined {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd === 0) return undefined;
  const half = sample.length / 2;
  const isRegular = even + odd > 2;
  if (isRegular && odd > half * 0.3 && even < half * 0.02)
    return { name: "UTF-16 (little-endian, without a byte order mark)", remedy: SAVE_AS_UTF8 };
  if (isRegular && even > half * 0.3 && odd < half * 0.02)
    return { name: "UTF-16 (big-endian, without a byte order mark)", remedy: SAVE_AS_UTF8 };
  return { name: "a binary file (it contains NUL bytes)", remedy: SAVE_AS_TEXT };
}

import { collect } from "../base/collect.ts";
import { excerpt } from "../base/excerpt.ts";
import { success, type Result } from "../base/problem.ts";
import { readPlainText } from "../documents/read-plain-text.ts";
import type { Bilingual } from "../domain/language.ts";
import { findWitnesses } from "./find-witnesses.ts";
import { idFromName } from "./id-from-name.ts";
import type { FolderFiles } from "./read-corpus-folder.ts";
import { sha256 } from "./sha256.ts";

const LONGEST_NAME = 32;

/** Whether these are texts alone, with no description beside them, not even a misplaced one. */
export const areBareTexts = (files: FolderFiles): boolean =>
  ![...files.keys()].some((path) => path.endsWith(".yaml"));

/**
 * Texts nobody has described, as a corpus folder: each under the name of its file, with nothing made up. Whatever is
 * found in them is a proposal. `readOn`: the ISO day of today. A file that is no plain text is told, and nothing is left out.
 * The same texts give the same id, so that notes on them are found again.
 */
export async function describeTexts(files: FolderFiles, readOn: string): Promise<Result<FolderFiles>> {
  const texts = [...files];
  const ids = uniqueIds(texts.map(([path]) => path));
  const cards = collect(
    await Promise.all(
      texts.map(async ([path, bytes], at) => {
        const text = readPlainText(bytes, path);
        const id = ids[at] ?? `text-${at + 1}`;
        return text.ok ? success(describe(id, path, text.value, await sha256(bytes))) : text;
      }),
    ),
  );
  if (!cards.ok) return cards;
  const sources = cards.value;
  const hashes = sources.map((source) => source.sha256).toSorted();
  const name = await sha256(new TextEncoder().encode(hashes.join(" ")));
  const corpus = {
    id: `texts-${name.slice(0, 12)}`,
    title: countedTexts(sources.length),
    summary: {
      en: "Plain texts, opened as they are. Every mark is a proposal of the machine, which nobody has looked at; each opens the words it rests on.",
      zh: "按原样打开的纯文本。每个标记都是机器的提议，尚未经人审阅；点开即见其依据的文字。",
    },
    read_on: readOn,
    sources,
  };
  return success(
    new Map([
      ...texts,
      // JSON is YAML.
      ["corpus.yaml", encode(corpus)],
      ["themes.yaml", encode({ families: [], themes: [] })],
      ["names.yaml", encode({ entities: [] })],
      ["curation.yaml", encode({ decisions: [] })],
    ]),
  );
}

const encode = (thing: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(thing, undefined, 1));

const countedTexts = (count: number): Bilingual => ({
  en: count === 1 ? "A text of your own" : `${count} texts of your own`,
  zh: `您自己的${count}份文本`,
});

function describe(id: string, path: string, text: string, hash: string) {
  const name = nameOf(path);
  const witnesses = findWitnesses(id, text);
  return {
    id,
    file: path,
    sha256: hash,
    title: { en: name, zh: name },
    short: { en: excerpt(name, LONGEST_NAME), zh: excerpt(name, LONGEST_NAME) },
    genre: "other",
    genre_note: {
      en: "Not described: opened as a plain text.",
      zh: "没有说明：按纯文本打开。",
    },
    languages: witnesses.map(({ language }) => language),
    missing: [
      {
        en: "Nobody has said who issued it, and which event it reports.",
        zh: "没有人说明由谁发布、报道哪一事件。",
      },
    ],
    rights: { en: "Not stated.", zh: "未说明。" },
    witnesses,
  };
}

const nameOf = (path: string): string => {
  const file = path.split("/").at(-1) ?? path;
  return file.replace(/(?<=.)\.[^.]*$/, "");
};

/** In the order of the paths; a name that comes again, or says nothing in Latin letters, is numbered. */
function uniqueIds(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path, at) => {
    const wanted = idFromName(nameOf(path), `text-${at + 1}`);
    let id = wanted;
    for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
    taken.add(id);
    return id;
  });
}

import type { GenericSchema, InferOutput } from "valibot";
import {
  impossibleReadingDay,
  missingFile,
  missingHash,
  notACorpusFolder,
  repeatedName,
  unlistedSource,
  wrongHash,
} from "../base/messages/corpus-folder.ts";
import { collect } from "../base/collect.ts";
import { failure, success, type Problem, type Result } from "../base/problem.ts";
import { readPlainText } from "../documents/read-plain-text.ts";
import { isRealDay } from "../domain/calendar-day.ts";
import {
  alignmentsYaml,
  corpusYaml,
  curationYaml,
  differencesYaml,
  erasYaml,
  namesYaml,
  themesYaml,
  type AlignmentsYaml,
  type CorpusYaml,
  type CurationYaml,
  type DifferencesYaml,
  type ErasYaml,
  type NamesYaml,
  type SourceCard,
  type ThemesYaml,
} from "./folder-format.ts";
import { lessonYaml, type LessonYaml } from "./lesson-format.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";
import { sha256 } from "./sha256.ts";

/** Paths inside the folder, with forward slashes: `sources/conference-2018.txt`. */
export type FolderFiles = ReadonlyMap<string, Uint8Array>;

export type ReadSource = { readonly card: SourceCard; readonly text: string; readonly sha256: string };

/** A corpus folder read and understood entry by entry; whether the entries fit the texts comes later. */
export type CorpusFolder = {
  readonly corpus: YamlFile<CorpusYaml>;
  readonly themes: YamlFile<ThemesYaml>;
  readonly names: YamlFile<NamesYaml>;
  readonly curation: YamlFile<CurationYaml>;
  /** A folder without reviewed links need not have the file. */
  readonly alignments?: YamlFile<AlignmentsYaml>;
  /** A folder whose texts nobody compared need not have the file. */
  readonly differences?: YamlFile<DifferencesYaml>;
  /** A folder without eras need not have the file. */
  readonly eras?: YamlFile<ErasYaml>;
  /** The files of the folder `lessons`, in the order of their names. */
  readonly lessons: readonly YamlFile<LessonYaml>[];
  /** In the order of corpus.yaml. */
  readonly sources: readonly ReadSource[];
  /**
   * Texts that are not the recorded ones. They fail the build, but only after the decisions have
   * been tried on them: that names what an edit has broken.
   */
  readonly changedTexts: readonly Problem[];
};

export async function readCorpusFolder(files: FolderFiles): Promise<Result<CorpusFolder>> {
  if (!files.has("corpus.yaml")) return failure(notACorpusFolder());
  const corpus = readEntry(files, "corpus.yaml", corpusYaml);
  const themes = readEntry(files, "themes.yaml", themesYaml);
  const names = readEntry(files, "names.yaml", namesYaml);
  const curation = readEntry(files, "curation.yaml", curationYaml);
  const alignments = files.has("alignments.yaml")
    ? readEntry(files, "alignments.yaml", alignmentsYaml)
    : success(undefined);
  const differences = files.has("differences.yaml")
    ? readEntry(files, "differences.yaml", differencesYaml)
    : success(undefined);
  const eras = files.has("eras.yaml") ? readEntry(files, "eras.yaml", erasYaml) : success(undefined);
  const lessons = collect(lessonFiles(files).map((file) => readEntry(files, file, lessonYaml)));
  if (
    !corpus.ok ||
    !themes.ok ||
    !names.ok ||
    !curation.ok ||
    !alignments.ok ||
    !differences.ok ||
    !eras.ok ||
    !lessons.ok
  ) {
    const read = [corpus, themes, names, curation, alignments, differences, eras, lessons];
    return failure(...read.flatMap((result) => (result.ok ? [] : result.problems)));
  }

  const problems = [...checkCorpusYaml(corpus.value)];
  const sources: ReadSource[] = [];
  const changedTexts: Problem[] = [];
  for (const [index, card] of corpus.value.value.sources.entries()) {
    const where = corpus.value.placeOf(["sources", index, "file"]);
    const bytes = files.get(card.file);
    if (bytes === undefined) {
      problems.push(missingFile(card.file, where));
      continue;
    }
    const text = readPlainText(bytes, card.file);
    if (!text.ok) {
      problems.push(...text.problems);
      continue;
    }
    const found = await sha256(bytes);
    if (card.sha256 === undefined) changedTexts.push(missingHash(where, card.file, found));
    else if (card.sha256 !== found) {
      const line = corpus.value.placeOf(["sources", index, "sha256"]);
      changedTexts.push(wrongHash(line, card.file, card.sha256, found));
    }
    sources.push({ card, text: text.value, sha256: found });
  }
  // A misspelt name is reported as the file that is missing; the file itself then looks unlisted.
  if (problems.length === 0) problems.push(...findUnlisted(files, corpus.value.value));
  if (problems.length > 0) return failure(...problems);
  return success({
    corpus: corpus.value,
    themes: themes.value,
    names: names.value,
    curation: curation.value,
    ...(alignments.value && { alignments: alignments.value }),
    ...(differences.value && { differences: differences.value }),
    ...(eras.value && { eras: eras.value }),
    lessons: lessons.value,
    sources,
    changedTexts,
  });
}

function readEntry<Schema extends GenericSchema>(
  files: FolderFiles,
  name: string,
  schema: Schema,
): Result<YamlFile<InferOutput<Schema>>> {
  const bytes = files.get(name);
  if (bytes === undefined) return failure(missingFile(name, name));
  const text = readPlainText(bytes, name);
  return text.ok ? readYaml(name, text.value, schema) : text;
}

function checkCorpusYaml({ value, placeOf }: YamlFile<CorpusYaml>): readonly Problem[] {
  const [year, month, day] = value.read_on.split("-").map(Number);
  const problems: Problem[] = [];
  if (!isRealDay(year ?? 0, month ?? 0, day ?? 0)) {
    problems.push(impossibleReadingDay(placeOf(["read_on"]), value.read_on));
  }
  const seen = new Set<string>();
  for (const [index, { id }] of value.sources.entries()) {
    if (seen.has(id)) problems.push(repeatedName(placeOf(["sources", index, "id"]), "sources", id));
    seen.add(id);
  }
  return problems;
}

const lessonFiles = (files: FolderFiles): readonly string[] =>
  [...files.keys()].filter((path) => /^lessons\/[^/]+\.ya?ml$/.test(path)).toSorted();

/** A text nobody listed would be left out without a word. */
function findUnlisted(files: FolderFiles, { sources }: CorpusYaml): readonly Problem[] {
  const listed = new Set(sources.map(({ file }) => file));
  return [...files.keys()]
    .filter((path) => path.startsWith("sources/") && path.endsWith(".txt") && !listed.has(path))
    .map(unlistedSource);
}

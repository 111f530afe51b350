/**
 * Old corpus files are brought up to date one version at a time, so that everything behind the
 * door knows the present format only. To change the format: raise `FORMAT_VERSION`, add the
 * upgrader from the version before, and keep a small file of the old version as a test.
 */
export type JsonObject = Readonly<Record<string, unknown>>;
export type Upgrader = (file: JsonObject) => JsonObject;

/** `UPGRADERS[n]` turns version n into version n + 1. */
export const UPGRADERS: readonly Upgrader[] = [
  documentsBecomeSources,
  proposalsAreKept,
  lanesAndErasAreKept,
  differencesAreKept,
  lessonsAreKept,
];

/** Expects `0 <= version`; versions that need no upgrader come back untouched. */
export const upgradeCorpus = (file: JsonObject, version: number): JsonObject =>
  UPGRADERS.slice(version).reduce<JsonObject>((older, upgrade) => upgrade(older), file);

/** 0 → 1: before the format was published the sources were called documents, the reading day `read_on`. */
function documentsBecomeSources({ documents, read_on: readOn, ...rest }: JsonObject): JsonObject {
  return { ...rest, formatVersion: 1, sources: documents, readOn };
}

/** 1 → 2: statements, alignments and recurring wordings are kept; a file without them was built before they were looked for. */
function proposalsAreKept(file: JsonObject): JsonObject {
  return { ...file, formatVersion: 2, statements: [], alignments: [], recurringWordings: [] };
}

/** 2 → 3: the author's lanes and the eras behind the events; a file without them has one lane and no eras. */
function lanesAndErasAreKept(file: JsonObject): JsonObject {
  return { ...file, formatVersion: 3, lanes: [], bands: false, eras: [] };
}

/** 3 → 4: the editors' differences between witnesses; a file without them names none. */
function differencesAreKept(file: JsonObject): JsonObject {
  return { ...file, formatVersion: 4, differences: [] };
}

/** 4 → 5: lessons; a file without them has none. */
function lessonsAreKept(file: JsonObject): JsonObject {
  return { ...file, formatVersion: 5, lessons: [] };
}

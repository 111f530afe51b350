type JsonObject = Readonly<Record<string, unknown>>;
export type NotebookUpgrader = (file: JsonObject) => JsonObject;

export const NOTEBOOK_VERSION = 1;

/** `UPGRADERS[n]` turns version n + 1 into version n + 2; there has been one version so far. */
const UPGRADERS: readonly NotebookUpgrader[] = [];

/** Brings a notebook of an older version up to date, one version at a time. Expects `1 <= version`. */
export const upgradeNotebook = (
  file: JsonObject,
  version: number,
  upgraders: readonly NotebookUpgrader[] = UPGRADERS,
): JsonObject => upgraders.slice(version - 1).reduce<JsonObject>((older, upgrade) => upgrade(older), file);

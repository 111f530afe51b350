import type { RecurringWording } from "../domain/recurring-wording.ts";

/**
 * Recurring wordings as entries for `themes.yaml`, one theme each, that build as they are. What only an
 * editor knows stands in for itself: the wording for its labels, a plain sentence for status and gloss.
 * The family is the one given; a comment says where to go on.
 */
export function writeThemes(wordings: readonly RecurringWording[], familyId: string): string {
  return [
    "# Below `themes:` in themes.yaml. Choose the family, and write labels, status and gloss in both languages.",
    ...wordings.map((wording) => writeTheme(wording, familyId)),
    "",
  ].join("\n");
}

function writeTheme(
  { id, language, wording, count, sourceCount }: RecurringWording,
  familyId: string,
): string {
  const words = quote(wording.replaceAll(/\s+/g, " "));
  const label = `{ en: ${words}, zh: ${words} }`;
  const [zh, en] = language === "zh" ? [words, ""] : ["", words];
  const status = `{ en: ${quote("Taken over from recurring wordings, not yet looked at.")}, zh: ${quote("取自反复出现的说法，尚未审阅。")} }`;
  return [
    `  - id: ${themeId(id)}`,
    `    family: ${quote(familyId)}`,
    `    label: ${label}`,
    `    short: ${label}`,
    `    zh_formula: ${words}`,
    `    zh_status: ${status}`,
    `    gloss: { en: ${quote(`${count} places in ${sourceCount} texts when it was taken over.`)}, zh: ${quote(`收录时见于${sourceCount}份文本，共${count}处。`)} }`,
    "    formulas:",
    `      - { id: wording, label: ${label}, zh: [${zh}], en: [${en}] }`,
  ].join("\n");
}

/** YAML reads what JSON writes. */
const quote = (text: string): string => JSON.stringify(text);

/** `recurring-leading-role`; letters beyond ASCII by their code points, for ids are written by hand. */
function themeId(id: string): string {
  const words = id.slice(id.indexOf(":") + 1);
  const plain = words.replaceAll(/[^A-Za-z0-9\s-]/gu, (mark) =>
    /[\p{L}\p{N}]/u.test(mark) ? `-${mark.codePointAt(0)?.toString(16)}` : "",
  );
  return `recurring-${plain
    .trim()
    .replaceAll(/[\s-]+/g, "-")
    .replace(/^-/, "")}`;
}

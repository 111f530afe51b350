import type { Annotation, AnnotationSet } from "./annotation.ts";
import { placeAnnotations } from "./annotation.ts";

/**
 * TEI P5 with the texts left where they are: `standOff` lists events and formulas once, and annotations that
 * point from them into the files by character (`#char=`, RFC 5147, which counts code points).
 */
export function writeTei(set: AnnotationSet): string {
  const ids = new Map<string, string>();
  const idOf = ({ type, id }: Annotation): string => {
    const key = `${type}:${id}`;
    const known = ids.get(key) ?? `${type}-${ids.size + 1}`;
    ids.set(key, known);
    return known;
  };
  const placed = placeAnnotations(set);
  const things = [...new Map(placed.map(({ annotation }) => [idOf(annotation), annotation])).entries()];
  const events = things.filter(([, { type }]) => type === "event");
  const themes = things.filter(([, { type }]) => type === "theme");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    "  <teiHeader>",
    "    <fileDesc>",
    `      <titleStmt><title xml:lang="en">${xml(set.title.en)}</title><title xml:lang="zh-Hans">${xml(set.title.zh)}</title></titleStmt>`,
    `      <publicationStmt><p>Stand-off annotations, made with Throughline.${set.page === undefined ? "" : ` ${xml(set.page)}`}</p></publicationStmt>`,
    "      <sourceDesc><listBibl>",
    ...[...new Set(placed.map(({ source }) => source))].map(
      ({ title, file, sha256 }) =>
        `        <bibl><title>${xml(title.en)}</title><ref target="${xml(encodeURI(clean(file)))}"/><idno type="sha256">${xml(sha256)}</idno></bibl>`,
    ),
    "      </listBibl></sourceDesc>",
    "    </fileDesc>",
    "  </teiHeader>",
    "  <standOff>",
    ...listOf("listEvent", events, ([id, { label, date, id: own }]) =>
      [
        `<event xml:id="${id}" n="${xml(own)}"${date === undefined ? "" : ` when-custom="${xml(date)}" datingMethod="#edtf"`}>`,
        `<label xml:lang="en">${xml(label.en)}</label><label xml:lang="zh-Hans">${xml(label.zh)}</label></event>`,
      ].join(""),
    ),
    ...listOf(
      "interpGrp",
      themes,
      ([id, { label, id: own }]) =>
        `<interp xml:id="${id}" n="${xml(own)}">${xml(label.en)} / ${xml(label.zh)}</interp>`,
    ),
    ...listOf("listAnnotation", placed, ({ annotation, source, start, end }) =>
      [
        `<annotation target="${xml(encodeURI(clean(source.file)))}#char=${start},${end}" motivation="${annotation.type === "event" ? "linking" : "classifying"}">`,
        `<ptr target="#${idOf(annotation)}"/><note>${xml(annotation.passage.exact)}</note></annotation>`,
      ].join(""),
    ),
    "  </standOff>",
    '  <text><body><p n="none">The texts stand in files of their own.</p></body></text>',
    "</TEI>",
    "",
  ].join("\n");
}

/** A list without entries is no TEI. */
function listOf<T>(name: string, things: readonly T[], write: (thing: T) => string): readonly string[] {
  if (things.length === 0) return [];
  return [`    <${name}>`, ...things.map((thing) => `      ${write(thing)}`), `    </${name}>`];
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** What XML 1.0 has no place for, escaped or not, becomes U+FFFD. */
const clean = (words: string): string =>
  words.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

const xml = (words: string): string =>
  clean(words).replaceAll(/[&<>"'\t\n\r]/g, (sign) => SIGNS[sign] ?? sign);

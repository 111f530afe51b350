import type { Annotation, AnnotationSet } from "./annotation.ts";
import { placeAnnotations } from "./annotation.ts";

/**
 * TEI P5 with the texts left where they are: `standOff` lists events and formulas once, and annotations that
 * point from them into the files by character (`#char=`, RFC 5147, which counts code points). A date that ISO 8601
 * cannot say stands as EDTF in the attributes TEI keeps for other ways of dating.
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
  const files = [...new Set(placed.map(({ source }) => source))];
  const standOff = [
    ...listOf("listEvent", events, ([id, { label, date, id: own }]) =>
      [
        `<event xml:id="${id}" n="${xml(own)}"${datesOf(date)}>`,
        `<label xml:lang="en">${xml(label.en)}</label><label xml:lang="zh-Hans">${xml(label.zh)}</label></event>`,
      ].join(""),
    ),
    ...listOf(
      "interpGrp",
      themes,
      ([id, { label, id: own }]) =>
        `<interp xml:id="${id}" n="${xml(own)}">${xml(label.en)} / ${xml(label.zh)}</interp>`,
    ),
    ...listOf("listAnnotation", placed, ({ annotation, source, start, end }, at) =>
      [
        `<annotation xml:id="annotation-${at + 1}" target="${xml(encodeURI(clean(source.file)))}#char=${start},${end}" motivation="${annotation.type === "event" ? "linking" : "classifying"}">`,
        `<ptr target="#${idOf(annotation)}"/><note>${xml(annotation.passage.exact)}</note></annotation>`,
      ].join(""),
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    "  <teiHeader>",
    "    <fileDesc>",
    `      <titleStmt><title xml:lang="en">${xml(set.title.en)}</title><title xml:lang="zh-Hans">${xml(set.title.zh)}</title></titleStmt>`,
    `      <publicationStmt><p>Stand-off annotations, made with Throughline.${set.page === undefined ? "" : ` ${xml(set.page)}`}</p></publicationStmt>`,
    ...(files.length === 0
      ? ["      <sourceDesc><p>No annotations are on show.</p></sourceDesc>"]
      : [
          "      <sourceDesc><listBibl>",
          ...files.map(
            ({ title, file, sha256 }) =>
              `        <bibl><title>${xml(title.en)}</title><ref target="${xml(encodeURI(clean(file)))}"/><idno type="sha256">${xml(sha256)}</idno></bibl>`,
          ),
          "      </listBibl></sourceDesc>",
        ]),
    "    </fileDesc>",
    "  </teiHeader>",
    ...(standOff.length === 0 ? [] : ["  <standOff>", ...standOff, "  </standOff>"]),
    "  <text><body><p>The texts stand in files of their own.</p></body></text>",
    "</TEI>",
    "",
  ].join("\n");
}

/** A list without entries is no TEI. */
function listOf<T>(
  name: string,
  things: readonly T[],
  write: (thing: T, at: number) => string,
): readonly string[] {
  if (things.length === 0) return [];
  return [`    <${name}>`, ...things.map((thing, at) => `      ${write(thing, at)}`), `    </${name}>`];
}

const ISO = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const EDTF = "https://www.loc.gov/standards/datetime/";

/** Days, months and years beyond doubt as TEI has them; whatever else EDTF says, as EDTF. */
function datesOf(date: string | undefined): string {
  if (date === undefined) return "";
  const [from = "", to, ...more] = date.split("/");
  if (to === undefined && ISO.test(from)) return ` when="${from}"`;
  if (to !== undefined && more.length === 0 && ISO.test(from) && ISO.test(to)) {
    return ` from="${from}" to="${to}"`;
  }
  return ` when-custom="${xml(date)}" datingMethod="${EDTF}"`;
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

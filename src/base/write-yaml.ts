/** What YAML is written from; entries that are `undefined` are left out. */
export type YamlValue =
  | string
  | number
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/**
 * YAML that every reader of YAML 1.2 understands alike: strings always in double quotes, nothing folded, so that
 * no word, space or sign of a text can mean anything else. Keys are written as they are: names, not texts.
 */
export const writeYaml = (value: { readonly [key: string]: YamlValue | undefined }): string =>
  `${entriesOf(value, "").join("\n")}\n`;

function entriesOf(
  map: { readonly [key: string]: YamlValue | undefined },
  indent: string,
): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined ? [] : blockOf(`${indent}${key}:`, value, `${indent}  `),
  );
}

/** What follows a key or a dash: on the same line where it is short, below it otherwise. */
function blockOf(head: string, value: YamlValue, indent: string): readonly string[] {
  if (typeof value === "string") return [`${head} ${quoted(value)}`];
  if (typeof value === "number") return [`${head} ${value}`];
  if (isList(value)) {
    return value.length === 0 ? [`${head} []`] : [head, ...value.flatMap((item) => itemOf(item, indent))];
  }
  return [head, ...entriesOf(value, indent)];
}

function itemOf(item: YamlValue, indent: string): readonly string[] {
  if (typeof item !== "object" || isList(item)) return blockOf(`${indent}-`, item, `${indent}  `);
  const [first = "{}", ...rest] = entriesOf(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** JSON's own quotes are YAML's, but for a few signs that YAML takes for ends of lines or does not print. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

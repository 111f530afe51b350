const LATIN =
  /^by\s+(?:\p{Lu}[\p{L}.'’-]*|writers?|and|,)(?:,?\s(?:\p{Lu}[\p{L}.'’-]*|writers?|and|of|the|in))*$/iu;
const HAN =
  /^(?:文|撰文|作者|记者|本报记者|新华社记者|通讯员|.{2,8}记者)\s?[/／:：\s]\s?\p{Script=Han}{2,4}(?:[、，,\s]+\p{Script=Han}{2,4}){0,6}$/u;

/** A line that names who wrote: "By Zhang San and Li Si", 新华社记者 张三、李四. */
export const isByline = (line: string): boolean =>
  line.length <= 100 && ((LATIN.test(line) && /^By\s/.test(line)) || HAN.test(line));

import type { Tense } from "../setting.ts";

const FUTURE =
  /将(?!近)|拟(?!定)|计划|预计|即将|准备|预定|定于|有望|可望|届时|打算|争取|力争|必须|应当|最迟|不迟于|推迟[到至]|延期[到至]?|延[后长迟至][到至]?|改期|定在|须(?!知|发)|需在/;
const SENTENCE_END = /[。;!?\n]/;
const REACH = 40;

/**
 * Chinese verbs have no tense; what is to come is marked (将, 拟, 预计), in the clause before the
 * words or in the one they open: 他将于5月…, 明年一月,新法将…. What is not marked has happened,
 * as reports go.
 */
export function chineseTense(folded: string, start: number, end: number): Tense {
  const before =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? "";
  const after = folded.slice(end, end + REACH).split(SENTENCE_END)[0] ?? "";
  const [clauseBefore = ""] = before.split(",").slice(-1);
  const [clauseAfter = ""] = after.replace(/^,/, "").split(",");
  return FUTURE.test(clauseBefore) || FUTURE.test(clauseAfter) || DEADLINE.test(after) ? "future" : "past";
}

/** 5月底前完成, 年内实现. */
const DEADLINE = /^(?:之?前|以前)(?:完成|实现|建成|通车|投产|结束|竣工|到位|解决|达到)/;

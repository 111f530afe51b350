import { describe, expect, it } from "vitest";
import { type MarkedCase, readMarked } from "./marked-cases.ts";

/** A Saturday in week 16. */
const ANCHOR = "2018-04-21";

const REPORTS: readonly MarkedCase[] = [
  // A day of the last weeks is that one, whatever else the sentence speaks of.
  ["预言了{1987年}股灾的学者{4月12日}病逝。", "1987; 2018-04-12"],
  ["{2017年}贷款增长，{清明节}前资金面平稳。", "2017; 2018-04-05"],
  // What is moved, or must be done, is to come.
  ["庭审推迟到{5月11日}。", "2018-05-11"],
  ["总理须在{7月中旬}前组阁。", "2018-07"],
  // The day that a report speaks of, over a month named since.
  ["{4月12日}，公司公布{3月份}销量，股价{上午}上涨。", "2018-04-12; 2018-03; TIME 2018-04-12TMO"],
  ["{4月12日}他获释，是{2011年}以来首次，{当晚}回家。", "2018-04-12; 2011; TIME 2018-04-12TEV"],
];

const COUNTS: readonly MarkedCase[] = [
  ["可在{十日}内上诉，{30日}之内答复。", "DURATION P10D; DURATION P30D"],
  ["{3月10日}内部开会。", "2018-03-10"],
  ["工期{约一年}，{不到一周}，{至少16年}。", "DURATION P1Y; DURATION P1W; DURATION P16Y"],
  ["{大约八个月后}举行选举。", "2018-12"],
  ["在学校住了{三个晚上}。", "DURATION P3D"],
  ["{“十三五”期间}产量翻番。", "DURATION P5Y"],
  ["那是最热的一年。", ""],
  ["{每半年}报告一次，{每天早晨}跑步，{每晚}散步。", "SET P6M; SET XXXX-XX-XXTMO; SET XXXX-XX-XXTEV"],
  ["到{2021年年中}完成，{2017年全年}上涨。", "2021; 2017"],
  ["{上一财年}亏损，{2016财年}盈利。", "FY2017; FY2016"],
  ["{本月最后一周}和{9月第一周}有雨。", "2018-W17; 2017-W36"],
];

describe("Chinese reports, read on Saturday 21 April 2018", () => {
  it.each([...REPORTS, ...COUNTS])("%s → %s", (marked, values) => {
    expect(readMarked([marked, values], "zh", ANCHOR)).toEqual([marked, values]);
  });
});

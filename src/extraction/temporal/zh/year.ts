import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber, YEAR_DIGITS } from "./lexicon.ts";
import { YEAR_PART, yearPart } from "./year-part.ts";

/** 2008年, 1997年底, 2021年年中, 2024年全年, 去年, 今年初, 去年同期. */
export const year = recogniser(
  "zh-year",
  `${YEAR_PART}(?:底|初|末|年底|年初|年末|年中(?!央|国)|中期|全年|同期|岁末)?`,
  (groups) => date(yearPart(groups)),
);

/** 年底, 年初, 月底 alone: of the year or month of writing. */
export const edge = recogniser(
  "zh-edge",
  "(?<![一二三四五六七八九十\\d几数多今去前明后当同次翌那这本上大] ?个?)(?:(?<year>年[底初末终]|年中(?!央|国|医|小|心|间)|岁末|年内)|(?<month>月[底初末中](?!国|央|旬)))",
  ({ year: ofYear }) => date({ base: { unit: ofYear === undefined ? "M" : "Y", amount: 0, from: "anchor" } }),
);

/** 2016财年, 2016财政年度, 上一财年, 本财年. The pattern begins at 财, which is rare; years are everywhere. */
export const fiscalYear = recogniser(
  "zh-fiscal-year",
  `(?<=(?<head>(?:(?<year>${YEAR_DIGITS}) ?年?|(?<which>上一?个?|下一?个?|本|新))))(?:财年|财政年度)`,
  ({ head = "", year, which }, { start, end }) => {
    const amount = which?.startsWith("上") ? -1 : which?.startsWith("下") ? 1 : 0;
    const meaning =
      year === undefined
        ? ({ base: { unit: "Y", amount, from: "anchor" } } as const)
        : { year: chineseNumber(year) };
    return [{ start: start - head.length, end, ...date({ ...meaning, fiscal: true }) }];
  },
);

import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { chineseNumber } from "./lexicon.ts";
import { PART, PART_VALUES, SHORT_PART_VALUES } from "./part-of-day.ts";

const HOUR = "(?:2[0-4]|1\\d|0?\\d|二?十[一二三四五六七八九]?|[〇零一二两三四五六七八九])";
const MINUTE = "(?:[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])";

/** 早7时, 晚8点: the part of the day in one character. 今晚8点 is a day and a time. */
const SHORT_PART = "(?<![最较及趁每今昨明当次前日号上])[早晚](?= ?(?:\\d|[六七八九十]))";

/** 上午九时, 下午3点半, 20:15, 10时30分, 凌晨两点许. 三点八亿 and 十点意见 are no times. */
export const clock = recogniser(
  "zh-clock",
  `(?:(?<part>${PART}|${SHORT_PART}) ?|(?<![\\d.:/第个百]|\\d,))(?:(?<hour>${HOUR}) ?(?<mark>时|点钟?)(?!代|期|候|多|刻|空|尚|八|间|子|评|燃|名|明|[一二三四五六七八九\\d]+(?:亿|万|%|个))(?:(?<half>半)(?!年|天|个)|(?<quarter>[一三])刻|(?<sharp>整)|(?<minute>${MINUTE}) ?分(?!之)(?:\\d{1,2}秒)?|(?<bare>[0-5]\\d|[二三四五]十[一二三四五六七八九]?)(?!\\d))?|(?<digital>(?:2[0-3]|[01]?\\d):[0-5]\\d)(?::[0-5]\\d)?(?![:\\d])(?: ?(?<half12>[ap]\\.?m\\.?))?)许?`,
  ({ part, hour, mark, half, quarter, sharp, minute, bare, digital, half12 }, { page, start, end }) => {
    const [digitalHour, digitalMinute] = (digital ?? "").split(":");
    const spoken = part !== undefined || half !== undefined || sharp !== undefined || minute !== undefined;
    if (mark?.startsWith("点") && !spoken && mark !== "点钟") {
      // 9点 may be a point of a list: a comma, 前, 后 or the end must follow, a day or its part precede.
      const before = page.folded.slice(Math.max(0, start - 2), start);
      if (!/[日天晚午晨早号]$/.test(before)) return undefined;
    }
    if (
      mark === "时" &&
      !spoken &&
      !/^(?:\d{1,2}|[二]?十[一二三四]?|[零〇一二两三四五六七八九])$/.test(hour ?? "")
    )
      return undefined;
    if (
      mark === "时" &&
      !spoken &&
      /^[一二两三四五六七八九十]$/.test(hour ?? "") &&
      !/[日天晚午晨早]$/.test(page.folded.slice(start - 1, start))
    )
      return undefined;
    const hours = digitalHour ? Number(digitalHour) : chineseNumber(hour ?? "0");
    if (hours > 24) return undefined;
    const partValue = PART_VALUES[part ?? ""] ?? SHORT_PART_VALUES[part ?? ""] ?? "";
    // 夜里两点 is 2 o'clock, 夜里十一点 23 o'clock, 晚上十二点 midnight.
    const late =
      ((partValue === "AF" || partValue === "EV") && hours > 0 && hours < 12) ||
      (partValue === "NI" && hours > 5 && hours < 12) ||
      ((partValue === "EV" || partValue === "NI") && hours === 12);
    const pm = half12?.startsWith("p") === true && hours < 12;
    const noon = (part === "中午" || part === "正午") && hours < 5;
    const minutes =
      digitalMinute ??
      (half
        ? "30"
        : quarter
          ? quarter === "三"
            ? "45"
            : "15"
          : minute
            ? String(chineseNumber(minute.replace(/^零/, "")))
            : bare
              ? String(chineseNumber(bare))
              : "00");
    return end > start
      ? date({
          time: `${String(late || noon || pm ? hours + 12 : hours).padStart(2, "0")}:${minutes.padStart(2, "0")}`,
        })
      : undefined;
  },
);

import { date } from "../reading.ts";
import { recogniser } from "../recogniser.ts";
import { GAP, numberValue } from "./lexicon.ts";

const ZONE = `(?:${GAP}?(?<zone>\\(?${GAP}?(?:utc|gmt|z|est|edt|cst|cdt|mst|pst|pdt|cet|cest|bst|ist|jst|et|pt)\\b(?:${GAP}?[+-]\\d{1,2}(?::?\\d{2})?)?(?:${GAP}?\\))?|local${GAP}time|(?:eastern|central|pacific|mountain)(?:${GAP}(?:standard|daylight))?${GAP}time))?`;
const HALF_DAY = `(?<half>(?:[ap]\\. ?m\\b\\.?|[ap] ?m\\b))`;

const HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

/** "9:30 p.m.", "14:00", "9 a.m.", "0800 UTC", "18:00 UTC", "22:15 hours". */
export const clock = recogniser(
  "en-clock",
  `(?<![\\d.,:/$-])\\b(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)(?:${GAP}?${HALF_DAY}|${GAP}?(?:hours|hrs?|h)\\b)?|(?<round>1[0-2]|0?[1-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=${GAP}?o'clock))${GAP}?(?:in${GAP}the${GAP}(?<dayPart2>morning|afternoon|evening)\\b|o'clock${GAP}?(?:in${GAP}the${GAP}(?<dayPart>morning|afternoon|evening))?|${HALF_DAY.replace("half", "half2")})|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)${GAP}?(?=utc|gmt|hours|hrs|z\\b)(?:hours|hrs)?)${ZONE}(?![\\d:])`,
  ({ hour, minute, second, half, half2, round, dayPart, dayPart2, military, zone }, { page, start, end }) => {
    const words = page.folded.slice(start, end);
    // 5.30 is a clock time only when a.m. or p.m. follows.
    if (/^\d+\.\d/.test(words) && half === undefined) return undefined;
    const hours = military === undefined ? numberValue(hour ?? round ?? "") : Number(military.slice(0, 2));
    const minutes = military?.slice(2) ?? minute;
    const afternoon = (half ?? half2)?.startsWith("p") || /afternoon|evening/.test(dayPart ?? dayPart2 ?? "");
    const morning = (half ?? half2)?.startsWith("a") ?? false;
    const counted = afternoon && hours < 12 ? hours + 12 : morning && hours === 12 ? 0 : hours;
    const universal = zone !== undefined && /^\(?\s?(?:utc|gmt|z)\b(?!.*[+-])/.test(zone) ? "Z" : "";
    const seconds = second === undefined ? "" : `:${second}`;
    return date({ time: `${String(counted).padStart(2, "0")}:${minutes ?? "00"}${seconds}${universal}` });
  },
);

/** "noon", "midnight". */
export const noon = recogniser("en-noon", "\\b(?:(?<noon>noon|midday)|midnight)\\b", ({ noon: word }) =>
  date({ time: word === undefined ? "00:00" : "12:00" }),
);

/** "the third hour"? No: "half past nine", "quarter to ten", "ten past two in the morning". */
export const spokenClock = recogniser(
  "en-spoken-clock",
  `\\b(?:(?<part>half|quarter|a${GAP}quarter)${GAP}(?<way>past|to)|(?<count>five|ten|twenty|twenty-five)(?:${GAP}minutes)?${GAP}(?<side>past|(?<=\\b(?:at|by|until|till|around|about)${GAP}(?:five|ten|twenty|twenty-five)(?:${GAP}minutes)?${GAP})(?:to|after|before)))${GAP}(?<hour>${HOUR_WORD}|1[0-2]|[1-9])(?:${GAP}(?:o'clock|in${GAP}the${GAP}(?<dayPart>morning|afternoon|evening)))?\\b(?!${GAP}?(?:[%-]|[.,]?\\d|percent|per${GAP}cent|years?|months?|weeks?|days?|hours?|minutes?|points?|goals?|million|billion|thousand|hundred))`,
  ({ part, way, count, side, hour = "", dayPart }) => {
    const minutes = count === undefined ? (part === "half" ? 30 : 15) : numberValue(count);
    const before = /^(?:to|before)$/.test(way ?? side ?? "");
    const late = dayPart === undefined || dayPart === "morning" || numberValue(hour) === 12 ? 0 : 12 * 60;
    const full = late + numberValue(hour) * 60 + (before ? -minutes : minutes);
    return date({
      time: `${String(Math.floor(full / 60)).padStart(2, "0")}:${String(full % 60).padStart(2, "0")}`,
    });
  },
);

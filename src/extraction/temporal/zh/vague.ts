import { duration, reference } from "../reading.ts";
import { recogniser } from "../recogniser.ts";

/** 目前, 当前, 现在, 迄今. */
export const present = recogniser(
  "zh-present",
  "目前|当前|现在|如今|眼下|现今|(?<![出发实表呈体兑涌显再])现时|当今|当下|此刻|(?<![同及按临随小])时下|眼前(?=的)|迄今(?:为止)?|至今|现阶段",
  () => reference("PRESENT"),
);

/** 近日, 日前, 近年, 最近, 当时. 日前 after a day is 日 and 前. */
export const past = recogniser(
  "zh-past",
  "(?<!将)近年(?!货|轻)|近期|近日|近来|(?<![\\d一二三四五六七八九十]|[今昨明当次翌即同工作节假生平])日前|最近(?!的(?!几|一|两|三))|不久前|前不久|不久以前|刚才|此前不久|早些时候|稍早时?|当时|那时候?|那个时候|彼时|以往|往年|昔日|从前|过去(?=[,，。、;:的]|$)(?<=(?:[,。在从跟与和比]|^)过去)",
  () => reference("PAST"),
);

/** 未来, 今后, 将来, 届时, 不久. */
export const future = recogniser(
  "zh-future",
  "未来(?!学|派|主义)|今后|(?<!即)将来(?!临|访|到|华|京|自|电|信)|不久(?:之后|以后|的将来|后)",
  () => reference("FUTURE"),
);

/** 这些年, 近几年, 最近几天, 数日. */
export const vagueYears = recogniser(
  "zh-vague-years",
  "(?:最近|近|这)(?:些|几)(?<unit>年|个月|天|周)|(?<![\\d十百])[数多](?<days>日)(?!元|本|报)",
  ({ unit, days }) =>
    duration(
      unit === "个月" ? "PXM" : unit === "天" || days !== undefined ? "PXD" : unit === "周" ? "PXW" : "PXY",
    ),
);

import type { Language } from "../../../../src/domain/language.ts";

/** A short report and what its words tell: kind, date and a few words of the title, in the order of the text. */
export type NewsParagraph = {
  readonly about: string;
  readonly language: Language;
  readonly text: string;
  /** The dateline's own publication is left out. */
  readonly tells: readonly (readonly [kind: string, edtf: string, words: string])[];
};

const en = (about: string, text: string, ...tells: NewsParagraph["tells"]): NewsParagraph => ({
  about,
  language: "en",
  text,
  tells,
});
const zh = (about: string, text: string, ...tells: NewsParagraph["tells"]): NewsParagraph => ({
  about,
  language: "zh",
  text,
  tells,
});

export const NEWS_PARAGRAPHS: readonly NewsParagraph[] = [
  en(
    "an election",
    "LISBON, March 11, 2024 (Reuters) -- Portugal held a parliamentary election on Sunday. Luis Montenegro won the election by a narrow margin. The next vote could be held in 2028.",
    ["background", "2024-03-10", "parliamentary election"],
    ["background", "[..2024-03-11]", "won the election"],
  ),
  en(
    "a resignation",
    "TOKYO, Sept. 3, 2021 (AP) -- Prime Minister Yoshihide Suga said he would not seek another term. Suga was appointed on September 16, 2020. The party will hold a leadership election on September 29.",
    ["background", "2020-09-16", "was appointed"],
    ["background", "2021-09-29", "leadership election"],
  ),
  en(
    "a cup final",
    "LUSAIL, Dec. 19, 2022 (AFP) -- Argentina beat France on penalties on Sunday. Lionel Messi scored two goals. The match could have ended differently.",
    ["background", "2022-12-18", "beat France"],
    ["background", "[..2022-12-19]", "scored two goals"],
  ),
  en(
    "a takeover",
    "NEW YORK, Oct. 14, 2022 -- Kroger agreed on Friday to a merger. In 2014, the company acquired Vitacost for 280 million dollars. Regulators have not approved the deal.",
    ["background", "2022-10-14", "agreed"],
    ["background", "2014", "acquired Vitacost"],
  ),
  en(
    "an earthquake",
    "ISTANBUL, Feb. 7, 2023 (Reuters) -- A magnitude 7.8 earthquake struck southern Turkey on Monday. Thousands of buildings collapsed. An earlier quake killed more than 17,000 people in August 1999.",
    ["background", "2023-02-06", "earthquake struck"],
    ["background", "[..2023-02-07]", "collapsed"],
    ["background", "1999-08", "quake killed"],
  ),
  en(
    "a vote and what is to follow",
    "PORT ELSON, June 4, 2023 (Reuters) -- The town council of Port Elson voted 7-2 late Tuesday to rebuild the wall. Ministers from eight countries met in Vienna on Saturday. The commission will meet on June 12. The minister will sign an agreement on June 23. The plan met the demand in May, and the effort met with success on Monday. On September 28, 2022, the northern line was put into operation.",
    ["background", "2023-05-30", "voted"],
    ["meeting", "2023-06-03", "met in Vienna"],
    ["meeting", "2023-06-12", "will meet"],
    ["background", "2023-06-23", "sign an agreement"],
    ["background", "2022-09-28", "put into operation"],
  ),
  en(
    "talks between two states",
    "GENEVA, Jan. 11, 2022 (Reuters) -- U.S. and Russian officials held talks in Geneva on Monday. The two sides will meet again if progress is made. No agreement was reached.",
    ["meeting", "2022-01-10", "talks"],
  ),
  en(
    "a state visit",
    "PARIS, May 7, 2019 -- Chancellor Angela Merkel visited Paris on Tuesday. She delivered a speech at a conference on climate held in the city. The treaty was signed on January 22, 1963.",
    ["meeting", "2019-05-07", "visited Paris"],
    ["speech", "[..2019-05-07]", "delivered a speech"],
    ["meeting", "[..2019-05-07]", "Conference on climate"],
    ["background", "1963-01-22", "signed"],
  ),
  en(
    "a rocket launch",
    "CAPE CANAVERAL, May 31, 2020 (AP) -- SpaceX launched two astronauts on Saturday. The capsule docked with the station on Sunday. The company plans to launch another crew.",
    ["background", "2020-05-30", "launched two astronauts"],
    ["background", "2020-05-31", "docked"],
  ),
  en(
    "a discovery",
    "LONDON, Sept. 15, 2020 -- Astronomers announced on Monday that they had detected phosphine on Venus. The findings were published in Nature Astronomy on September 14.",
    ["speech", "2020-09-14", "announced"],
    ["publication", "2020-09-14", "findings were published"],
  ),
  en(
    "a court case",
    "OSLO, Aug. 24, 2012 -- A court in Oslo sentenced Anders Breivik to 21 years in prison on Friday. He killed 77 people on July 22, 2011. He may appeal.",
    ["background", "2012-08-24", "sentenced"],
    ["background", "2011-07-22", "killed 77 people"],
  ),
  en(
    "an attack",
    "BAGHDAD, July 4, 2016 (Reuters) -- A suicide bombing killed at least 125 people on Sunday. Police arrested two men on Monday.",
    ["background", "2016-07-03", "bombing killed"],
    ["background", "2016-07-04", "arrested two men"],
  ),
  en(
    "a central bank",
    "WASHINGTON, June 15, 2022 -- The Federal Reserve raised interest rates by 0.75 percentage points on Wednesday. Chairman Jerome Powell told a press conference that inflation was too high. The bank should act sooner, critics say.",
    ["background", "2022-06-15", "raised interest rates"],
  ),
  en(
    "a peace agreement",
    "BOGOTA, Nov. 24, 2016 -- The government and the rebels signed a peace agreement on Thursday. Congress must approve it. Voters rejected an earlier deal on October 2.",
    ["background", "2016-11-24", "signed a peace agreement"],
    ["background", "2016-10-02", "rejected"],
  ),
  en(
    "a death",
    "LONDON, Sept. 9, 2022 (AP) -- Queen Elizabeth II died at Balmoral on Thursday. King Charles will address the nation.",
    ["background", "2022-09-08", "died"],
  ),
  en(
    "a plane crash",
    "KATHMANDU, Jan. 16, 2023 -- A passenger plane crashed in Pokhara on Sunday. If confirmed, it would be the worst accident in decades. The government appointed a commission on Monday.",
    ["background", "2023-01-15", "crashed"],
    ["background", "2023-01-16", "appointed"],
  ),
  en(
    "a summit with a date to come",
    "NEW DELHI, Sept. 1, 2023 -- The G20 summit will be held in New Delhi from September 9 to 10. Leaders should discuss climate. A conference might be useful.",
    ["meeting", "2023-09-09/2023-09-10", "G20 summit"],
  ),
  en(
    "things that did not happen",
    "ROME, May 2, 2018 -- The leaders did not hold a meeting on Tuesday. The talks were never held. The conference should be open to all. If a summit is held in June, ministers may attend.",
  ),
  en(
    "a report",
    "NAIROBI, June 6, 2023 -- The United Nations released a report on food prices on Tuesday. It has published the report every year since 2010.",
    ["publication", "2023-06-06", "released a report"],
    ["claim", "2010/..", "since 2010"],
  ),
  en(
    "an order",
    "WASHINGTON, Jan. 27, 2017 -- President Donald Trump signed an executive order on Friday. He had promised it for months.",
    ["instruction", "2017-01-27", "signed an executive order"],
  ),
  zh("a flood", "新华社北京8月2日电 7月29日，台风“杜苏芮”在福建登陆。暴雨可能持续。", [
    "background",
    "XXXX-07-29",
    "登陆",
  ]),
  zh("a match", "新华社卡塔尔多哈2022年12月18日电 阿根廷队18日在世界杯决赛中击败法国队。梅西攻入两球。", [
    "background",
    "2022-12-18",
    "击败法国队",
  ]),
  zh(
    "a launch",
    "新华社酒泉2023年5月30日电 5月30日9时31分，神舟十六号载人飞船在酒泉卫星发射中心发射升空。下一次任务将于10月实施。",
    ["background", "2023-05-30", "发射"],
    ["background", "2023-10", "将于10月实施"],
  ),
  zh(
    "a takeover",
    "中新社香港2021年3月9日电 该公司9日宣布收购一家德国企业。2015年，公司在香港上市。",
    ["speech", "2021-03-09", "宣布"],
    ["background", "2015", "上市"],
  ),
  zh("a visit", "新华社巴黎2019年3月25日电 国家主席习近平25日在巴黎会见法国总理菲利普。双方要加强合作。", [
    "meeting",
    "2019-03-25",
    "会见",
  ]),
  zh(
    "a press conference",
    "新华社北京2024年3月7日电 十四届全国人大二次会议7日上午举行记者会。外交部部长王毅回答了提问。",
    ["meeting", "2024-03-07", "记者会"],
  ),
  zh(
    "a forum",
    "新华社海南博鳌2023年3月30日电 博鳌亚洲论坛2023年年会30日在海南博鳌开幕。国务院总理李强出席开幕式并发表主旨演讲。",
    ["meeting", "2023-03-30", "年会"],
    ["speech", "2023-03-30", "发表主旨演讲"],
  ),
  zh(
    "a white paper",
    "新华社北京2021年6月25日电 国务院新闻办公室25日发表《中国新型政党制度》白皮书。专家建议召开研讨会。",
    ["publication", "2021-06-25", "发表"],
  ),
  zh(
    "an earthquake",
    "新华社成都2022年9月6日电 9月5日12时52分，四川甘孜州泸定县发生6.8级地震。截至6日，地震已造成66人遇难。",
    ["background", "2022-09-05", "地震"],
    ["background", "../2022-09-06", "遇难"],
  ),
  zh(
    "a founding",
    "新华社上海2018年4月8日电 退役军人事务部4月16日将挂牌。国家移民管理局于2018年4月2日成立。没有召开会议。",
    ["background", "2018-04-16", "将挂牌"],
    ["background", "2018-04-02", "成立"],
  ),
  zh(
    "a decision",
    "新华社北京2020年6月30日电 十三届全国人大常委会第二十次会议30日表决通过香港国安法。国家主席签署主席令。",
    ["background", "2020-06-30", "通过"],
    ["instruction", "[..2020-06-30]", "签署主席令"],
  ),
];

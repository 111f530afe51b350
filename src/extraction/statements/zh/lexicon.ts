import { hasUnit, unitSet } from "../../../base/unit-set.ts";
import { indexInOrder, indexList } from "../../../base/word-index.ts";

const lastOf = (alternatives: string): readonly string[] =>
  alternatives.split("|").map((word) => word.slice(-1));

/** Words of the Chinese rules, as regular expression sources unless said otherwise. */

/** Verbs that report a clause with or without a comma or colon behind them; longer ones first. */
export const REPORTING =
  `强调指出|强调|指出|表示|认为|要求|介绍|宣布|提出|透露|提到|谈到|谈及|坦言|呼吁|重申|补充|解释|回应|回答|答道|告诉|写道|问道|
追问|提问|警告|承认|否认|希望|建议|主张|直言|感慨|感叹|预测|预计|预言|披露|声称|宣称|声明|坚称|号召|倡议|批评|赞扬|称赞|谴责|嘱咐|叮嘱|
勉励|指示|评价|反驳|质疑|回忆|总结|分析|相信|敦促|提醒|断言|通报|证实|确认|推测|担心|抱怨|说明|说|称`.replace(
    /\s/g,
    "",
  );

/** A clause that ends with a reporting verb ends with one of these. */
export const REPORT_LAST = unitSet([...lastOf(REPORTING), ..."说道称到了"]);

/** Most sentences hold no such word and need not be taken apart. */
export const TELLING = indexList(
  `${REPORTING}|据|讲话|演讲|致辞|致词|发言|报告|讲解|谈话|讨论|授课|辅导|发布|陈述|指示|批示|意见|看法|倡议|传达`.split(
    "|",
  ),
);

/** Verbs that may stand directly before what is said: 发言人称该计划…. */
const DIRECT =
  `强调|指出|表示|认为|要求|宣布|透露|呼吁|重申|警告|承认|否认|希望|建议|主张|预测|预计|披露|声称|宣称|坚称|号召|
批评|谴责|相信|敦促|提醒|证实|担心|说|称|告诉`.replace(/\s/g, "");

export const REPORTS = indexList([...REPORTING.split("|"), "据"]);

export const DIRECT_VERBS = indexInOrder(DIRECT.split("|"));

/** What only looks like a reporting verb: words before it, and the verbs that report nothing behind them. */
const NO_REPORTS = [
  [
    "据|可以|一般|也就是|就是|来|不用|应该|比如|例如|换句话|传|小|学|听|再|胡|难|按理|虽|话|总的来|具体来|对.{1,8}来",
    "说",
  ],
  ["职|名|简|全|号|俗|自|人|统|对|尊|昵|别|通|被|堪|著|又|也", "称"],
  [
    "的|这一|该|各项|工作|有关|相关|提出|符合|按照|根据|满足|达到|新|高|总|基本|具体|明确|纪律|质量",
    "要求|建议|希望|声明|指示|介绍|评价|批评|分析|总结|解释|回应|主张|说明|提问|通报|预测",
  ],
  [
    "不|未|没有|没|无法|拒绝|无可奉告|应|能|可|请|来|去|会|值得|需要|无需|并未|不愿|难以",
    "说|称|表示|回应|透露|说明|指出|承认|强调|要求|解释|介绍|证实|确认|回答",
  ],
] as const;
export const NO_REPORT = new RegExp(
  NO_REPORTS.map(([before, verbs]) => `(?:${before})(?:${verbs})$`).join("|"),
);
const BEFORE_NO_REPORT = unitSet(NO_REPORTS.flatMap(([before]) => lastOf(before)));
/** The verbs have one or two characters. */
export const mayBeNoReport = (upToVerb: string): boolean =>
  hasUnit(BEFORE_NO_REPORT, upToVerb.charCodeAt(upToVerb.length - 2)) ||
  hasUnit(BEFORE_NO_REPORT, upToVerb.charCodeAt(upToVerb.length - 3));

/** After these a verb is part of another word: 称为, 说法, 要求的. */
export const NO_REPORT_AFTER =
  /^(?:为|作|号|呼|谓|的|者|法|话|服|到底|不定|起|一不二|明会|和|与|及|下|中|书|会|稿|人|率|性|、)/;

const TITLE_WORDS =
  `总书记|副书记|支部书记|书记|副主席|主席|副总理|总理|副部长|部长|副主任|主任|副局长|局长|副院长|院长|副校长|校长|
副市长|市长|副省长|省长|副县长|县长|镇长|乡长|村长|副司长|司长|处长|科长|副会长|会长|理事长|理事|副秘书长|秘书长|董事长|副总裁|总裁|副总经理|
总经理|经理|首席执行官|首席财务官|首席经济学家|创始人|联合创始人|代表|委员|常委|发言人|负责人|副教授|教授|副研究员|研究员|讲师|专家|学者|博士|院士|
律师|医生|医师|护士|记者|总编辑|副总编辑|编辑|大使|公使|总统|副总统|首相|国王|女王|王储|议长|参议员|众议员|议员|法官|检察长|检察官|司令员|司令|
政委|上将|中将|少将|将军|队长|主教练|教练|导演|演员|歌手|作家|诗人|画家|老师|工程师|分析师|经济学家|科学家|历史学家|物理学家|生物学家|气象学家|
考古学家|心理学家|评论员|主持人|支书|农民|学生|村民|居民|市民|工人|店主|老板|馆长|所长|台长|站长|社长|厂长|园长|主管|总监|助理|顾问|干事|组长|
团长|班长|船长|机长|司机|委员长|总干事|州长|总督|外长|防长|财长|国务卿|国务委员|联络员|志愿者|旅客|游客|业主|家长|同学|选手|运动员|冠军|馆员|乡亲|战士|民警|职工`.replace(
    /\s/g,
    "",
  );

/** The office ends with one of these, perhaps with a sign behind; the name follows. */
export const TITLES = indexInOrder(TITLE_WORDS.split("|"));

/** What may follow a name as part of how one is addressed. */
const HONORIFICS = "同志|先生|女士|小姐|教授|博士|院士|老师|主任|医生|将军|大使|部长|主席|总理|总统|书记";
export const HONORIFIC = new RegExp(`(?:${HONORIFICS})$`, "u");
export const HONORIFIC_LAST = unitSet(lastOf(HONORIFICS));

export const SURNAMES = new Set(
  `赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧肖尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊甄曲家封芮羿储靳汲糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲邰从鄂索咸赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖益桓公仝佟闫覃兰付代`,
);
export const DOUBLE_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|宇文|长孙|轩辕)/u;

/** Times and adverbs between a subject and its verb, at the end of what stands before the verb. */
const ADVERBS =
  "还|也|又|则|并|且|曾|再次|再度|多次|反复|一再|进一步|特别|着重|明确|郑重|首先|其次|最后|随后|同时|日前|近日|此前|今天|今日|昨天|昨日|当天|当日|当晚|共同|一致|严正|坚决|公开|高兴地|激动地|自豪地|笑着|感慨地|坦率地|这样|如此|都|均|已|已经|不断|先后|率先|强烈|重点|深刻|语重心长地|动情地|对此|为此|因此|据此";
export const ADVERB_END = new RegExp(
  `(?:${ADVERBS}|[上下]午|(?:\\d{1,4}|[一二三四五六七八九十〇零]{1,4})(?:年|月|日|号)|[，,])$`,
  "u",
);
/** What words with such an end may end with. */
export const ADVERB_LAST = unitSet([...lastOf(ADVERBS), ..."午年月日号，,"]);

/** Adjuncts between a subject and its verb: 在……时, 对记者, 就此事. */
export const ADJUNCT_END =
  /(?:在[^在，,。]{0,40}(?:时|上|中|期间|后|前|里|内|之际|下)|[同与和][^，,。在]{1,20}(?:会谈|会见|通话|座谈|交谈)时|接受[^，,。]{0,24}(?:采访|专访|提问)时|(?:会见|出席|主持|考察|调研|谈到|谈及|回答|回应|参加|听取)[^，,。]{0,40}(?:时|后)|就[^就，,。]{1,40}|对[^对，,。]{1,24}|向[^向，,。]{1,20}|于[^于，,。]{1,14}|以[^以，,。]{1,20}|通过[^，,。]{1,24}|代表(?:全体|中国|各|我|本|党|大会|委员会)[^，,。]{1,22}|引用[^，,。]{1,24})$/u;

/** What every adjunct begins with. */
export const ADJUNCT_FIRST = unitSet("在同与和接会出主考调谈回参听就对向于以通代引");

/** A predicate begins here: what stands before it in its clause is the subject. */
export const PREDICATE =
  /(?:在|主持|出席|会见|率领|听取|认真|发表|参加|接受|考察|来到|抵达|赴|对|向|就|同(?!志|学|事)|与|于|发布|印发|下发|发出|召开|举行|作了|进行|传达|代表(?:全体|中国|各|我|本|党)|详细|先后|今天|昨天|今日|昨日|近日|日前|\d{1,2}[月日]|专程|一行|说|表示|指出|强调|作)/uy;

export const PREDICATE_FIRST = unitSet(
  "在主出会率听认发参接考来抵赴对向就同与于印下召举作进传代详先今昨近日专一说表指强0123456789",
);

/** Bodies and nouns that speak: after them 表示, 称 … may report without a comma. */
export const SPEAKING_NOUN =
  /(?:部|委|局|署|院|会|会议|公司|大学|中心|集团|法院|检察院|政府|警方|官方|军方|校方|院方|厂方|店方|方面|双方|各方|中方|美方|俄方|日方|欧方|团|报告|研究|媒体|人士|人员|专家|学者|官员|记者|发言人|负责人|网友|网民|居民|村民|市民|代表|委员|机构|组织|协会|银行|白宫|声明|公报|公告|通知|文件|报|社|台|网|厅|处|科|办|组|队|家|员|长|生|师|人|者|们|们都|欧盟|联合国|世卫组织|北约|同志|先生|女士|总统|总理|主席|[中美英法德俄日韩]国)$/u;

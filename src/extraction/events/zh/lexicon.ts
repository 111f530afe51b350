import type { EventClass } from "../event-class.ts";
import { hasWord, indexList, indexWords, wordsOf, type WordIndex } from "../../../base/word-index.ts";

/** Word lists of the register of Chinese news. Pure data. */
const list = (words: string): readonly string[] => words.split(" ");
const words = (all: string): WordIndex<undefined> => indexList(list(all));
const classed = (all: readonly (readonly [EventClass, string])[]): WordIndex<EventClass> =>
  indexWords(all.flatMap(([eventClass, some]) => list(some).map((word) => [word, eventClass] as const)));

/** Heads of phrases that name a gathering; longer ones first, so that the longest fits. */
export const GATHERINGS = classed([
  [
    "meeting",
    "新闻发布会 记者招待会 吹风会 发布会 记者会 座谈会 研讨会 交流会 博览会 展览会 推介会 洽谈会 董事会会议 股东大会 代表大会 听证会 论证会 动员会 表彰会 报告会 招待会 茶话会 恳谈会 理事会 集体学习 学习会 全体会议 大会 会议 峰会 论坛 会谈 谈判 磋商 会晤 全会 年会 例会 集会 对话会 对话 双年展 展会 活动周 电话会 视频会 晚宴 宴会",
  ],
  [
    "ceremony",
    "开幕式 闭幕式 签字仪式 签约仪式 颁奖典礼 典礼 仪式 葬礼 追悼会 阅兵式 阅兵 纪念活动 音乐会 演唱会 晚会 庆典",
  ],
  [
    "contest",
    "锦标赛 世界杯 奥运会 冬奥会 亚运会 运动会 马拉松赛 马拉松 决赛 半决赛 联赛 比赛 公开赛 邀请赛",
  ],
  ["election", "总统选举 议会选举 大选 选举 公投 补选 投票"],
  ["protest", "示威游行 示威 游行 抗议活动 罢工"],
] as const);

/** Verbs before or after a gathering: it takes place. */
export const HOLD = words("召开 举行 举办 召集 开幕 闭幕 开启 落幕 揭幕 举办");
export const PRESIDE = "主持";
export const ATTEND = words("出席 参加 列席 与会");

/** A verb and, within a few characters, its object. */
export const SPEECH_VERBS = words("发表 作了 作出 作 做了 做 致 进行 进行了");
export const SPEECHES = classed([
  ["closing", "总结讲话 总结发言 总结"],
  [
    "speech",
    "重要讲话 主旨演讲 主旨讲话 视频讲话 电视讲话 讲话 演讲 演说 致辞 致词 发言 声明 谈话 开幕辞 闭幕辞 贺词 新年贺词 说明 报告",
  ],
  ["lecture", "讲解 授课 讲座"],
  ["discussion", "讨论"],
] as const);
/** Verbs of speaking that need no object. */
export const SPEAKING = words("致辞 致词 讲话 演讲 发言");

export const INSTRUCTION_VERBS = words("作出 做出 发出 下达 签署 发布 作了");
export const INSTRUCTIONS = words(
  "重要指示批示 重要指示 重要批示 指示 批示 命令 动员令 主席令 行政命令 行政令 戒严令 禁令",
);
export const INSTRUCTING = words("下令 责令 勒令");
export const CONVEYED = words("指示 讲话 精神 批示 贺信 问候 口信 慰问 决定");

export const RELEASE_VERBS = words("发布 公布 印发 出台 发表 出版 颁布 公开 下发 刊发");
export const PUBLICATIONS = words(
  "报告 白皮书 意见 规定 办法 通知 公报 数据 名单 指南 条例 规划 方案 计划 标准 公告 论文 研究 蓝皮书 决定 纲要 结果 声明 清单 预案 细则 文章 预警 社论 草案 年报 财报 业绩 文件",
);

/** Verbs and what they stand for; a subject or a date has to stand with them. */
export const HAPPENINGS = classed([
  ["election", "当选 连任 胜选"],
  ["agreement", "签署 签订 签约 达成协议 达成一致 达成共识 缔结 停火 建交"],
  ["deal", "收购 并购 合并 中标 上市 挂牌 破产 获得订单"],
  ["decision", "批准 通过 废除 否决 禁止 取消 生效 施行 实施 加息 降息 上调 下调 制裁"],
  ["appointment", "任命 辞职 就职 上任 卸任 免职 罢免 弹劾 退役 接任 宣誓就职 获任"],
  ["attack", "袭击 空袭 轰炸 枪击 入侵 暗杀 刺杀 劫持 绑架 遇袭 炮击 政变"],
  ["disaster", "地震 海啸 登陆 爆发 洪灾 泥石流 山体滑坡 喷发"],
  ["accident", "坠毁 爆炸 相撞 起火 失事 沉没 坍塌 脱轨 坠机 车祸 翻车"],
  ["death", "去世 逝世 病逝 遇难 身亡 死亡 丧生 遇害 牺牲"],
  ["court", "逮捕 判处 起诉 被捕 拘留 宣判 判刑 罚款 立案 获释 引渡 定罪"],
  ["launch", "发射 升空 启动 首飞 通车 投产 开通 开工 竣工 投入使用 上线 着陆 对接 揭牌 启用"],
  ["founding", "成立 创办 创立 设立 组建"],
  ["result", "击败 战胜 夺冠 夺得 获得冠军 摘得 负于 战平 晋级 淘汰 打破 大胜 险胜 荣获"],
  ["protest", "抗议 罢工 骚乱"],
  ["discovery", "发现 探测到"],
  ["visit", "访问 抵达 到访 会见 会晤 考察 调研 视察 出访 访华"],
  ["announcement", "宣布 宣告"],
] as const);

export const FUTURE = words("将 拟 计划 即将 预计 定于 准备 有望 打算");
export const MODALS = words(
  "要 应 须 必须 可能 如果 若 一旦 倘若 希望 能否 是否 可以 需要 争取 力争 呼吁 建议 不得 严禁",
);
export const NEGATION = words("未 没有 没 并未 不 不会 拒绝 否认 尚未 从未 无法 未能");

/** Titles after which a personal name stands. */
export const TITLES = words(
  "总书记 书记 国家主席 主席 总统 总理 首相 部长 外长 省长 市长 州长 县长 局长 司长 主任 副主任 院长 所长 校长 会长 行长 教授 研究员 院士 秘书长 发言人 代表 大使 将军 司令 议长 经理 董事长 总裁 首席执行官 总监 教练 队长 球员 选手 运动员 工程师 医生 律师 法官 记者 先生 女士 委员 党组书记 理事长 馆长 台长 社长 博士 国王 女王 王储 候选人",
);
/** Ends of the names of bodies. */
export const BODIES = words(
  "政治局 常委会 委员会 政府 公司 大学 学院 集团 银行 组织 联盟 警方 法院 检察院 外交部 国防部 商务部 公安部 教育部 气象局 统计局 地震台网 议会 国会 国务院 中央 协会 学会 研究所 医院 俱乐部 央行 法庭 内阁 军方 当局 部门 机构 航天局 队 部 局 委 署 厅 社 党 会 院 省 市 县 区 国 办",
);
/** Words after a name where the subject ends. */
export const AFTER_SUBJECT = words(
  "在 于 就 对 向 与 和 同 将 已 今天 昨天 今日 昨日 日前 近日 当天 分别 指出 强调 表示 说 主持 出席 还 并 正式 以 因 从 代表 同志 通过 为 把 由 经 再次 率 先后 共同 联合 一行 发生 造成 出现 遭 遭遇 击败 战胜 宣布 发布 签署 会见 访问 收购 举行 召开 发表",
);

const TELLING = [
  GATHERINGS,
  HOLD,
  ATTEND,
  SPEECHES,
  SPEAKING,
  INSTRUCTIONS,
  INSTRUCTING,
  CONVEYED,
  RELEASE_VERBS,
  HAPPENINGS,
  words("主持 传达 第 党的 中共"),
] as const;
const TELLING_WORDS: WordIndex<undefined> = indexList(TELLING.flatMap((index) => wordsOf(index)));

/** False where no word of these lists begins in `[from, to)`: most sentences and clauses need no second look. */
export const mayTell = (text: string, from: number, to: number): boolean =>
  hasWord(TELLING_WORDS, text, from, to);

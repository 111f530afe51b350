/**
 * Surnames in frequent use with their Hanyu Pinyin, so that 习近平 and "Xi Jinping" can be seen to
 * bear the same surname. Two-character surnames first.
 */
export const DOUBLE_SURNAMES: ReadonlyMap<string, string> = new Map([
  ["欧阳", "ouyang"],
  ["司马", "sima"],
  ["诸葛", "zhuge"],
  ["上官", "shangguan"],
  ["夏侯", "xiahou"],
  ["皇甫", "huangfu"],
  ["尉迟", "yuchi"],
  ["公孙", "gongsun"],
  ["慕容", "murong"],
  ["司徒", "situ"],
  ["令狐", "linghu"],
  ["端木", "duanmu"],
]);

const BY_PINYIN =
  "ai艾 an安 bai白 ban班 bao包鲍 bi毕 bian卞 bo薄 bu卜 cai蔡 cao曹 cen岑 chai柴 chang常 che车 chen陈谌 cheng程成 chi池迟 chu褚储楚 cui崔 dai戴代 deng邓 di狄 diao刁 ding丁 dong董 dou窦 du杜 duan段 fan范樊 fang方房 fei费 feng冯丰封 fu傅付符 gan甘干 gao高 ge葛 geng耿 gong龚宫巩 gou苟 gu顾古谷 guan关管 gui桂 guo郭 hai海 han韩 hang杭 hao郝 he何贺赫 hong洪 hou侯 hu胡扈 hua华花 huang黄 huo霍 ji季纪吉姬冀 jia贾 jian简 jiang江蒋姜 jiao焦 jin金靳晋 jing荆景 ju居鞠 kang康 ke柯 kong孔 kou寇 kuang邝匡 lai赖 lan兰蓝 lang郎 lao劳 lei雷 leng冷 li李黎厉郦 lian连廉 liang梁 liao廖 lin林蔺 ling凌 liu刘柳 long龙 lou娄楼 lu卢陆鲁路禄 luan栾 luo罗骆 lü吕 ma马麻 mai麦 man满 mao毛茅 mei梅 meng孟蒙 mi米 miao苗缪 min闵 ming明 mo莫 mu穆牧 na那 ni倪 nie聂 ning宁 niu牛 ou欧区 pan潘 pang庞 pei裴 peng彭 pi皮 ping平 pu蒲濮 qi齐戚祁 qian钱 qiang强 qiao乔 qin秦覃 qiu邱丘裘 qu瞿屈曲 quan全权 ran冉 rao饶 ren任 ruan阮 sang桑 sha沙 shan单 shang尚商 shao邵 shen沈申 sheng盛 shi石史施时 shu舒 song宋 su苏宿 sui隋 sun孙 tai邰 tan谭谈 tang唐汤 tao陶 teng滕 tian田 tong童佟 tu涂屠 wan万 wang王汪 wei魏韦卫 wen文温闻 weng翁 wu吴武伍邬乌 xi习席奚 xia夏 xiang向项 xiao肖萧 xie谢解 xin辛 xing邢 xiong熊 xu徐许胥 xuan宣 xue薛 xun荀 yan颜严阎燕晏 yang杨阳羊 yao姚 ye叶 yi易伊 yin尹殷阴 ying应英 you尤游 yu于余俞喻虞郁 yuan袁苑 yue岳乐 yun云 zang臧 zeng曾 zha查 zhai翟 zhan詹占 zhang张章 zhao赵 zhen甄 zheng郑 zhong钟仲 zhou周 zhu朱祝诸竺 zhuang庄 zhuo卓 zong宗 zou邹 zu祖 zuo左";

export const SURNAMES: ReadonlyMap<string, string> = new Map(
  BY_PINYIN.split(" ").flatMap((entry) => {
    const pinyin = /^[a-zü]+/.exec(entry)?.[0] ?? "";
    return Array.from(entry.slice(pinyin.length), (surname) => [surname, pinyin] as const);
  }),
);

/** The surname of a Chinese name in pinyin, without tone. */
export const surnamePinyin = (name: string): string | undefined =>
  DOUBLE_SURNAMES.get(name.slice(0, 2)) ?? SURNAMES.get(name.charAt(0));

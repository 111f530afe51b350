import type { Bilingual } from "../../src/domain/language.ts";

/** The invented town from which synthetic corpora report. Pairs, because every title is in two languages. */
const pair = (en: string, zh: string): Bilingual => ({ en, zh });

export const BODIES: readonly Bilingual[] = [
  pair("the city council", "市政府"),
  pair("the port authority", "港务局"),
  pair("the water board", "水利局"),
  pair("the school office", "教育厅"),
  pair("the harbour union", "港口工会"),
  pair("the district court", "区法院"),
  pair("the county assembly", "县议会"),
  pair("the chamber of trade", "商会"),
];

export const PEOPLE: readonly Bilingual[] = [
  pair("Anna Adler", "王丽华"),
  pair("Boris Brandt", "李建国"),
  pair("Clara Castel", "张秀英"),
  pair("David Dorn", "刘志强"),
  pair("Elena Eskola", "陈晓梅"),
  pair("Felix Farkas", "杨文博"),
  pair("Greta Grau", "赵永康"),
  pair("Henrik Holm", "黄海生"),
];

export const PLACES: readonly Bilingual[] = [
  pair("Oslo", "奥斯陆"),
  pair("Porto", "波尔图"),
  pair("Riga", "里加"),
  pair("Ghent", "根特"),
  pair("Lyon", "里昂"),
  pair("Turin", "都灵"),
  pair("Basel", "巴塞尔"),
  pair("Graz", "格拉茨"),
  pair("Tartu", "塔尔图"),
  pair("Vaasa", "瓦萨"),
  pair("Brno", "布尔诺"),
  pair("Split", "斯普利特"),
];

/** What happens when nobody meets, speaks or publishes. */
export const TURNS: readonly { readonly title: Bilingual; readonly told: Bilingual }[] = [
  { title: pair("opens", "启用"), told: pair("opened", "启用") },
  { title: pair("closes", "关闭"), told: pair("closed", "关闭") },
  { title: pair("comes under repair", "开始整修"), told: pair("came under repair", "开始整修") },
];

export const FAMILIES = [
  { id: "water", label: pair("Water", "水") },
  { id: "roads", label: pair("Roads and rails", "道路与轨道") },
  { id: "people", label: pair("People", "居民") },
  { id: "money", label: pair("Money", "财政") },
] as const;

/** One of the twelve themes, with the wordings that stand for it in the texts. */
export type SyntheticTheme = {
  readonly id: string;
  readonly family: (typeof FAMILIES)[number]["id"];
  readonly wordings: readonly Bilingual[];
};

export const THEMES: readonly SyntheticTheme[] = [
  { id: "floods", family: "water", wordings: [pair("flood walls", "防洪墙"), pair("the high dyke", "高堤")] },
  {
    id: "ferries",
    family: "water",
    wordings: [pair("cleaner ferries", "清洁渡轮"), pair("the ferry", "渡轮")],
  },
  { id: "wells", family: "water", wordings: [pair("deep wells", "深井")] },
  {
    id: "trams",
    family: "roads",
    wordings: [pair("the tram line", "电车线"), pair("night trams", "夜间电车")],
  },
  {
    id: "bridges",
    family: "roads",
    wordings: [pair("a new bridge", "新桥"), pair("the old bridge", "老桥")],
  },
  { id: "cycles", family: "roads", wordings: [pair("cycle paths", "自行车道")] },
  {
    id: "schools",
    family: "people",
    wordings: [pair("the village school", "乡村学校"), pair("evening classes", "夜校")],
  },
  { id: "health", family: "people", wordings: [pair("the clinic", "诊所")] },
  { id: "homes", family: "people", wordings: [pair("council homes", "公共住房"), pair("rents", "房租")] },
  { id: "taxes", family: "money", wordings: [pair("the land tax", "地税")] },
  { id: "loans", family: "money", wordings: [pair("harbour loans", "港口贷款")] },
  { id: "wages", family: "money", wordings: [pair("dock wages", "码头工资"), pair("fair pay", "公平报酬")] },
];

/** Matters that belong to no theme. */
export const MATTERS: readonly Bilingual[] = [
  pair("the town clock", "城钟"),
  pair("the theatre", "剧院"),
  pair("the fish market", "鱼市"),
  pair("the library", "图书馆"),
  pair("the festival", "节庆"),
  pair("street lamps", "路灯"),
  pair("the archive", "档案馆"),
  pair("the botanic garden", "植物园"),
];

export const LANES: readonly Bilingual[] = [
  pair("Council", "议会"),
  pair("Harbour", "港口"),
  pair("Courts", "法院"),
  pair("Schools", "学校"),
  pair("Trade", "商业"),
  pair("Transport", "交通"),
  pair("Neighbours", "邻里"),
  pair("Elsewhere", "外地"),
];

/** They overlap; `told` is what a text says of them. */
export const ERAS = [
  {
    label: pair("The old harbour", "旧港时期"),
    edtf: "1900/1931",
    years: [1900, 1931],
    told: pair("The years 1900 to 1931 are called the old harbour.", "1900年至1931年称为旧港时期。"),
  },
  {
    label: pair("The building years", "建设时期"),
    edtf: "1928/1974",
    years: [1928, 1974],
    told: pair("The years 1928 to 1974 will be called the building years.", "1928年至1974年称为建设时期。"),
  },
  {
    label: pair("The open town", "开放时期"),
    edtf: "1975/2025",
    years: [1975, 2025],
    told: pair("The years 1975 to 2025 will be called the open town.", "1975年至2025年称为开放时期。"),
  },
] as const;

export const MONTHS =
  "January February March April May June July August September October November December".split(" ");

/** Closed classes of English words, in small letters, and the few open ones the grammar leans on. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS =
  set(`the a an this these those his her their its our my your some many several most all both
  other another no each every any few more such two three four five six seven eight nine ten`);

export const PREPOSITIONS =
  set(`of in on at for from with by to into onto about over under after before since until during
  between among through across against via within without towards toward upon per amid around behind beyond despite
  like near alongside following regarding concerning including throughout as`);

/** Prepositions that tie a noun to its complement: "officials of", "a spokesman for". */
export const LINKING = set("of for from at in with on behind");

export const SUBORDINATORS =
  set(`that because while when whereas if after before since although though unless until as once
  so what which who whom whose where why how whether than`);

export const CONJUNCTIONS = set("and but or nor yet");

export const RELATIVES = set("which who whom whose that where when");

export const PERSONAL = set("he she they it we i you who");

export const MODALS = set("must should shall can could would may might will cannot ought need");

export const AUXILIARIES =
  set(`is are was were be been being having am has have had do does did ${[...MODALS].join(" ")}
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
  it's that's there's he's she's they're we're i'm they've we've i've they'll we'll he'll she'll it'll he'd she'd they'd`);

/** Adverbs and particles that may stand between a subject and its verb. */
export const ADVERBS =
  set(`also again further then later earlier now still once already always often once ever just even only
  too soon today yesterday recently repeatedly meanwhile therefore thus however instead first finally jointly both all
  has have had himself herself themselves itself alike`);

export const NEGATIONS = set(
  "not never n't didn't don't doesn't hasn't haven't wouldn't won't no-one nobody nothing",
);

export const TIME_WORDS =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. jan feb mar apr aug sept oct nov dec
  today yesterday tomorrow week month year morning afternoon evening night earlier later last this that same day early late
  ago recently previously before`);

/** Common past tenses that do not end in -ed. */
export const IRREGULAR_PASTS =
  set(`held gave made took met said told went came saw began led put set left paid won lost spoke wrote
  built sent ran knew got became found brought bought sold kept stood sat fell rose grew drew drove broke chose heard felt thought
  taught caught met read shut cut hit spent sought beat bore flew threw struck understood withdrew oversaw underwent was were did had`);

/** Words that make a capitalised name an organisation, a place or a thing rather than a person. */
export const ORGANISATIONS =
  set(`committee commission ministry office bureau department agency council congress parliament senate
  party government administration authority court bank university college institute school academy association union
  federation organisation organization group company corporation corp corp. inc inc. ltd ltd. plc co co. motors airlines
  airways airline industries systems house street force army navy police times news post daily journal agency press
  television radio tv foundation society club centre center league nations states kingdom republic city county province
  district region world international national state central services service board fund trust team staff hospital museum
  church network alliance forum summit conference secretariat reserve exchange laboratory labs media assembly front
  movement treasury hall project program programme thought road river island islands sea ocean mountain park airport station act
  treaty agreement war day new`);

/** Titles before a name. */
export const TITLES =
  set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president premier chancellor
  minister secretary senator sen. sen representative rep. rep governor gov. gov mayor chairman chairwoman chairperson chair
  chief director general gen. gen colonel col. captain capt. lieutenant lt. sergeant sgt. admiral judge justice king queen
  prince princess pope bishop archbishop cardinal father sister brother rabbi imam sheikh ambassador commissioner
  comrade spokesman spokeswoman spokesperson executive officer ceo cfo vice-president vice-premier vice-minister
  vice-chairman coach manager leader analyst economist engineer scientist researcher author writer editor lawyer
  attorney congressman congresswoman lawmaker deputy inspector superintendent detective speaker academician`);

/** Nouns of people, which tell that an apposition is an office and that "the …" speaks. */
export const ROLES =
  set(`${[...TITLES].join(" ")} head member founder co-founder owner expert specialist teacher student fellow
  lecturer dean rector principal doctor nurse farmer worker resident official adviser advisor aide counsellor counselor
  negotiator envoy diplomat politician candidate activist campaigner critic historian sociologist psychologist physicist
  biologist chemist astronomer climatologist geologist strategist consultant partner investor trader chairperson
  delegate deputy president-elect commander pilot driver mother wife husband son daughter widow
  actor actress singer musician director-general secretary-general co-author columnist correspondent reporter journalist
  presenter moderator host curator librarian architect designer winner laureate veteran survivor witness
  native undersecretary`);

/** Family names in pinyin: in "Li Wei" the first word is the family name. */
export const PINYIN_SURNAMES =
  set(`ai an bai bao bi bian bo cai cao cen chang chao che chen cheng chi chu cui dai deng ding dong
  dou du duan fan fang fei feng fu gan gao ge geng gong gu guan gui guo hai han hao he hong hou hu hua huang huo ji jia jian
  jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin ling liu long lou lu luo lv ma mao mei
  meng mi miao min ming mo mou mu na ni nie ning niu ou ouyang pan pang pei peng pi ping pu qi qian qiao qin qiu qu quan ran rao
  ren rong ruan rui sha shan shang shao shen sheng shi shu si sima song su sui sun tan tang tao teng tian tong tu wan wang wei
  wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying yong you yu yuan yue yun zang
  zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zong zou zuo`);

/** Words that open a sentence with a capital letter and belong to no name. */
export const OPENERS =
  set(`the a an in on at as while when after before since if but and or also so by for from with during under
  although though because however meanwhile moreover earlier later last this that these those his her their its our both
  like unlike according speaking then now yesterday today despite following among asked between to of first second third one there here no yes what who all some many most when i we you he she it they`);

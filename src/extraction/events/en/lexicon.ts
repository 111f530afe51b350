import type { EventClass } from "../event-class.ts";

/** Word lists of the register of news. Pure data: every form is written out, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Heads of noun phrases that name a gathering, and what it is. */
export const GATHERINGS: ReadonlyMap<string, EventClass> = new Map<string, EventClass>(
  (
    [
      [
        "meeting",
        "conference summit session congress forum talks symposium seminar assembly convention workshop meeting plenum gathering hearing negotiations briefing colloquium roundtable dialogue reception banquet expo exhibition festival fair consultations retreat conclave teleconference meetings summits sessions hearings conferences",
      ],
      [
        "ceremony",
        "ceremony funeral inauguration parade rally vigil memorial commemoration wedding coronation concert",
      ],
      [
        "contest",
        "championship championships tournament olympics final finals semifinal match race marathon",
      ],
      ["election", "election elections referendum by-election by-elections runoff primaries plebiscite"],
      ["protest", "protest protests demonstration demonstrations strike sit-in"],
      ["discussion", "discussion discussions"],
    ] as const
  ).flatMap(([eventClass, list]) => list.split(" ").map((word) => [word, eventClass] as const)),
);

/** Gatherings that a text counts: "the 18th National Congress", "its Third Plenary Session". */
export const NUMBERED = words(
  "congress session plenum conference summit assembly convention meeting olympics games forum symposium expo fair festival",
);

/** "held a conference", "a conference was held": the gathering takes place. */
export const HOLD = words(
  "held hold holds holding convened convenes hosted hosts hosting organized organised organises organizes staged stages opened concluded concludes wrapped convening attend",
);
export const ENGAGE = words(
  "held hold holds engaged entered conducted began resumed started finished concluded",
);
export const TAKE_PLACE = words(
  "held convened opened opens began begins concluded concludes ended ends closed closes kicked took takes started hosted organized organised staged wrapped inaugurated ran",
);
export const ATTEND = words("attended attends attending joined");
export const PRESIDE = words("presided presides presiding chaired chairs chairing moderated co-chaired");
export const ADDRESS = words("addressed addresses addressing");

export const DELIVER = words(
  "delivered delivers delivering gave gives given giving made makes making read presented presents presenting",
);
export const SPEECHES: ReadonlyMap<string, EventClass> = new Map<string, EventClass>([
  ...["speech", "speeches", "address", "remarks", "keynote", "toast", "eulogy", "testimony", "sermon"].map(
    (word) => [word, "speech"] as const,
  ),
  ...["lecture", "lectures", "explanation", "presentation", "talk", "talks"].map(
    (word) => [word, "lecture"] as const,
  ),
]);
export const CLOSING = words("concluding closing summary summing-up");
export const AUDIENCES = words(
  "reporters journalists meeting conference parliament lawmakers congress session crowd nation rally summit forum assembly briefing delegates audience supporters hearing senators council gathering ceremony symposium seminar workshop convention lawmaker",
);

export const GIVE_INSTRUCTION = words(
  "gave given gives giving issued issues issuing made makes signed signs sent",
);
export const INSTRUCTIONS = words(
  "instruction instructions order orders directive directives decree decrees edict ultimatum mandate subpoena injunction",
);
export const CONVEY = words("conveyed conveys conveying relayed transmitted");
export const CONVEYED = words(
  "instruction instructions message messages greetings greeting congratulations directive directives condolences spirit order orders letter speech remarks",
);

export const RELEASE = words(
  "released releases published publishes issued issues unveiled unveils promulgated posted printed aired broadcast",
);
export const PUBLICATIONS = words(
  "report reports paper papers statement statements communique communiqué guidelines guideline data figures document documents book survey study studies findings regulations regulation rules law notice circular plan plans blueprint results list letter video photos images editorial article transcript index review bulletin advisory warning forecast manifesto memoir album draft decision opinions measures catalogue roadmap update recommendations",
);

/** Verbs in the past or as participles; a few in the present for headlines. */
const HAPPENINGS_BY_CLASS: readonly (readonly [EventClass, string])[] = [
  ["election", "elected re-elected reelected"],
  ["agreement", "signed signs ratified ratifies inked initialled initialed"],
  ["deal", "acquired acquires merged purchased bought buys sold sells outbid"],
  [
    "decision",
    "voted approved approves adopted adopts vetoed vetoes repealed abolished banned bans legalized legalised legalises imposed imposes lifted suspended suspends cancelled canceled cancels postponed overturned enacted authorized authorised nationalized nationalised endorsed rejected rejects",
  ],
  [
    "appointment",
    "appointed appoints named nominated nominates resigned resigns sacked fired ousted dismissed inaugurated promoted impeached retired succeeded replaced crowned",
  ],
  [
    "attack",
    "attacked attacks bombed bombs stormed raided shelled ambushed invaded invades assassinated shot stabbed kidnapped hijacked torpedoed hacked",
  ],
  ["disaster", "struck hit hits erupted flooded devastated swept ravaged"],
  [
    "accident",
    "crashed crashes collided derailed capsized sank exploded explodes collapsed collapses ditched",
  ],
  ["death", "died dies killed kills drowned perished"],
  [
    "court",
    "arrested arrests sentenced charged convicted acquitted indicted detained extradited sued sues fined pleaded executed freed ruled rules jailed jails pardoned apprehended",
  ],
  [
    "launch",
    "launched launches unveiled unveils debuted debuts inaugurated introduced introduces commissioned rolled lifted blasted docked landed",
  ],
  ["founding", "founded established founds formed incorporated"],
  [
    "result",
    "defeated defeats beat beats clinched trounced thrashed edged overtook medalled qualified eliminated",
  ],
  ["protest", "protested protests rallied marched demonstrated rioted"],
  ["discovery", "discovered discovers detected sequenced unearthed observed"],
  ["discussion", "met meet"],
  ["visit", "visited visits arrived arrives toured tours flew"],
  ["announcement", "announced announces declared declares"],
];

export const HAPPENINGS: ReadonlyMap<string, EventClass> = new Map(
  HAPPENINGS_BY_CLASS.flatMap(([eventClass, list]) =>
    list.split(" ").map((word) => [word, eventClass] as const),
  ),
);

/** Nouns that name a happening by themselves: "the earthquake", "a suicide bombing". */
export const HAPPENING_NOUNS: ReadonlyMap<string, EventClass> = new Map(
  (
    [
      [
        "disaster",
        "earthquake quake tsunami typhoon hurricane cyclone tornado eruption flood floods landslide avalanche wildfire wildfires",
      ],
      ["accident", "crash explosion derailment collision shipwreck"],
      ["attack", "attack bombing shooting massacre assassination airstrike airstrikes raid ambush coup"],
      ["death", "death"],
      ["deal", "merger takeover acquisition bankruptcy"],
      ["launch", "launch liftoff"],
    ] as const
  ).flatMap(([eventClass, list]) => list.split(" ").map((word) => [word, eventClass as EventClass] as const)),
);

/** Verbs that name an event only with what they act on: "reached an agreement", "cast their ballots". */
export const PHRASES: readonly {
  readonly verbs: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly eventClass: EventClass;
}[] = [
  {
    verbs: words(
      "reached struck sealed agreed concluded sign signed signs announced clinched brokered finalized finalised",
    ),
    objects: words(
      "agreement agreements deal pact accord treaty truce ceasefire memorandum mou contract compromise consensus settlement protocol",
    ),
    eventClass: "agreement",
  },
  {
    verbs: words("won wins win secured placed awarded lost"),
    objects: words("order orders contract contracts bid tender"),
    eventClass: "deal",
  },
  {
    verbs: words("won wins secured claimed retained regained defended"),
    objects: words("election elections vote presidency seat seats majority referendum primary ballot"),
    eventClass: "result",
  },
  {
    verbs: words("won wins took claimed captured lifted scored grabbed earned received"),
    objects: words(
      "medal gold silver bronze title championship match game race cup prize award oscar trophy final tournament series goal goals hat-trick crown",
    ),
    eventClass: "result",
  },
  {
    verbs: words("passed passes"),
    objects: words("bill law resolution act motion legislation budget amendment measure reform constitution"),
    eventClass: "decision",
  },
  {
    verbs: words("raised raises cut cuts lowered slashed hiked increased reduced kept"),
    objects: words("rate rates tariff tariffs tax taxes duties dividend"),
    eventClass: "decision",
  },
  { verbs: words("filed declared sought"), objects: words("bankruptcy lawsuit"), eventClass: "deal" },
  { verbs: words("cast went"), objects: words("ballot ballots polls vote votes"), eventClass: "election" },
  { verbs: words("took carried claimed"), objects: words("office oath"), eventClass: "appointment" },
  { verbs: words("paid pays"), objects: words("visit tribute"), eventClass: "visit" },
  {
    verbs: words("staged stages"),
    objects: words("protest protests coup strike walkout rally"),
    eventClass: "protest",
  },
  { verbs: words("made completed"), objects: words("flight debut landing"), eventClass: "launch" },
  {
    verbs: words("carried"),
    objects: words("attack attacks raid strike airstrike airstrikes"),
    eventClass: "attack",
  },
  { verbs: words("put went entered"), objects: words("operation service production"), eventClass: "launch" },
  { verbs: words("set broke"), objects: words("record records"), eventClass: "result" },
  { verbs: words("passed"), objects: words("away"), eventClass: "death" },
  { verbs: words("stepped"), objects: words("down aside"), eventClass: "appointment" },
  { verbs: words("came took went"), objects: words("effect force public"), eventClass: "decision" },
];

/** What strikes, hits or erupts where that is a disaster. */
export const DISASTERS = words(
  "earthquake quake aftershock tsunami typhoon hurricane cyclone tornado tornadoes storm storms volcano flood floods flooding landslide mudslide avalanche wildfire wildfires fire blaze drought heatwave blizzard torrential rains rain tremor fighting riots violence",
);

/** Past forms that do not end in -ed, to see where a subject ends. */
export const PAST_FORMS = words(
  "gave won told went took came began met led held set saw left made got sold bought beat sank struck hit broke became brought built chose fell flew found fought grew kept knew lost paid put ran rose sat sent shot shut sought spent spoke stood stole swore swept taught thought threw wore wrote drew drove ate died cut rang swam shook read announced agreed",
);

export const FUTURE = words("will shall 'll");
export const MODALS = words("would could may might should must can cannot ought");
export const NEGATION = words(
  "not never no without denied denies refused refuses failed fails nor neither unable n't hardly",
);
export const CONDITION = words("if unless whether suppose supposing hypothetical provided");
export const INTENT = words(
  "to plan plans planned planning hope hopes hoped want wants wanted intend intends intended seek seeks sought aim aims expected likely urged urges call calls calling propose proposed proposes possible potential need needs",
);

/** Where a noun phrase cannot go on to the left. */
export const NOT_IN_NAME = words(
  "of in on at by for from with to into during after before since until and or but nor while when where as that which who whom whose is are was were be been being has have had do does did will would can could may might shall should must said says say told he she it they we i you there then than if also not about over under between against through across near among held hold holds holding attended attend attends hosted hosts convened addressed opened concluded presided chaired called calls organized organised following including via upon per amid around within throughout",
);
export const DETERMINERS = words(
  "the a an its their his her this that our these those another any some every each no such my your",
);
export const POINTING = words("the this that these those his her its their");
/** Adjectives that may stand before a bare "meeting" without naming it. */
export const PALE = words(
  "same entire whole important key new latest said aforementioned joint first second third last next final two-day three-day one-day annual regular special day-long week-long",
);

export const AUXILIARIES = words("is are was were be been being has have had do does did");
export const PRONOUNS = words("he she");
export const REPORTING = words(
  "said says told stressed emphasized emphasised noted added pointed urged called stated expressed remarked argued claimed explained insisted warned declared announced described reiterated underlined underscored asked observed acknowledged",
);
/** Capitalised words that open a sentence and name nobody. */
export const OPENERS = words(
  "the a an he she it they we you i his her its their our this that these those there here in on at by for from with without to of as if when while after before since until although though because but and or so yet however moreover meanwhile also then thus now today yesterday tomorrow some many most all both each no not only even under over during according what who where why how which whether efforts officials following despite among nearly about last next earlier later monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec more least several two three four five six seven eight nine ten addressing speaking presiding chairing stressing relevant other another first second third finally additionally separately presided attending",
);
/** Nouns before which the year or month is no part of a place name. */
export const NOT_PLACES = words(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter jan feb mar apr jun jul aug sep sept oct nov dec",
);

import { conjugate, type FormKind } from "./conjugate.ts";

/**
 * What may follow a reporting verb:
 *
 *     that    said that it works         zero   said it works         wh   asked whether it works
 *     np      stressed the need to…      ing    urged improving…      to   pledged to go
 *     obj     told them (that) it works  objto  urged them to go      as   described it as good
 *     for, on, of, about, against        called for efforts…
 *     quote   said: "It works."          post   It works, she said.     any   zero, whatever follows
 */
export type Frame =
  | "that"
  | "zero"
  | "wh"
  | "np"
  | "ing"
  | "to"
  | "obj"
  | "objto"
  | "as"
  | "quote"
  | "post"
  | "for"
  | "on"
  | "of"
  | "about"
  | "against"
  | "any"
  | "to-np";

export type ReportingVerb = {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** "out" of "pointed out": must follow the verb. */
  readonly particle?: string;
};

/** Words before the dash: the verb (irregular forms spelled out: base, 3rd person, past, -ing), after it: frames. */
const ROWS = `
say says said saying — that zero any wh quote post
add — that zero quote post
state — that quote post
note — that zero wh np quote post
stress — that zero wh np ing quote post
emphasize — that zero wh np ing quote post
emphasise — that zero wh np ing quote post
underline — that wh np quote post
underscore — that wh np
highlight — that wh np
point+out — that zero wh np quote post
declare — that zero np quote post
announce — that zero np quote post
claim — that zero any quote post
argue — that zero quote post for against
assert — that np quote post
insist — that zero any on quote post
maintain — that quote post
contend — that zero quote post
suggest — that zero np ing quote post
propose — that np ing to quote post
warn — that zero of about against obj objto quote post
explain — that wh np quote post
tell tells told telling — obj objto
remark — that on quote post
comment — that on quote post
observe — that quote post
admit admits admitted admitting — that zero np quote post
acknowledge — that zero np quote post
concede — that zero quote post
confirm — that zero np quote post
deny denies denied denying — that np ing quote post
reply replies replied replying — that quote post
respond — that quote post
answer — that quote post
ask — that wh for objto about quote post
urge — that np ing objto quote post
demand — that np to quote post
call+for — np
call+on — objto
call+upon — objto
appeal — that for to-np quote post
plead — that for quote post
beg begs begged begging — objto quote post
request — that np objto
require — that objto
instruct — that objto
order — that objto
believe — that zero any quote post
think thinks thought thinking — that zero any quote post
hold holds held holding — that
hope — that zero
regard — as
describe — as np
characterize — as
portray — as
hail — as np
label labels labelled labelling — as
express — that np
voice — np
reiterate — that wh np quote post
reaffirm — that np quote post
repeat — that quote post
recall — that wh quote post
vow — that to quote post
pledge — that to np quote post
promise — that zero to np quote post
agree — that quote post
report — that zero quote post
predict — that zero np quote post
estimate — that zero
indicate — that zero wh np
mention — that np quote post
write writes wrote writing — that quote post
conclude — that quote post
allege — that zero quote post
accuse — np
criticize — np for quote post
criticise — np for quote post
condemn — np quote post
denounce — np
praise — np quote post
welcome — np quote post
advise — that objto ing quote post
recommend — that np ing quote post
advocate — that np ing for
complain — that of about quote post
joke — that quote post
testify testifies testified testifying — that
caution — that against objto quote post
disclose — that np
reveal — that wh np quote post
clarify clarifies clarified clarifying — that wh np
elaborate — on
speak+of speaks+of spoke+of speaking+of — np
speak+about speaks+about spoke+about speaking+about — np
lay+out lays+out laid+out laying+out — np
set+out sets+out set+out setting+out — np
remind — obj objto
assure — obj
inform — obj
notify notifies notified notifying — obj
convince — obj
encourage — objto
invite — objto
caution — that against quote post
boast — that of quote post
lament — that np quote post
sigh — quote post
rule — that
stipulate — that
enthuse — that quote post
muse — that quote post
opine — that quote post
interject — that quote post
retort — that quote post
reason — that quote post
quip quips quipped quipping — quote post
tweet — that quote post
wonder — wh quote post
question — wh np
inquire — wh about
exclaim — that quote post
shout — that quote post
counter — that quote post
signal signals signalled signalling — that
quote+as+saying — that zero quote
cite+as+saying — that zero quote
`;

export type VerbForm = ReportingVerb & { readonly kind: FormKind };

/** The reporting verbs by their first word in small letters: "called" → call for, call on. */
export const REPORTING_VERBS: ReadonlyMap<string, readonly VerbForm[]> = buildForms();

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const row of ROWS.trim().split("\n")) {
    const [words = "", frames = ""] = row.split(" — ");
    const [base = "", ...irregular] = words.split(" ");
    const [lemma = "", ...particles] = base.split("+");
    const verb = {
      lemma,
      frames: new Set(frames.split(" ") as Frame[]),
      ...(particles.length > 0 && { particle: particles.join(" ") }),
    };
    for (const [form, kind] of conjugate(
      lemma,
      irregular.map((word) => word.split("+")[0] ?? word),
    ))
      forms.set(form, [...(forms.get(form) ?? []), { ...verb, kind }]);
  }
  return forms;
}

/** Forms that are also nouns: "his calls for", "the report that". They need a subject that cannot own them. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `calls call claims claim reports report demands demand notes note comments comment remarks remark requests request
  orders order states state promises promise pledges pledge urges urge stresses stress proposals highlights highlight
  questions question signals signal labels label jokes joke appeals appeal estimates estimate counter counters
  answers answer vows vow voices voice praise welcome hopes hope holds hold hails hail mentions mention quote quotes
  confirmed writing ordered sets tweets tweet wonders wonder reply replies regards regard`.split(/\s+/),
);

/**
 * Abbreviations after which a full stop does not end the sentence, by what must follow.
 * Lower case is never a sentence start, so only capitals and digits are at issue.
 */

/** Titles: a name follows. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  "Mr Mrs Ms Messrs Dr Prof Gen Sen Rep Reps Gov Lt Col Capt Cmdr Adm Maj Sgt Cpl Pvt St Ste Hon Rev Pres Sec Amb Supt Det Insp Brig Mt Ft vs cf eg ie viz e.g i.e al".split(
    " ",
  ),
);

/** Months, references and measures: a number follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Arts Vol Vols Ch Chap Sec Fig Figs Eq p pp para paras ca approx est c Rs".split(
    " ",
  ),
);

/** May end a sentence or stand inside one: what comes next decides. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  "U.S U.K U.N B.C A.D B.C.E C.E U.S.A U.S.S.R E.U D.C a.m p.m A.M P.M Jr Sr Inc Ltd Co Corp Cos Bros Ph.D M.D B.A M.A etc Ave Blvd Rd Dept Univ Assn".split(
    " ",
  ),
);

/** Words that, capitalised after a full stop, open a sentence and seldom a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  "The A An He She It They We You I His Her Its Their Our This That These Those There Here In On At By For From With Without To Of As If When While After Before Since Until Although Though Because But And Or So Yet However Moreover Meanwhile Also Then Thus Now Today Yesterday Some Many Most All Both Each No Not Only Even Under Over During According What Who Where Why How Which Whether Efforts Officials".split(
    " ",
  ),
);

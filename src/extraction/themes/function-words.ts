import type { Language } from "../../domain/language.ts";

/**
 * Words that bind others and say little themselves, with the verbs that only report speech. A wording neither begins nor ends with one,
 * and they are passed over when its neighbours are compared. In Chinese these are single
 * characters that seldom belong to a longer word.
 */
export const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    "a an the this that these those and or but nor so as at by for from in into of on onto over per to with within without under upon about than then it its he his him she her they their them we our us you your i my is are was were be been being has have had having do does did will would shall should can could may might must not no also more most both all each any some such which who whom whose what when where while if because since said says say stated states noted notes stressed stresses emphasized emphasised added adds urged pointed told asked called".split(
      " ",
    ),
  ),
  zh: new Set("的了和在是与及等对要也都就而或被把将为以从向由这那其之个各并中上下"),
};

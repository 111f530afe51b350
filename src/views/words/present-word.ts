import type { Language } from "../../domain/language.ts";

/** What opens the stage; what the stage says comes with it. */
export const PRESENT_WORD: Readonly<Record<Language, string>> = { en: "Present", zh: "投影" };

import type { Language } from "../../domain/language.ts";
import { BESIDE_EN } from "./beside-en.ts";
import type { BesideWords } from "./beside-words.ts";
import { BESIDE_ZH } from "./beside-zh.ts";

export const besideWordsOf = (language: Language): BesideWords => (language === "zh" ? BESIDE_ZH : BESIDE_EN);

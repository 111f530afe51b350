import type { Language } from "../../domain/language.ts";
import { PICTURE_EN } from "./picture-en.ts";
import type { PictureWords } from "./picture-words.ts";
import { PICTURE_ZH } from "./picture-zh.ts";

export const pictureWordsOf = (language: Language): PictureWords =>
  language === "zh" ? PICTURE_ZH : PICTURE_EN;

import type { Language } from "../../domain/language.ts";
import { LESSON_EN } from "./lesson-en.ts";
import type { LessonWords } from "./lesson-words.ts";
import { LESSON_ZH } from "./lesson-zh.ts";

export const lessonWordsOf = (language: Language): LessonWords => (language === "zh" ? LESSON_ZH : LESSON_EN);

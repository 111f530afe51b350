/** Languages of the interface and of the witnesses: English and Chinese. */
export type Language = "en" | "zh";

/** A short text written in both languages by a person. Neither is a machine translation. */
export type Bilingual = { readonly en: string; readonly zh: string };

/** BCP 47 tag for the `lang` attribute; Han fonts and line breaking depend on it. */
export const languageTag = (language: Language): string => (language === "zh" ? "zh-Hans" : "en");

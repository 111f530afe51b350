import type { Language } from "../../domain/language.ts";

/** On the first page; what else the search says is loaded with it. */
export const SEARCH_NAME: Readonly<Record<Language, string>> = { en: "Search", zh: "搜索" };

import { useLanguage } from "../page-context.ts";
import { PHONE_WORDS } from "../words/phone-words.ts";
import type { PhoneWords } from "../words/phone-words.ts";

export const usePhoneWords = (): PhoneWords => PHONE_WORDS[useLanguage()];

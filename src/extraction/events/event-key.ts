const LONGEST_SLUG = 48;

/** Letters and figures of any script joined by hyphens: `23rd-group-study-session`, 第二十三次集体学习. */
const slug = (words: string): string =>
  isHanOnly(words)
    ? words.slice(0, LONGEST_SLUG)
    : (words.toLowerCase().match(LETTERS_AND_FIGURES) ?? [])
        .join("-")
        .slice(0, LONGEST_SLUG)
        .replace(CUT_OFF, "");

const LETTERS_AND_FIGURES = /[\p{L}\p{N}]+/gu;
/** Half a character or a hyphen with nothing behind. */
const CUT_OFF = /[\ud800-\udbff]$|-$/;

/** Most Chinese words are nothing but characters of the basic block, and are their own slug. */
function isHanOnly(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit < 0x4e00 || unit > 0x9fa5) return false;
  }
  return true;
}

/**
 * The same for the same words in the same paragraph, whatever stands around them, so that a decision
 * finds its proposal again: `source/kind/paragraph/words`. `taken` numbers those that would be alike.
 */
export function eventProposalKey(
  parts: {
    readonly sourceId: string;
    readonly kind: string;
    readonly segmentId: string;
    readonly words: string;
  },
  taken: Map<string, number>,
): string {
  const key = `${parts.sourceId}/${parts.kind}/${parts.segmentId}/${slug(parts.words) || "words"}`;
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}/${count}`;
}

/** Id of a person or body that no list of names knows yet. */
export const entityIdOf = (name: string): string => slug(name) || "unnamed";

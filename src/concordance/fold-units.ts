/**
 * Text as a concordance compares it, unit for unit, so that offsets stay those of the text: capital
 * and small letters, straight and curly quotes, all hyphens and dashes, full-width and half-width
 * forms alike, every white space a plain space. What would change length (ﬁ, ß in capitals,
 * characters beyond the first plane) stays as it is.
 */
export function foldUnits(text: string): string {
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const to = FOLDED[unit] ?? unit;
    if (to === unit) continue;
    folded += text.slice(kept, at) + String.fromCharCode(to);
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

const SINGLE = "‘’‚‛′ʼ＇`´";
const DOUBLE = "“”„‟″«»＂";
const DASHES = "‐‑‒–—―−－";

const FOLDED = foldTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = foldUnit(unit);
  return table;
}

function foldUnit(unit: number): number {
  if (unit >= 0x3400 && unit < 0xa000) return unit; // Han, most of the table: nothing to fold
  const char = String.fromCharCode(unit);
  if (SINGLE.includes(char)) return 0x27;
  if (DOUBLE.includes(char)) return 0x22;
  if (DASHES.includes(char)) return 0x2d;
  if (/\s/.test(char)) return 0x20;
  const folded = char.normalize("NFKC").toLowerCase();
  return folded.length === 1 && folded !== " " ? folded.charCodeAt(0) : unit;
}

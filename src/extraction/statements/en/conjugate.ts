/** base: say · third: says · past: said (also the participle of passives) · ing: saying */
export type FormKind = "base" | "third" | "past" | "ing";

/** The forms of an English verb; irregular ones are given as third person, past and -ing form. */
export function conjugate(
  base: string,
  irregular: readonly string[],
): readonly (readonly [form: string, kind: FormKind])[] {
  const [third, past, ing] =
    irregular.length === 3
      ? irregular
      : [
          /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
          base.endsWith("e") ? `${base}d` : `${base}ed`,
          base.endsWith("e") ? `${base.slice(0, -1)}ing` : `${base}ing`,
        ];
  return [
    [base, "base"],
    [third ?? base, "third"],
    [past ?? base, "past"],
    [ing ?? base, "ing"],
  ];
}

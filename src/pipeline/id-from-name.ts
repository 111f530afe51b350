/** Ids go into file names and addresses, so they keep to letters, digits and dashes; `fallback` where a name has none. */
export function idFromName(name: string, fallback: string): string {
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return id === "" ? fallback : id;
}

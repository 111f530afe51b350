/** Whether the browser let it be. */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no clipboard on pages without https
  }
}

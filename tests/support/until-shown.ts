import { act } from "@testing-library/react";

/** Waits for what is loaded later: React hears of it inside `act`, as it wants to. */
export async function untilShown(selector: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await act(() => new Promise((resolve) => void setTimeout(resolve, 10)));
    if (document.querySelector(selector)) return;
  }
  throw new Error(`the page never showed ${selector}`);
}

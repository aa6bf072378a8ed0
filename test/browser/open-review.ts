import type { Browser, Page } from 'playwright-core';

/** A tab with a review in it, as a reviewer meets it. */
export interface ReviewTab {
  page: Page;
  /** Id of the finding that is looked at. */
  at(): Promise<string>;
  /** Presses keys that lead to another finding, one after the other, each when the one before has been painted. */
  decide(...keys: string[]): Promise<void>;
  /** What was painted in the header, such as `3 of 23`. */
  progress(): Promise<string>;
}

export async function openReview(home: Pick<Browser, 'newPage'>, address: string): Promise<ReviewTab> {
  const page = await home.newPage();
  await page.goto(address);
  await page.locator('[data-shown=true]').waitFor();
  const at = async () => (await page.locator('[data-finding]').getAttribute('data-finding')) ?? '';
  return {
    page,
    at,
    async decide(...keys) {
      for (const key of keys) {
        const before = await at();
        await page.keyboard.press(key);
        await page.locator(`[data-shown=true]:not([data-finding="${before}"])`).waitFor();
      }
    },
    progress: async () => (await page.locator('.progress > span').innerText()).split(/ ·| decided/)[0] ?? '',
  };
}

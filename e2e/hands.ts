/** Two ways to use a page: with a mouse or a finger, and with a keyboard alone. Both do what a person can do. */
import { expect, type Locator, type Page } from "@playwright/test";

export interface Hands {
  type(field: Locator, text: string): Promise<void>;
  /** A radio button or a checkbox. */
  tick(option: Locator): Promise<void>;
  /** A link, a button, or a summary that opens. */
  press(control: Locator): Promise<void>;
  /** In a list that folds out: the first option that begins with these letters. */
  choose(list: Locator, letters: string): Promise<void>;
  /** @param date YYYY-MM-DD */
  pick(field: Locator, date: string): Promise<void>;
}

export const mouse: Hands = {
  type: (field, text) => field.fill(text),
  tick: (option) => option.check(),
  press: (control) => control.click(),
  async choose(list, letters) {
    const option = list.getByRole("option", { name: new RegExp(`^${letters}\\b`) });
    await list.selectOption({ label: (await option.textContent()) ?? "" });
  },
  pick: (field, date) => field.fill(date),
};

/** Past this many presses of Tab something cannot be reached. */
const TABS_MAX = 600;

const isFocused = (element: Element) => element === element.ownerDocument.activeElement;

/** Tab enters a group of radio buttons at one of them; arrows go on from there. */
function isInGroup(option: Element) {
  const active = option.ownerDocument.activeElement;
  return active instanceof HTMLInputElement && active.name === option.getAttribute("name");
}

export function keyboard(page: Page): Hands {
  async function reach(target: Locator, arrived = isFocused) {
    await expect(target).toBeVisible();
    // Found once: to find it by its name again takes longer than the press of Tab.
    const found = await target.elementHandle();
    for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
      if (await found?.evaluate(arrived)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`No press of Tab reaches ${target}`);
  }

  return {
    async type(field, text) {
      await reach(field);
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
    },
    async tick(option) {
      const isRadio = (await option.getAttribute("type")) === "radio";
      await reach(option, isRadio ? isInGroup : isFocused);
      for (let arrows = 0; isRadio && !(await option.evaluate(isFocused)); arrows += 1) {
        expect(arrows, "arrows reach each option").toBeLessThan(20);
        await page.keyboard.press("ArrowDown");
      }
      if (!(await option.isChecked())) await page.keyboard.press("Space");
      await expect(option).toBeChecked();
    },
    async press(control) {
      await reach(control);
      await page.keyboard.press("Enter");
    },
    async choose(list, letters) {
      await reach(list);
      await page.keyboard.type(letters);
      await expect(list.locator("option:checked")).toHaveText(new RegExp(`^${letters}\\b`));
    },
    async pick(field, date) {
      await reach(field);
      const [year = "", month = "", day = ""] = date.split("-");
      // The language of the browser decides which of the two comes first.
      for (const typed of [day + month + year, month + day + year]) {
        await page.keyboard.type(typed);
        if ((await field.inputValue()) === date) return;
        await page.keyboard.press("ArrowLeft");
        await page.keyboard.press("ArrowLeft");
      }
      await expect(field).toHaveValue(date);
    },
  };
}

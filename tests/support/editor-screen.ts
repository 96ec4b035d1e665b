import type { Locator, Page } from 'playwright-core';
import { choicesOf, type Field } from '../../src/schema/field-tree.ts';

/** The form of one text in the editor screen, as somebody fills it in. */
export class EditorForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The part of the form that holds the field at this path, such as places.0.name; the form must have been there. */
  at(path: string): Locator {
    return this.page.locator(`[data-key-path="${path}"]`).first();
  }

  /** Opens the form of a text, or of a new one of this kind. */
  async open(address: string): Promise<void> {
    await this.page.goto(`/beheer/#/collections/${address}`);
    await this.at('body').waitFor();
  }

  /** The text itself, to type in. */
  get body(): Locator {
    return this.page.locator('[data-lexical-editor=true]').first();
  }

  /** Puts a component of texts where the cursor is, and fills in its fields. */
  async insert(name: string, fields: readonly string[]): Promise<void> {
    await press(this.at('body').getByRole('button', { name: 'Invoegen' }).first());
    await press(this.page.getByRole('menuitem', { name, exact: true }));
    const dialog = this.page.getByRole('dialog').last();
    for (const [index, value] of fields.entries()) await dialog.getByRole('textbox').nth(index).fill(value);
    await press(dialog.getByRole('button', { name: 'Invoegen', exact: true }));
    await this.#isInText();
  }

  /** Waits until the focus is in a text, as somebody does who goes on typing there. */
  async #isInText(): Promise<void> {
    await this.page.waitForFunction(() => Boolean(document.activeElement?.closest('[data-lexical-editor]')));
  }

  /** Waits until what was typed or pasted is what would be stored: by the clock of the page, which is late when there is much to do. */
  async #reachesStore(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => setTimeout(() => requestIdleCallback(done, { timeout: 5000 }), 400)),
    );
  }

  /** Pastes HTML where the cursor is, as a browser hands over what another program copied. */
  async paste(html: string): Promise<void> {
    await this.#isInText();
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      clipboardData.setData('text/plain', 'x');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
  }

  /** Chooses a picture from the disk. */
  async choosePhoto(path: string, name: string, buffer: Buffer): Promise<void> {
    const shown = () =>
      this.at(path)
        .locator('img')
        .first()
        .getAttribute('src', { timeout: 500 })
        .catch(() => null);
    const before = await shown();
    await this.at(path)
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    for (let tries = 0; (await shown()) === before; tries++) {
      if (tries === 60) throw new Error(`The screen does not show ${name}.`);
      await this.page.waitForTimeout(500);
    }
  }

  /** Saves, presses a button of the dialog that comes of it, and waits until that is gone. Returns what the dialog said. */
  async save(answer: string): Promise<string> {
    await this.#reachesStore();
    await press(this.page.getByRole('button', { name: 'Opslaan' }).first());
    const button = this.page.getByRole('button', { name: answer, exact: true });
    await button.waitFor();
    const said = await this.page
      .getByRole('alertdialog')
      .or(this.page.getByRole('dialog'))
      .last()
      .textContent();
    await press(button);
    await button.waitFor({ state: 'detached' });
    return said ?? '';
  }

  /** Fills in a value and all below it. */
  async fill(path: string, value: unknown, field: Field | undefined): Promise<void> {
    const item = field?.items;
    if (Array.isArray(value)) {
      for (const [index, inside] of value.entries()) {
        if (isChoice(item)) await this.#choose(path, inside, item);
        else await this.#addItem(path, index, inside, item);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inside] of Object.entries(value)) {
        await this.fill(path === '' ? key : `${path}.${key}`, inside, field?.properties?.[key]);
      }
    } else if (isChoice(field)) {
      await this.#choose(path, value, field);
    } else if (typeof value === 'boolean') {
      if (value) await press(this.at(path).getByRole('switch'));
    } else {
      await this.at(path).locator('input,textarea').first().fill(String(value));
    }
  }

  async #addItem(path: string, index: number, value: unknown, item: Field | undefined): Promise<void> {
    await press(
      this.at(path)
        .getByRole('button', { name: /toevoegen$/ })
        .last(),
    );
    await this.fill(`${path}.${index}`, value, item);
  }

  /** Chooses an option: a button when there are few of them, else one of a list that opens. */
  async #choose(path: string, value: unknown, field: Field | undefined): Promise<void> {
    const label = choicesOf(field).find(({ key }) => key === value)?.label ?? String(value);
    const list = this.at(path).getByRole('combobox');
    if ((await list.count()) === 0) {
      // It would take along what was chosen meanwhile.
      await this.#reachesStore();
      const button = (role: 'radio' | 'checkbox') =>
        this.at(path).getByRole(role, { name: label, exact: true });
      return press(button('radio').or(button('checkbox')).first());
    }
    await press(list.first());
    await press(this.page.getByRole('option', { name: label, exact: true }).first());
  }
}

function isChoice(field: Field | undefined): boolean {
  return field?.enum !== undefined || field?.refersTo !== undefined;
}

/**
 * A click without the search for a spot to click on, which takes seconds on a form of many screens; and a pause until the page has
 * worked out what comes of it, which nobody is fast enough to come before.
 */
async function press(button: Locator): Promise<void> {
  await button.dispatchEvent('click');
  await button.page().evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
}

import type { Locator, Page } from 'playwright-core';
import { choicesOf, type Field } from '../../src/schema/field-tree.ts';

/** The form of one text in the editor screen, filled in with the keyboard. */
export class EditorForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The part of the form that holds the field at this path, such as places.0.name; the form must have been there. */
  at(path: string): Locator {
    return this.page.locator(`[data-key-path="${path}"]`).first();
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
    await press(this.at(path).getByRole('button', { name: /toevoegen$/ }).last());
    const isGroup = item?.properties !== undefined;
    await this.fill(isGroup ? `${path}.${index}` : `${path}.${index}`, value, item);
  }

  /** Chooses an option: a button when there are few of them, else one of a list that opens. */
  async #choose(path: string, value: unknown, field: Field | undefined): Promise<void> {
    const label = choicesOf(field).find(({ key }) => key === value)?.label ?? String(value);
    const list = this.at(path).getByRole('combobox');
    if ((await list.count()) === 0) {
      const button = (role: 'radio' | 'checkbox') => this.at(path).getByRole(role, { name: label, exact: true });
      return press(button('radio').or(button('checkbox')).first());
    }
    await press(list.first());
    await press(this.page.getByRole('option', { name: label, exact: true }).first());
  }
}

function isChoice(field: Field | undefined): boolean {
  return field?.enum !== undefined || field?.refersTo !== undefined;
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

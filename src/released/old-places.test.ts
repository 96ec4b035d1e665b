import { describe, expect, it } from 'vitest';
import { withOldPlace } from './old-places.ts';

const page = '<main id="inhoud"><h2 data-a="1 > 0" id="nieuw">Kop</h2><ul id="lijst"></ul></main>';

describe('a place with another id', () => {
  it('has its former id too', () => {
    expect(withOldPlace(page, 'oud', 'nieuw')).toBe(
      '<main id="inhoud"><h2 data-a="1 > 0" id="nieuw"><span id="oud"></span>Kop</h2><ul id="lijst"></ul></main>',
    );
  });

  it('is left alone when it is not there, can hold nothing, or the old id is still in use', () => {
    expect(withOldPlace(page, 'oud', 'weg')).toBeUndefined();
    expect(withOldPlace(page, 'oud', 'lijst')).toBeUndefined();
    expect(withOldPlace(page, 'inhoud', 'nieuw')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { checkContent } from './check-content.ts';
import { checkSharePicture } from './check-share-picture.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/verhalen/werkbedrijf-veenmonde/index.mdx';
const written = String(smallLibrary[file]);

describe('signs that the share picture cannot draw', () => {
  it('are named in a warning, with file, line and field', async () => {
    const text = written
      .replace(/^title: .*$/m, 'title: "Werk → baan 👋 مرحبا"')
      .replace(/^organisation: .*$/m, 'organisation: "Łódź ☆"');
    const folder = await checkContent(filesInMemory({ ...smallLibrary, [file]: text }));
    expect(checkSharePicture(folder).map(({ column: _, ...told }) => told)).toEqual([
      {
        file,
        line: 2,
        field: 'title',
        severity: 'warning',
        message:
          'Het plaatje bij een gedeelde link kan deze tekens niet tekenen en laat ze weg: → 👋 م ر ح ب ا. Letters van Europese talen en gewone leestekens kan het wel. Lees of de tekst zonder deze tekens nog klopt.',
      },
      {
        file,
        line: text.split('\n').findIndex((line) => line.startsWith('organisation:')) + 1,
        field: 'organisation',
        severity: 'warning',
        message:
          'Het plaatje bij een gedeelde link kan dit teken niet tekenen en laat het weg: ☆. Letters van Europese talen en gewone leestekens kan het wel. Lees of de tekst zonder dit teken nog klopt.',
      },
    ]);
  });

  it('are none in letters of Europe', async () => {
    const text = written.replace(/^title: .*$/m, 'title: "‘Één’ café – Şırnak, Łódź & IJmuiden: 50 % € 3"');
    const folder = await checkContent(filesInMemory({ ...smallLibrary, [file]: text }));
    expect(checkSharePicture(folder)).toEqual([]);
  });
});

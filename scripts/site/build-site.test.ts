import { expect, it } from 'vitest';
import { SettingsError } from '../../src/settings.ts';
import { explainFailure } from './build-site.ts';

it('a failure that somebody can mend is told in words, and any other with its stack', () => {
  expect(explainFailure(new SettingsError(['PORT is "x": …', 'PREVIEW is "y": …']))).toBe(
    'PORT is "x": …\nPREVIEW is "y": …',
  );
  const refused = Object.assign(new Error('EROFS: read-only file system'), {
    code: 'EROFS',
    path: '/a/dist',
  });
  expect(explainFailure(refused)).toBe(
    'Hier mag niet worden geschreven: /a/dist. Zet het project in een map waarin dat mag.',
  );
  expect(explainFailure(new Error('anders'))).toMatch(/^Error: anders\n +at /);
});

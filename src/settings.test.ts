import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const faults = (env: Record<string, string>): string => {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a setting in the environment', () => {
  it('that is empty is none', () => {
    const names = [
      'SITE_URL',
      'BASE_PATH',
      'PREVIEW',
      'PORT',
      'CHROMIUM_PATH',
      'CHROMIUM_SANDBOX',
      'SOURCE_DATE_EPOCH',
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}));
    expect(readSettings({})).toEqual({ base: '/', isPreview: false, port: 4321, hasSandbox: true });
  });

  it.each([
    ['https://www.voorbeeld.nl', '', 'https://www.voorbeeld.nl', '/'],
    ['http://Voorbeeld.nl:8080/', '', 'http://voorbeeld.nl:8080', '/'],
    ['https://x.nl/gewoon-doen', '', 'https://x.nl', '/gewoon-doen/'],
    ['https://x.nl/~wij/v1.2/', '/~wij/v1.2', 'https://x.nl', '/~wij/v1.2/'],
    ['https://x.nl/', 'Gewoon-Doen/', 'https://x.nl', '/Gewoon-Doen/'],
    ['', 'gewoon-doen', undefined, '/gewoon-doen/'],
    ['', '/', undefined, '/'],
  ])('SITE_URL %j with BASE_PATH %j says where the site stands', (SITE_URL, BASE_PATH, site, base) => {
    expect(readSettings({ SITE_URL, BASE_PATH })).toMatchObject({ base, ...(site && { site }) });
  });

  it.each([
    ['SITE_URL', 'www.voorbeeld.nl'],
    ['SITE_URL', ' https://x.nl'],
    ['SITE_URL', 'https://x y.nl'],
    ['SITE_URL', 'https://x.nl/?a=b'],
    ['SITE_URL', 'https://x.nl/#a'],
    ['SITE_URL', 'https://'],
    ['SITE_URL', 'ftp://x.nl'],
    ['SITE_URL', 'https://wie:geheim@x.nl'],
    ['SITE_URL', 'https://https://x.nl'],
    ['SITE_URL', 'https://x.nl/é/'],
    ['BASE_PATH', 'a//b'],
    ['BASE_PATH', '../a'],
    ['BASE_PATH', 'een map'],
    // What Git for Windows makes of /gewoon-doen/.
    ['BASE_PATH', 'C:/Program Files/Git/gewoon-doen/'],
    ['PREVIEW', 'ja'],
    ['CHROMIUM_SANDBOX', 'uit'],
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', ' '],
    ['SOURCE_DATE_EPOCH', '2026-03-02'],
  ])('%s=%s is refused in one sentence with its name, what it was and an example', (name, value) => {
    const [fault, ...others] = faults({ [name]: value }).split('\n');
    expect(fault).toMatch(/^[A-Z_]+ is ".*": schrijf .*(?:zoals|true|false) .+\.$/);
    expect(fault).toContain(`${name} is "${value}"`);
    expect(others).toEqual([]);
  });

  it('is told of with all others that are wrong', () => {
    const told = faults({ SITE_URL: 'x', PORT: 'y', PREVIEW: 'z' }).split('\n');
    expect(told.map((line) => line.split(' ')[0])).toEqual(['SITE_URL', 'PREVIEW', 'PORT']);
  });

  it('may not contradict another', () => {
    expect(faults({ SITE_URL: 'https://x.nl/a/', BASE_PATH: 'b' })).toBe(
      'SITE_URL eindigt op het pad /a/ en BASE_PATH is /b/: maak ze gelijk, of laat BASE_PATH weg.',
    );
  });
});

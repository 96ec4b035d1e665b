import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { featuresOff, whyNotStarted } from './chromium.ts';

it('Chromium starts without all that playwright switches off in this version', () => {
  const code = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8');
  const [, list = ''] = /\bdisabledFeatures = \[([^\]]*)\]/.exec(code) ?? [];
  const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(theirs.length).toBeGreaterThan(10);
  expect(featuresOff).toEqual(expect.arrayContaining(theirs));
});

it('Chromium that does not start is told of in words that say what to do', () => {
  const sandbox =
    'browserType.launch: Target page has been closed\nBrowser logs:\nChromium sandboxing failed!\n====';
  expect(whyNotStarted('/usr/bin/chromium', sandbox)).toMatch(/sandbox.*zet CHROMIUM_SANDBOX=false/);
  const lacking =
    'launch: closed\n[err] chromium: error while loading shared libraries: libnss3.so: cannot open';
  expect(whyNotStarted('/opt/chromium', lacking)).toMatch(
    /^Chromium start niet: .*: libnss3\.so\. .*\/opt\/chromium.*CHROMIUM_PATH/,
  );
  expect(whyNotStarted('/opt/chromium', 'launch: spawn EACCES\n    at x')).toContain(
    'spawn EACCES. Start /opt/chromium',
  );
});

import { expect, it } from 'vitest';
import { codeHostOf } from './code-host.ts';
import { editorPolicy } from './policy.ts';

it('knows the code host by the address of the project', () => {
  expect(codeHostOf('https://github.com/kring/gewoon-doen/')).toEqual({
    name: 'github',
    project: 'kring/gewoon-doen',
    origins: ['https://api.github.com'],
  });
  expect(codeHostOf('https://gitlab.com/kring/sub/gewoon-doen.git')).toMatchObject({
    name: 'gitlab',
    project: 'kring/sub/gewoon-doen',
  });
});

it.each([undefined, 'https://code.example/kring/gewoon-doen', 'https://github.com/kring'])(
  'offers no screen for %s',
  (repository) => expect(codeHostOf(repository)).toBeUndefined(),
);

it('lets the page connect to itself and that host alone, and run its own scripts alone', () => {
  const policy = editorPolicy(codeHostOf('https://github.com/kring/gewoon-doen'));
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(policy).toContain("default-src 'none'");
});

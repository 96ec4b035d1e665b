import { expect, it } from 'vitest';
import { namedHost } from './named-host.ts';

it('a host is named by --voor', () => {
  expect(namedHost([], '/')).toBeUndefined();
  expect(namedHost(['--voor', 'nginx'], '/')).toBe('nginx');
  expect(namedHost(['--voor=statisch'], '/')).toBe('statisch');
});

it.each([[['--voor', 'apache']], [['--voor']], [['--vor', 'nginx']], [['nginx']]])(
  '%j is not understood',
  (args) => {
    expect(() => namedHost(args, '/')).toThrow(
      'Dit begrijp ik niet. Schrijf: npm run build -- --voor nginx|caddy|statisch',
    );
  },
);

it('one host is named', () => {
  expect(() => namedHost(['--voor', 'nginx', '--voor=caddy'], '/')).toThrow(
    'Kies één host: npm run build -- --voor nginx|caddy|statisch',
  );
});

it('a site below a path has no host to be prepared for', () => {
  expect(namedHost([], '/onder/')).toBeUndefined();
  expect(() => namedHost(['--voor', 'nginx'], '/onder/')).toThrow('Onder een pad (BASE_PATH)');
});

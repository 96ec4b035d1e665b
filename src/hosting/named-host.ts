import { parseArgs } from 'node:util';

/** The hosts for which a site can be prepared, as the operator names them. */
const hosts = ['nginx', 'caddy', 'statisch'] as const;
export type Host = (typeof hosts)[number];

/** A command that was not understood, or cannot be done. The message is Dutch. */
export class HostError extends Error {
  override name = 'HostError';
}

/** The host that `--voor` names for a site below the path `base`; undefined when nothing is named. Throws a HostError. */
export function namedHost(args: string[], base: string): Host | undefined {
  const [named, ...others] = valuesIn(args);
  if (named === undefined) return undefined;
  if (others.length > 0) throw new HostError(`Kies één host: ${understood}`);
  const host = hosts.find((one) => one === named);
  if (host === undefined) throw notUnderstood();
  if (base !== '/') {
    throw new HostError(
      'Onder een pad (BASE_PATH) zijn er geen instellingen voor een host: bouw zonder --voor.',
    );
  }
  return host;
}

const understood = `npm run build -- --voor ${hosts.join('|')}`;

function valuesIn(args: string[]): string[] {
  try {
    return parseArgs({ args, options: { voor: { type: 'string', multiple: true } } }).values.voor ?? [];
  } catch {
    // Another option, or this one without a value.
    throw notUnderstood();
  }
}

function notUnderstood(): HostError {
  return new HostError(`Dit begrijp ik niet. Schrijf: ${understood}`);
}

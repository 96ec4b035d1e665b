import { z } from 'zod';

/** What may be set in the environment of a command; README.md has them in a table. */
export interface Settings {
  /** The protocol and the host at which the site will live; undefined when that is not known yet. */
  site: string | undefined;
  /** The path below which the site stands on that host; begins and ends with a slash. */
  base: string;
  /** Whether the site is to be kept out of search engines. */
  isPreview: boolean;
  /** Where `npm start` serves. */
  port: number;
  /** The program of a Chromium. */
  chromium: string | undefined;
  /** Whether that Chromium shields its processes from the system. */
  hasSandbox: boolean;
  /** The time, in seconds since 1970, of which the site says that it is made. */
  sourceDate: number | undefined;
}

/** A setting that cannot be. The message is in Dutch, a sentence for each, and all that is to be shown. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.stack = this.message;
  }
}

/** A part of a path that needs no encoding, and that no host reads as a folder above. */
const pathPart = /^[\w~-][\w.~-]*$/;

/** An empty setting is none. */
const setting = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const environment = z.object({
  SITE_URL: setting(
    z
      .string()
      .refine(
        isSiteAddress,
        'schrijf het hele adres van de site met https:// ervoor, zonder spaties, ? of #, zoals https://www.voorbeeld.nl/',
      )
      .transform((address) => new URL(address)),
  ),
  BASE_PATH: setting(
    z
      .string()
      .transform(withSlashes)
      .refine(
        isPath,
        'schrijf de naam van de map waarin de site komt, met letters, cijfers, streepjes en punten, zoals gewoon-doen',
      ),
  ),
  PREVIEW: setting(
    z.enum(['true', 'false'], {
      error: 'schrijf true als zoekmachines deze site niet mogen vinden, en laat het anders weg',
    }),
  ),
  PORT: setting(
    z
      .string()
      .refine(
        (text) => /^\d+$/.test(text) && Number(text) <= 65_535,
        'schrijf een getal van 0 tot en met 65535, zoals 4321',
      )
      .transform(Number),
  ),
  CHROMIUM_PATH: setting(z.string()),
  CHROMIUM_SANDBOX: setting(
    z.enum(['true', 'false'], {
      error:
        'schrijf false als dit systeem de afscherming van Chromium niet toestaat, en laat het anders weg',
    }),
  ),
  SOURCE_DATE_EPOCH: setting(
    z
      .string()
      .regex(/^\d{1,11}$/, 'schrijf een tijd in hele seconden sinds 1 januari 1970, zoals 1767225600')
      .transform(Number),
  ),
});

/** Reads the settings. Throws a SettingsError with all that is wrong with them. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const { data, error } = environment.safeParse(env);
  if (data === undefined) {
    throw new SettingsError(
      error.issues.map(
        ({ path: [name = ''], message }) => `${String(name)} is "${env[String(name)]}": ${message}.`,
      ),
    );
  }
  const { SITE_URL: site, BASE_PATH: base } = data;
  const ofSite = site === undefined ? '/' : withSlashes(site.pathname);
  if (base !== undefined && ofSite !== '/' && base !== ofSite) {
    throw new SettingsError([
      `SITE_URL eindigt op het pad ${ofSite} en BASE_PATH is ${base}: maak ze gelijk, of laat BASE_PATH weg.`,
    ]);
  }
  return {
    site: site?.origin,
    base: base ?? ofSite,
    isPreview: data.PREVIEW === 'true',
    port: data.PORT ?? 4321,
    chromium: data.CHROMIUM_PATH,
    hasSandbox: data.CHROMIUM_SANDBOX !== 'false',
    sourceDate: data.SOURCE_DATE_EPOCH,
  };
}

function isSiteAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s?#@\\]+$/i.test(text) || !URL.canParse(text)) return false;
  return isPath(withSlashes(new URL(text).pathname));
}

/** The path with one slash at its beginning and one at its end. */
function withSlashes(path: string): string {
  const bare = path.replace(/^\/|\/$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

function isPath(path: string): boolean {
  return (
    path === '/' ||
    path
      .slice(1, -1)
      .split('/')
      .every((part) => pathPart.test(part))
  );
}

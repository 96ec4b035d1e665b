import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { readSettings } from '../../src/settings.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What playwright switches off. Of one switch Chromium takes the last alone, so its list stands here with what we add:
 * a process that waits for a next site, of which a test opens none, and which takes a sixth of every visit.
 */
export const featuresOff: readonly string[] = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
  'SpareRendererForSitePerProcess',
];

const quiet = [
  `--disable-features=${featuresOff.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why no Chromium can be had, or why it does not start. The message is in Dutch, and all that is to be shown. */
class ChromiumError extends Error {
  override name = 'ChromiumError';
}

/**
 * Starts Chromium without anything that it does by itself; the caller closes it. It has its sandbox, but for root, to whom
 * Chromium gives none, and where CHROMIUM_SANDBOX says so. Rejects with a ChromiumError.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  try {
    return await chromium.launch({
      executablePath,
      chromiumSandbox: readSettings().hasSandbox && process.getuid?.() !== 0,
      args: quiet,
      ...options,
    });
  } catch (error) {
    throw new ChromiumError(whyNotStarted(executablePath, (error as Error).message));
  }
}

/** What is told when the Chromium at `program` did not start, of which playwright `said` this. */
export function whyNotStarted(program: string, said: string): string {
  if (/sandboxing failed/i.test(said)) {
    return 'Chromium start niet: dit systeem staat zijn afscherming (sandbox) niet toe. Sta user namespaces toe, of zet CHROMIUM_SANDBOX=false. Dat kan hier: Chromium opent alleen pagina’s van deze site.';
  }
  const missing = /error while loading shared libraries: [^\s:]+/.exec(said)?.[0];
  return `Chromium start niet: ${missing ?? said.split('\n')[0]?.replace('browserType.launch: ', '')}. Start ${program} zelf eens, of zet CHROMIUM_PATH op een andere Chromium of Chrome.`;
}

/**
 * The path of a Chromium that the browser tests can drive: CHROMIUM_PATH, an installed one, playwright's own
 * download, or Debian's package when we may install it. Throws a ChromiumError when none can be had.
 */
export function findChromium(): string {
  const found = installed() ?? downloaded() ?? fromDebian();
  if (found === undefined) {
    throw new ChromiumError(
      'Er is geen Chromium of Chrome, en installeren lukt niet. Installeer er een (op Debian en Ubuntu: sudo apt-get install chromium), of zet CHROMIUM_PATH op het programma.',
    );
  }
  return found;
}

function installed(): string | undefined {
  const { chromium: named } = readSettings();
  if (named !== undefined) {
    if (!existsSync(named)) {
      throw new ChromiumError(
        `CHROMIUM_PATH is "${named}", en dat bestaat niet: schrijf het programma van een Chromium of Chrome, zoals /usr/bin/chromium.`,
      );
    }
    return named;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...elsewhere, chromium.executablePath()].find((file) => file !== '' && existsSync(file));
}

function downloaded(): string | undefined {
  console.log('Er is geen Chromium. Playwright haalt er een op …');
  const cli = path.resolve('node_modules/playwright-core/cli.js');
  // Without what it says: a machine without a way to the internet gets ten times the same stack trace.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return installed();
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Dat lukt niet. Het pakket van Debian wordt geïnstalleerd …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', install, { stdio: 'inherit', env });
  return installed();
}

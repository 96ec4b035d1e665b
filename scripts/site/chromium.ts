import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { readSettings } from '../../src/settings.ts';
import { apt, mayInstall } from './debian-packages.ts';

/** Chromium without anything to show it on: a visit takes half the processor time. */
const shellPackage = 'chromium-headless-shell';
const shells = [shellPackage, 'chrome-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * What playwright switches off. Of one switch Chromium takes the last alone, so its list stands here with what we add:
 * a process that waits for a next site, and two that stand ready for the address bar, which take half of every visit.
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
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
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
 * The path of a Chromium that playwright can drive: CHROMIUM_PATH, an installed one, playwright's own download, or Debian's
 * package when we may install it. Throws a ChromiumError when none can be had.
 */
function findChromium(): string {
  const found = named() ?? installedShell() ?? installedWhole() ?? downloaded() ?? fromDebian();
  if (found === undefined) {
    throw new ChromiumError(
      'Er is geen Chromium of Chrome, en installeren lukt niet. Installeer er een (op Debian en Ubuntu: sudo apt-get install chromium), of zet CHROMIUM_PATH op het programma.',
    );
  }
  return found;
}

/** The same for hundreds of visits: a whole Chromium only where Debian's package of the quicker one cannot be had. */
export function findQuickChromium(): string {
  return named() ?? installedShell() ?? shellFromDebian() ?? findChromium();
}

function named(): string | undefined {
  const { chromium: file } = readSettings();
  if (file !== undefined && !existsSync(file)) {
    throw new ChromiumError(
      `CHROMIUM_PATH is "${file}", en dat bestaat niet: schrijf het programma van een Chromium of Chrome, zoals /usr/bin/chromium.`,
    );
  }
  return file;
}

function installedShell(): string | undefined {
  // Playwright tells the place of the whole Chromium alone; that of the other stands beside it.
  const beside = chromium.executablePath().replace(/chromium-(\d+).*$/, 'chromium_headless_shell-$1');
  return first([...onPath(shells), ...globSync(path.join(beside, '*/chrome-headless-shell{,.exe}'))]);
}

function installedWhole(): string | undefined {
  return first([...onPath(names), ...elsewhere, chromium.executablePath()]);
}

function onPath(programs: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return programs.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function first(files: readonly string[]): string | undefined {
  return files.find((file) => file !== '' && existsSync(file));
}

function downloaded(): string | undefined {
  console.log('Er is geen Chromium. Playwright haalt er een op …');
  const cli = path.resolve('node_modules/playwright-core/cli.js');
  // Without what it says: a machine without a way to the internet gets ten times the same stack trace.
  const install = [cli, 'install', '--only-shell', 'chromium'];
  spawnSync(process.execPath, install, { stdio: 'ignore', timeout: 300_000 });
  return installedShell();
}

function fromDebian(): string | undefined {
  if (!mayInstall()) return undefined;
  console.log('Dat lukt niet. Het pakket van Debian wordt geïnstalleerd …');
  apt('inherit', 'update');
  apt('ignore', 'install', shellPackage);
  if (installedShell() === undefined) apt('inherit', 'install', 'chromium');
  return installedShell() ?? installedWhole();
}

/** Where a whole Chromium is there already, it is no fault when the other cannot be had. */
function shellFromDebian(): string | undefined {
  if (!mayInstall() || installedWhole() === undefined) return undefined;
  console.log(`${shellPackage} wordt geïnstalleerd: daarmee duren de tests korter …`);
  apt('ignore', 'update');
  apt('ignore', 'install', shellPackage);
  return installedShell();
}

import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

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

/** Starts Chromium without anything that it does by itself; the caller closes it. Throws as findChromium does. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
    ...options,
  });
}

/**
 * The path of a Chromium that playwright can drive: CHROMIUM_PATH, an installed one, playwright's own download, or Debian's
 * package when we may install it. Throws with what to do when none can be had.
 */
function findChromium(): string {
  const found = named() ?? installedShell() ?? installedWhole() ?? downloaded() ?? fromDebian();
  if (found === undefined) {
    throw new Error(
      'No Chromium or Chrome was found, and none could be installed: install one ' +
        '(on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its program.',
    );
  }
  return found;
}

/** The same for hundreds of visits: a whole Chromium only where Debian's package of the quicker one cannot be had. */
export function findQuickChromium(): string {
  return named() ?? installedShell() ?? shellFromDebian() ?? findChromium();
}

function named(): string | undefined {
  const file = process.env.CHROMIUM_PATH;
  if (file === undefined || file === '') return undefined;
  if (!existsSync(file)) {
    throw new Error(
      `CHROMIUM_PATH names ${file}, which does not exist: set it to the program of a Chromium or Chrome, or unset it.`,
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
  console.log('No Chromium found; trying playwright’s download …');
  const cli = path.resolve('node_modules/playwright-core/cli.js');
  // Without what it says: a machine without a way to the internet gets ten times the same stack trace.
  const install = [cli, 'install', '--only-shell', 'chromium'];
  spawnSync(process.execPath, install, { stdio: 'ignore', timeout: 300_000 });
  return installedShell();
}

function fromDebian(): string | undefined {
  if (!mayInstall()) return undefined;
  console.log('That did not work; installing Debian’s package …');
  apt('inherit', 'update');
  apt('ignore', 'install', shellPackage);
  if (installedShell() === undefined) apt('inherit', 'install', 'chromium');
  return installedShell() ?? installedWhole();
}

/** Where a whole Chromium is there already, it is no fault when the other cannot be had. */
function shellFromDebian(): string | undefined {
  if (!mayInstall() || installedWhole() === undefined) return undefined;
  console.log(`Trying to install ${shellPackage}, with which the tests take less time …`);
  apt('ignore', 'update');
  apt('ignore', 'install', shellPackage);
  return installedShell();
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(stdio: 'inherit' | 'ignore', command: 'update' | 'install', ...packages: string[]): void {
  // Without a way to the internet it gives up soon, and not in the middle of an installation.
  const impatient = ['Acquire::Retries=0', 'Acquire::http::Timeout=10', 'Acquire::https::Timeout=10'];
  const options = ['-y', '-qq', '--no-install-recommends', ...impatient.flatMap((option) => ['-o', option])];
  spawnSync('apt-get', [command, ...options, ...packages], {
    stdio,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

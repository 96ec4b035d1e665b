import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

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
 * The path of a Chromium that the browser tests can drive: CHROMIUM_PATH, an installed one, playwright's own
 * download, or Debian's package when we may install it. Throws with what to do when none can be had.
 */
export function findChromium(): string {
  const found = installed() ?? downloaded() ?? fromDebian();
  if (found === undefined) {
    throw new Error(
      'No Chromium or Chrome was found, and none could be installed: install one ' +
        '(on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its program.',
    );
  }
  return found;
}

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) {
      throw new Error(
        `CHROMIUM_PATH names ${named}, which does not exist: set it to the program of a Chromium or Chrome, or unset it.`,
      );
    }
    return named;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...elsewhere, chromium.executablePath()].find((file) => file !== '' && existsSync(file));
}

function downloaded(): string | undefined {
  console.log('No Chromium found; trying playwright’s download …');
  const cli = path.resolve('node_modules/playwright-core/cli.js');
  // Without what it says: a machine without a way to the internet gets ten times the same stack trace.
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return installed();
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('That did not work; installing Debian’s package …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  spawnSync('apt-get', install, { stdio: 'inherit', env });
  return installed();
}

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/site/chromium.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { keepOnFailure } from './failure.ts';

/** The built site in a real Chromium. */
export interface OpenSite {
  url: string;
  /** A page in a browser profile of its own, already at `address`, until the running test ends. */
  visit(address: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Addresses that cannot be reached, as a glob. */
  block?: string;
  /** What runs on every page before its own scripts. */
  script?: string;
  /** Whether a picture of the page is kept when the test fails, as it is unless told otherwise. */
  keep?: boolean;
  /** How long the page waits for anything, in milliseconds. */
  timeout?: number;
}

/** A page that is open, with what it did so far. */
export interface Visit {
  page: Page;
  /** Requests to another host so far. */
  elsewhere: string[];
  /** What the browser complained of so far, its policy violations included. */
  complaints: string[];
}

/** The Chromium of this worker: its files use it in turn, each page in a profile of its own; it ends with the worker. */
let running: Promise<Browser> | undefined;

async function sharedChromium(): Promise<Browser> {
  if (running !== undefined && !(await running).isConnected()) running = undefined;
  running ??= launchChromium();
  return running;
}

/** Serves the built site in `folder` below the path `base`, and starts Chromium when none runs yet; the caller closes it. */
export async function openSite(folder: string, base = '/'): Promise<OpenSite> {
  const site = await serveSite(folder, 0, [], base);
  const browser = await sharedChromium();
  return {
    url: site.url,
    async visit(address, { block, script, keep = true, timeout = 10_000, ...options } = {}) {
      const context = await browser.newContext({ locale: 'nl-NL', baseURL: site.url, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      if (keep) await keepOnFailure(page);
      page.setDefaultTimeout(timeout);
      const visit: Visit = { page, elsewhere: [], complaints: [] };
      page.on('request', (request) => {
        if (new URL(request.url()).host !== new URL(site.url).host) visit.elsewhere.push(request.url());
      });
      page.on('pageerror', (error) => visit.complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') visit.complaints.push(message.text());
      });
      if (script !== undefined) await context.addInitScript(script);
      if (block !== undefined) await context.route(block, (route) => route.abort());
      await page.goto(address);
      return visit;
    },
    close: () => site.close(),
  };
}

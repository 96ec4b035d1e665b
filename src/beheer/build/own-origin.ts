/** The font files of Sveltia among its assets. */
export function fontsIn(assets: readonly string[]): string[] {
  return assets.filter((name) => name.endsWith('.woff2'));
}

const cdnFont = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;
const statusPage = 'https://www.githubstatus.com/api/v2/status.json';

/** The picture of whoever signed in, which another host keeps. */
const avatar = /\bavatarURL:\w+\.avatar_url\b/;

/** What answers in the place of the code host's status page, beside the page of the screen. */
export const statusFile = 'status.json';

/**
 * The code of Sveltia without the addresses that it would call by itself: its fonts come from our own files, it does not
 * ask how the code host is doing, and shows no picture of who signed in. Throws when they are not where this knows them: a new version must be looked at.
 */
export function atHome(code: string, fonts: readonly string[]): string {
  const home = code
    .replace(cdnFont, (address, family: string, subset: string) => {
      const font = fonts.find((name) => name.startsWith(`${family}-${subset}-`));
      return font === undefined ? address : `assets/${font}`;
    })
    .replace(statusPage, statusFile)
    .replace(avatar, "avatarURL:''");
  const left = /https:\/\/(?:cdn\.jsdelivr\.net|www\.githubstatus\.com\/api)[^`'")]*/.exec(home);
  if (left !== null) throw new Error(`Sveltia still names another host: ${left[0]}`);
  for (const ours of [statusFile, "avatarURL:''", 'assets/source-sans-3']) {
    if (!home.includes(ours)) throw new Error(`Sveltia has changed: nothing became ${ours}`);
  }
  return home;
}

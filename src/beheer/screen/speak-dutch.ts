/** Where Sveltia keeps what somebody likes. */
const preferences = 'sveltia-cms.prefs';

/** Makes the screen Dutch, whatever the language of the browser: Sveltia has no setting for it but that of its reader. */
export function speakDutch(): void {
  const kept = JSON.parse(localStorage.getItem(preferences) ?? '{}') as object;
  localStorage.setItem(preferences, JSON.stringify({ ...kept, locale: 'nl' }));
}

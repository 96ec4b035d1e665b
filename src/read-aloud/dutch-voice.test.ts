import { describe, expect, it } from 'vitest';
import { dutchVoice } from './dutch-voice.ts';

const local = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

describe('the Dutch voice', () => {
  it('is there only when a voice speaks Dutch', () => {
    expect(dutchVoice([])).toBeUndefined();
    expect(dutchVoice([local('en-GB'), local('nld-x'), remote('de')])).toBeUndefined();
    expect(dutchVoice([local('en-GB'), local('nl')])).toEqual(local('nl'));
  });

  it('is on the device if it can be, and from the Netherlands after that', () => {
    const all = [remote('nl-BE'), remote('nl-NL'), local('nl-BE'), local('nl-NL'), local('nl-NL')];
    expect(dutchVoice(all)).toBe(all[3]);
    expect(dutchVoice(all.slice(0, 3))).toBe(all[2]);
    expect(dutchVoice(all.slice(0, 2))).toBe(all[1]);
    expect(dutchVoice([local('nl'), local('nl_NL')])).toEqual(local('nl_NL'));
  });
});

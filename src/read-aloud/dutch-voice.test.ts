import { describe, expect, it } from 'vitest';
import { dutchVoice } from './dutch-voice.ts';

const local = (lang: string) => ({ lang, localService: true });
const remote = (lang: string) => ({ lang, localService: false });

describe('the Dutch voice', () => {
  it('is one that speaks Dutch', () => {
    expect(dutchVoice([])).toBeUndefined();
    expect(dutchVoice([local('en-GB'), local('nld-x'), remote('de')])).toBeUndefined();
    expect(dutchVoice([local('en-GB'), local('nl')])).toEqual(local('nl'));
  });

  it('is preferably one of the Netherlands', () => {
    expect(dutchVoice([local('nl-BE'), local('nl-NL')])).toEqual(local('nl-NL'));
    expect(dutchVoice([local('nl'), local('nl_NL')])).toEqual(local('nl_NL'));
  });

  it('is never a remote one', () => {
    expect(dutchVoice([remote('nl-NL'), remote('nl-BE')])).toBeUndefined();
    expect(dutchVoice([remote('nl-NL'), local('nl-BE')])).toEqual(local('nl-BE'));
  });
});

import { expect, it } from 'vitest';
import { embeddedSelection, embedOf, sitePages } from '../addresses.ts';
import { mayBeFramed } from './frames.ts';

it('only the lists that are made for frames may be framed, however an address is written', () => {
  for (const address of [embedOf('sectoren', 'umc'), embedOf('aanpakken', 'werkpool'), embeddedSelection]) {
    expect(mayBeFramed(address)).toBe(true);
  }
  const others = [
    sitePages.home,
    sitePages.embeds,
    sitePages.editorScreen,
    '/verhalen/',
    '/insluiten/sectoren/../../verhalen/',
    '/insluiten/sectoren/..%2f..%2fverhalen/',
    '//insluiten/sectoren/umc/',
    '/insluiten/onbekend/umc/',
    '/insluiten/sectoren/',
    '/insluiten/verhalen/umc/',
  ];
  expect(others.filter(mayBeFramed)).toEqual([]);
});

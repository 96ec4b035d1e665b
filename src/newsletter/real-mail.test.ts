import { mkdir, writeFile } from 'node:fs/promises';
import { DomUtils, parseDocument } from 'htmlparser2';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { withMark } from './campaign-mark.ts';
import { approachShared, awkwardShared, storyShared } from './fixture-items.ts';
import { mailBlock } from './mail-block.ts';
import { plainText } from './plain-text.ts';

const folder = '.test-results';

it('arrives in a real mail as it was sent, with its words, its addresses and its picture', async () => {
  const items = [storyShared, approachShared, withMark(awkwardShared, 'Mei 2026')];
  const html = `<!doctype html>\n<html lang="nl"><body>\n${mailBlock(items, 'lang')}\n</body></html>\n`;
  const text = `${plainText(items, 'lang')}\n`;
  const { message } = await nodemailer
    .createTransport({ streamTransport: true, buffer: true })
    .sendMail({ from: 'a@proef.example', to: 'b@proef.example', subject: 'Proef: 👩🏽‍🦽 “één”', html, text });
  // To open with a program for mail.
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/nieuwsbrief.eml`, message as Buffer);
  const read = await PostalMime.parse(message as Buffer);
  expect(read.subject).toBe('Proef: 👩🏽‍🦽 “één”');
  // A mail may end with an empty line more.
  expect(read.html?.trimEnd()).toBe(html.trimEnd());
  expect(read.text?.trimEnd()).toBe(text.trimEnd());
  const document = parseDocument(read.html ?? '');
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  expect([...new Set(all('a').map(({ attribs }) => attribs.href))]).toEqual(
    items.map(({ address }) => address),
  );
  expect(all('img').map(({ attribs: { src, alt } }) => ({ src, alt }))).toEqual(
    items.map(({ picture }) => picture),
  );
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { checkContent } from '../content-check/check-content.ts';
import { filesInMemory } from '../content-check/raw-file.ts';
import { newStory } from './new-story.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
});
afterAll(() => rm(root, { recursive: true }));

async function run(
  flags: Record<string, string>,
  file?: string,
  typed = '',
): Promise<{ code: number; said: string }> {
  const output = new PassThrough();
  let said = '';
  output.on('data', (piece) => {
    said += piece;
  });
  const input = Readable.from(typed.split(/(?<=\n)/));
  const code = await newStory({ root, file, flags, today: '2026-11-26', input, output });
  return { code, said };
}
const read = (id: string, name = 'index.mdx') => readFile(path.join(root, 'content/verhalen', id, name));
/** What the check says of a story that was made, without what is marked. */
async function faults(id: string): Promise<string[]> {
  const names = await readdir(path.join(root, 'content/verhalen', id));
  const made = await Promise.all(
    names.map(async (name) => [`content/verhalen/${id}/${name}`, await read(id, name)]),
  );
  const { problems } = await checkContent(filesInMemory({ ...smallLibrary, ...Object.fromEntries(made) }));
  return problems
    .map(({ field, message }) => `${field ?? ''} ${message}`)
    .filter((one) => !/\[invullen/.test(one));
}
const given = {
  titel: 'Koffie voor het stadhuis',
  organisatie: 'Gemeente Proef',
  plaats: 'Zwolle',
  provincie: 'overijssel',
  sector: 'gemeenten',
  aanpak: 'teamplaatsing',
};

/** A zip as Word makes one, of these parts. */
function zip(parts: Record<string, string | Buffer>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(Buffer.byteLength(content), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

const words =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const paragraph = (text: string, style = '', run = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const picture = (id: string) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const docx = (body: string, photo: Buffer, more: Record<string, string | Buffer> = {}) =>
  zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="${relation}/image" Target="media/image1.jpeg"/><Relationship Id="p2" Type="${relation}/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${words}><w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${words}><w:body>${body}</w:body></w:document>`,
    'word/media/image1.jpeg': photo,
    ...more,
  });
const photo = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#3a7' } })
  .jpeg()
  .toBuffer();

describe('npm run nieuw-verhaal', () => {
  it('with flags asks nothing, and makes a story that passes the check but for what is marked', async () => {
    const { code, said } = await run(given);
    expect(code).toBe(0);
    expect(said).toContain('content/verhalen/koffie-voor-het-stadhuis/index.mdx');
    expect(said).toContain('npm run check');
    expect(await faults('koffie-voor-het-stadhuis')).toEqual([]);
    expect(String(await read('koffie-voor-het-stadhuis'))).toMatch(/^code: "[b-z][b-z2-9]{3}"$/m);
  });

  it('never overwrites, and leaves nothing half-written', async () => {
    const before = await read('koffie-voor-het-stadhuis');
    const { code, said } = await run({ ...given, organisatie: 'Een ander' });
    expect([code, said]).toEqual([1, expect.stringContaining('is er al. Er is niets veranderd.')]);
    expect(await read('koffie-voor-het-stadhuis')).toEqual(before);
    expect(await readdir(root)).toEqual(['content']);
  });

  it('says what is wrong with a flag', async () => {
    expect(await run({ ...given, naam: 'x', sector: 'gemeente' })).toEqual({
      code: 1,
      said: '--sector: "gemeente" staat niet in de lijst. Bedoelde je "gemeenten"?\n',
    });
    expect((await run({ ...given, naam: 'nul' })).said).toContain('Windows');
  });

  it('asks, with the closed lists by number in Dutch, again after a wrong answer', async () => {
    const { code, said } = await run(
      {},
      undefined,
      'Zaalwacht in het museum\nMuseum Proef\nZwolle\n99\n9\n\n\n\n',
    );
    expect(said).toMatch(/1\. Drenthe/);
    expect(said).toMatch(/"99" staat niet in de lijst/);
    expect(code).toBe(0);
    expect(String(await read('zaalwacht-in-het-museum'))).toContain('province: "overijssel"');
  });

  it('makes nothing when the answers stop', async () => {
    const { code, said } = await run({}, undefined, 'Een titel\n');
    expect([code, said]).toEqual([1, expect.stringContaining('Gestopt. Er is niets gemaakt.')]);
    expect(await readdir(path.join(root, 'content/verhalen'))).not.toContain('een-titel');
  });

  it('takes the text and the photograph of a Word file', async () => {
    const body = `${paragraph('Planten voor de stad', 'Kop1')}${paragraph('')}${paragraph('Het begin', 'Kop2')}${paragraph('“Het was {leuk}”, zei&#160;zij. ')}${paragraph('Begin klein', '', '<w:rPr><w:b/></w:rPr>')}${paragraph('• een')}${paragraph('• twee')}${picture('p1')}${picture('p2')}`;
    await writeFile(path.join(root, 'interview.docx'), docx(body, photo));
    const { titel: _, ...others } = given;
    const { code, said } = await run(others, 'interview.docx');
    expect([code, said]).toEqual([0, expect.stringContaining('kwam 1 foto')]);
    const made = String(await read('planten-voor-de-stad'));
    expect(made).toContain('title: "Planten voor de stad"');
    expect(made.split('---\n\n')[1]).toBe(
      '## Het begin\n\n“Het was &#123;leuk&#125;”, zei zij.\n\n**Begin klein**\n\n- een\n- twee\n',
    );
    expect(await read('planten-voor-de-stad', 'foto-1.jpg')).toEqual(photo);
    expect(await faults('planten-voor-de-stad')).toEqual([]);
  });

  it.each<[string, Buffer, string]>([
    ['no zip', Buffer.from('tekst'), 'Dit is geen Word-bestand (.docx)'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'Dit is een oud Word-bestand (.doc)'],
    ['another zip', zip({ 'a.txt': 'x' }), 'Dit Word-bestand is niet te lezen.'],
    ['a bomb', zip({ 'word/document.xml': Buffer.alloc(160_000_000) }), 'Uitgepakt is dit bestand te groot.'],
  ])('refuses %s in one sentence', async (name, bytes, message) => {
    const file = `${name.replaceAll(' ', '-')}.docx`;
    await writeFile(path.join(root, file), bytes);
    const { code, said } = await run({ ...given, naam: 'nooit' }, file);
    expect([code, said]).toEqual([1, expect.stringContaining(message)]);
    expect(await readdir(path.join(root, 'content/verhalen'))).not.toContain('nooit');
  });
});

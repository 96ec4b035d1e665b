import { addressOf, isSitePage } from '../addresses.ts';
import { alternatives } from '../dutch/alternatives.ts';
import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import { photoExtensions } from '../schema/photo.ts';
import { longestSlug, slugFrom, slugPattern } from '../slug.ts';
import { suggestName } from './suggest.ts';

const kinds = Object.keys(contentKinds) as KindName[];

/** Files beside the folders of texts. */
const loose = [
  ...Object.keys(contentDocuments).map((name) => `content/${name}.yaml`),
  'content/woordenlijst.txt',
];

/** What computers and programs leave behind by themselves: nobody put it there, and nothing reads it. */
export function isLeftBehind(file: string): boolean {
  const name = file.split('/').at(-1) ?? '';
  return /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#|\..*\.sw[op]|.*~|\.gitkeep)$/i.test(
    name,
  );
}

/** What is wrong with the place or the name of this file, or undefined. */
export function misplaced(file: string): string | undefined {
  if (loose.includes(file)) return undefined;
  const [, kind = '', ...rest] = file.split('/');
  if (!kinds.includes(kind as KindName)) {
    const where = rest.length === 0 ? `Het bestand "${kind}"` : `De map "${kind}"`;
    const near = suggestName(
      kind,
      rest.length === 0 ? loose.map((one) => one.slice('content/'.length)) : kinds,
    );
    return `${where} hoort niet in content.${near ? ` Bedoelde je "${near}"?` : ''} Toegestaan: ${kinds.join(', ')}.`;
  }
  const isStory = contentKinds[kind as KindName].pattern === '*/index.mdx';
  const shape = isStory ? `content/${kind}/naam-van-het-verhaal/index.mdx` : `content/${kind}/naam.mdx`;
  const name = (isStory ? rest[0] : rest[0]?.replace(/\.mdx$/, '')) ?? '';
  if (isStory && rest.length === 2 && rest[1] !== 'index.mdx') {
    return unfitName(name, kind as KindName) ?? wrongBeside(rest[1] ?? '', shape);
  }
  const fits = isStory ? rest.length === 2 : rest.length === 1 && file.endsWith('.mdx');
  if (!fits) return `Dit bestand hoort hier niet. Een tekst staat in ${shape}.`;
  return unfitName(name, kind as KindName);
}

/** Why a name cannot be that of a file, a folder and an address, or undefined. `kind` is the folder it stands in. */
export function unfitName(name: string, kind: KindName): string | undefined {
  if (!slugPattern.test(name)) {
    return `"${short(name)}" kan niet in een adres. Noem het "${slugFrom(name).slice(0, longestSlug) || 'een-naam'}": kleine letters, cijfers en koppeltekens.`;
  }
  if (name.length > longestSlug) {
    return `"${short(name)}" is ${name.length} tekens lang. Een naam is hoogstens ${longestSlug} tekens lang.`;
  }
  if (refusedByWindows.test(name)) {
    return `"${name}" kan niet: Windows kent geen bestand of map met die naam. Kies een andere naam.`;
  }
  const taken = ['index', '404', ...(kind === 'paginas' ? firstParts : [])];
  const address = addressOf(kind, name);
  if (taken.includes(name) || (kind !== 'verhalen' && isSitePage(address))) {
    return `Op het adres ${address} staat al iets van de site zelf. Kies een andere naam.`;
  }
  return undefined;
}

const refusedByWindows = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The first part of addresses that the site, its build or its host uses. */
const firstParts = [
  ...kinds,
  '_astro',
  'zoek',
  'pagefind',
  'fonts',
  'beheer',
  'nieuwsbrief',
  'insluiten',
  'open-data',
  'v',
];

/** What is wrong with a file beside the text of a story; undefined for a photograph. */
function wrongBeside(name: string, shape: string): string | undefined {
  const [, base = '', ending = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(name) ?? [];
  const kind = ending.toLowerCase();
  if ((photoExtensions as readonly string[]).includes(kind)) {
    const right = `${slugFrom(base).slice(0, longestSlug) || 'foto'}.${kind}`;
    return right === name ? undefined : `"${short(name)}" kan niet in een adres. Noem de foto "${right}".`;
  }
  const advice = unusable[kind];
  if (advice !== undefined) return advice;
  return `Dit bestand hoort hier niet. Een tekst staat in ${shape}.`;
}

const asJpg = `Sla de foto op als ${alternatives(photoExtensions)}.`;
const notShown = (what: string) => `${what} kunnen browsers niet tonen. ${asJpg}`;
const unusable: Record<string, string> = {
  heic: notShown('Een HEIC-foto (van een iPhone)'),
  heif: notShown('Een HEIF-foto (van een telefoon)'),
  tif: notShown('Een TIFF-foto'),
  tiff: notShown('Een TIFF-foto'),
  bmp: notShown('Een BMP-plaatje'),
  gif: `Een GIF kan geen omslag zijn. ${asJpg}`,
  svg: `Een tekening (SVG) kan geen omslag zijn: er kan code in zitten. ${asJpg}`,
  docx: 'Een Word-bestand komt niet op de site. Maak er een verhaal van: npm run nieuw-verhaal -- naam.docx.',
  doc: 'Een Word-bestand komt niet op de site. Sla het op als docx, en dan: npm run nieuw-verhaal -- naam.docx.',
  pdf: 'Een pdf komt niet op de site. Zet de tekst in index.mdx.',
};

function short(name: string): string {
  return name.length > longestSlug ? `${name.slice(0, longestSlug)}…` : name;
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { libraryHost, librarySite } from '../support/sites.ts';

const { root, dist } = librarySite;
const published = (file: string) => readFile(path.join(dist, file), 'utf8');
const files = await readdir(dist, { recursive: true });

describe('a person who withdraws consent', () => {
  it('is gone from the whole site by one line', async () => {
    expect(await readFile(path.join(root, 'content/verhalen/gemeente-zandwoude/index.mdx'), 'utf8')).toMatch(
      /- id: kweker\n {4}role: .*\n(?:.*\n)*? {4}consent: withdrawn/,
    );
    const texts = files.filter((name) => /\.(html|json|xml|css|js)$/.test(name));
    expect(texts.length).toBeGreaterThan(100);
    for (const name of texts) expect(await published(name), name).not.toMatch(/De stekjes van Zandwoude/i);
    const page = await published('verhalen/gemeente-zandwoude/index.html');
    expect(page).toContain('<p>Een stagiaire wilde stekken. De kweker van de stekjes had dat thuis geleerd');
    expect(page).toContain('Toch mocht de kweker van de stekjes een week meelopen');
  });
});

describe('a story that was taken away', () => {
  it('answers at its addresses, says no reason where consent is gone, and stands nowhere else', async () => {
    for (const address of ['stadsarchief-mistwoude', 'stadsarchief']) {
      const page = await published(`verhalen/${address}/index.html`);
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toContain('We hebben dit verhaal weggehaald.');
      expect(page).toContain('href="/verhalen/gemeente-zandwoude/"');
      expect(page).not.toMatch(/ingetrokken|Zelfde aanpak/);
    }
    expect(await published('verhalen/hogeschool-zandwoude/index.html')).toContain(
      'De hogeschool werkt nu op een andere manier.',
    );
    expect(await published('verhalen/wadrand-oud/index.html')).toContain('url=/verhalen/provincie-wadrand/');
    // A code on paper cannot be taken back.
    const main = async (file: string) => /<main.*<\/main>/s.exec(await published(file))?.[0];
    for (const [code, address] of [
      ['wgk2', 'stadsarchief-mistwoude'],
      ['rgn4', 'hogeschool-zandwoude'],
    ]) {
      expect(await main(`v/${code}/index.html`)).toBe(await main(`verhalen/${address}/index.html`));
    }
    expect(await published('v/mrg3/index.html')).toContain('url=/verhalen/provincie-wadrand/');
    const own = /^(?:verhalen|nieuwsbrief)\/(?:stadsarchief|hogeschool-zandwoude|wadrand-oud)|^v\/rgn4\//;
    for (const name of files.filter((one) => /\.(html|json|xml)$/.test(one) && !own.test(one))) {
      // The slug of a story that is part of another now is one by which links know that one.
      expect(await published(name), name).not.toMatch(/stadsarchief|hogeschool-zandwoude/);
    }
  });
});

describe('a photograph on a cover', () => {
  it('is published small, with its maker and without where it was taken', async () => {
    const taken = await sharp(path.join(root, 'content/verhalen/gemeente-zandwoude/kas.jpg')).metadata();
    expect(taken.exif).toBeDefined();
    const html = await published('verhalen/gemeente-zandwoude/index.html');
    expect(html).toContain('alt="Een kas met rijen jonge planten in potten"');
    expect(html).toContain('Foto: Sam Voorbeeld (CC BY 4.0)');
    const photos = files.filter((name) => name.includes('gemeente-zandwoude/omslag'));
    const named = new Set(html.match(/omslag-\d+\.\w+/g));
    expect(photos.map((name) => path.basename(name)).sort()).toEqual([...named].sort());
    expect(named.size).toBe(4);
    for (const name of photos) {
      const { exif, width } = await sharp(path.join(dist, name)).metadata();
      expect(exif, name).toBeUndefined();
      expect(name).toContain(`omslag-${width}.`);
    }
    const sources = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(sources.filter((src) => src.startsWith('/verhalen/gemeente-zandwoude/')).length).toBe(1);
    expect(sources.filter((src) => !files.includes(src.slice(1).replace(/#.*/, '')))).toEqual([]);
  });
});

describe('a contact', () => {
  it('is shown while somebody confirmed it lately; after that readers are told whom to ask', async () => {
    const shown = await published('sectoren/gemeenten/index.html');
    expect(shown).toContain('mailto:robin@kring.example');
    expect(shown).toContain('Robin Voorbeeld');
    const old = await published('sectoren/umc/index.html');
    expect(old).toContain('Er is nu geen contactpersoon');
    expect(old).toContain('<a href="https://bond.example/ziekenhuizen">Bond van Grote Ziekenhuizen</a>');
    expect(old).toContain('(adres van januari 2019)');
    expect(old).toContain('<a href="tel:0701234567">070\u00a0123\u00a045\u00a067</a>');
    expect(old).toContain('(nummer van 2024, opgezocht door de redactie)');
    expect(old).not.toContain('sam@bond.example');
    const general = await published('contact/index.html');
    expect(general).toContain('Er is nu geen contactpersoon');
    expect(general).not.toContain('postbus@proefbibliotheek.example');
  });
});

describe('an address that moved', () => {
  it('leads on, also without JavaScript', async () => {
    for (const [from, to] of [
      ['verhalen/rolstoelen-eikenwoude', '/verhalen/umc-eikenwoude/'],
      ['begrippen/werkbegeleider', '/begrippen/jobcoach/'],
      ['begrippen/proefplek', '/begrippen/proefplaatsing/'],
    ] as const) {
      const moved = await published(`${from}/index.html`);
      expect(moved).toContain(`http-equiv="refresh" content="0; url=${to}"`);
      expect(moved).toContain('Deze pagina is verhuisd');
    }
  });

  it('is a copy of the file, where it was one that others show or read', async () => {
    for (const [from, to] of [
      ['verhalen/rolstoelen-eikenwoude/deel.png', 'verhalen/umc-eikenwoude/deel.png'],
      ['verhalen/wadrand-oud/deel.png', 'verhalen/provincie-wadrand/deel.png'],
      ['cijfers/plaatsingen.csv', 'cijfers/banen.csv'],
    ] as const) {
      expect(await readFile(path.join(dist, from)), from).toEqual(await readFile(path.join(dist, to)));
    }
    expect(files.filter((name) => /(?:stadsarchief|hogeschool-zandwoude).*png/.test(name))).toEqual([]);
  });

  it('is a place on a page, which has its former id too', async () => {
    expect(await published('vraag-en-antwoord/index.html')).toContain(
      '<h3 id="wie-geeft-de-planten-water"><span id="wie-geeft-water"></span>',
    );
  });
});

describe('a page that ended', () => {
  it('says why, but where somebody withdrew consent, and shows the way to others', async () => {
    const [error, organisation, consent] = await Promise.all(
      ['loonbonus', 'bureau-oud', 'coach-van-toen'].map((id) => published(`begrippen/${id}/index.html`)),
    );
    expect(error).toContain('Deze pagina klopte niet.');
    expect(error).toContain('Deze uitleg klopte niet.');
    expect(organisation).toContain('Dit bureau bestaat niet meer.');
    expect(consent).toContain('We hebben deze pagina weggehaald.');
    expect(consent).not.toMatch(/ingetrokken|toestemming/);
    for (const page of [error, organisation, consent]) {
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toContain('<a href="/begrippen/">Alle begrippen</a>');
    }
  });

  it('may be a short one, for each story with a code', async () => {
    const short = await published('v/vwdq/index.html');
    expect(short).toContain('http-equiv="refresh" content="0; url=/verhalen/umc-eikenwoude/"');
    expect(short).toContain('<meta name="robots" content="noindex">');
    expect(short).toContain(`property="og:image" content="${libraryHost}/verhalen/umc-eikenwoude/deel.png"`);
    expect(short).not.toContain('verhuisd');
    expect(short).not.toMatch(/<script|<style/);
  });
});

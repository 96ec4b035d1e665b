import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, it } from 'vitest';
import { bodyOf, readFrontMatter, withoutFields } from './front-matter.ts';

const texts = [
  '---\ntitle: "x"\nlayout: y\n---\n\n## Kop\n',
  '---\r\ntitle: "x"\r\n---\r\n\r\n## Kop\r\n',
  '--- \ntitle: "x"\n---\t\n## Kop\n',
  '---\n---\n## Kop\n',
  '---\ntitle: "x"\n---',
];

describe('a text without its fields', () => {
  it.each(texts)('has no fields for a compiler, and every line of the text where it was: %j', (text) => {
    const compiled = withoutFields(text);
    expect(parseFrontmatter(compiled).frontmatter).toEqual({});
    expect(compiled.split('\n').length).toBe(text.split('\n').length);
    expect(compiled.split('\n').findIndex((line) => line.startsWith('## Kop'))).toBe(
      text.split('\n').findIndex((line) => line.startsWith('## Kop')),
    );
    expect(compiled).not.toMatch(/title|layout/);
  });

  it('is not taken for fields where it begins with a line', () => {
    const text = '---\ntitle: "x"\n---\n---\nlayout: "data:text/javascript,"\n---\n';
    expect(parseFrontmatter(withoutFields(text)).frontmatter).toEqual({});
  });

  it('is the text that the site gets', () => {
    expect(bodyOf('---\r\ntitle: "x"\r\n---\r\n\r\n## Kop\r\n\r\nzin\r\n')).toBe('## Kop\r\n\r\nzin');
    expect(bodyOf('---\ntitle: "x"\n---')).toBe('');
  });

  it('leaves nothing to read as a field to the check either', () => {
    expect(readFrontMatter(withoutFields('---\ntitle: "x"\n---\nzin\n')).data).toEqual({});
  });
});

import type { CollectionFile, EntryCollection, Field as ScreenField } from '@sveltia/cms';
import { ownWordsFile } from '../../content-check/content-files.ts';
import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import { type Field, fieldTree } from '../../schema/field-tree.ts';
import type { KindName } from '../../schema/kind-name.ts';
import { storyComponents } from '../../schema/story-components.ts';
import { slugPattern } from '../../slug.ts';
import type { Settings } from '../settings.ts';
import { fieldsOf } from './field.ts';

/** Of each kind its name in the screen, the field by which an editor knows a text, and the one that names a new file. */
const kinds: Record<KindName, { label: string; icon: string; known: string; named?: string }> = {
  verhalen: { label: 'Verhalen', icon: 'auto_stories', known: 'title', named: 'organisation' },
  begrippen: { label: 'Begrippen', icon: 'dictionary', known: 'term' },
  aanpakken: { label: 'Aanpakken', icon: 'route', known: 'summary' },
  sectoren: { label: 'Sectoren', icon: 'domain', known: 'summary' },
  doelgroepen: { label: 'Doelgroepen', icon: 'groups', known: 'summary' },
  paginas: { label: 'Pagina’s', icon: 'article', known: 'title' },
};

/** The name by which the screen knows the format of a kind or a document (see ../screen/formats.ts). */
export const formatOf = (name: KindName | DocumentName) => `gewoon-doen-${name}`;

/** All kinds of text; those of a closed list can be changed but not added. */
export function collections(settings: Settings): EntryCollection[] {
  return (Object.keys(kinds) as KindName[]).map((kind) => collectionOf(kind, settings));
}

function collectionOf(kind: KindName, settings: Settings): EntryCollection {
  const { label, icon, known, named = known } = kinds[kind];
  const definition = contentKinds[kind];
  const tree = fieldTree(definition.schema);
  const isStory = definition.pattern === '*/index.mdx';
  const mayAdd = !('list' in definition) && kind !== 'paginas';
  return {
    name: kind,
    label,
    label_singular: tree.title,
    icon,
    description: tree.description,
    folder: `content/${kind}`,
    format: formatOf(kind),
    identifier_field: known,
    summary: known === 'summary' ? '{{slug}}' : `{{${known}}}`,
    // Typed once, when a text is new: a title that changes later moves no address.
    slug: {
      template: `{{${named}}}`,
      editable: ['create'],
      hint: slugHint,
      pattern: [slugPattern, slugHint],
    },
    ...(isStory ? { path: '{{slug}}/index', media_folder: '', public_folder: '' } : {}),
    create: mayAdd,
    delete: false,
    duplicate: false,
    publish: false,
    sortable_fields: [known, ...(isStory ? ['published'] : [])],
    editor: { preview: false },
    fields: withText(fieldsOf(tree, settings)),
  } as EntryCollection;
}

const slugHint =
  'De naam in het adres: kleine letters, cijfers en koppeltekens. Kies hem goed, want later verandert hij niet meer.';

const body: ScreenField = {
  name: 'body',
  label: 'Tekst',
  hint: 'De tekst zelf. Een naam, een begrip of een tip voeg je toe met Invoegen. Een kop maak je met het teken ¶.',
  widget: 'richtext',
  required: false,
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: Object.keys(storyComponents),
  use_emoji_autocomplete: false,
};

/** The text stands below the summary: an editor comes with a text, and fills in the facts about it afterwards. */
function withText(fields: readonly ScreenField[]): ScreenField[] {
  const after = fields.findIndex(({ name }) => name === 'summary') + 1 || fields.length;
  return [...fields.slice(0, after), body, ...fields.slice(after)];
}

/** The files of which there is one. */
export function singletons(settings: Settings): CollectionFile[] {
  const icons: Record<DocumentName, string> = {
    doorverwijzingen: 'alt_route',
    keuzehulp: 'explore',
    nieuwsbrief: 'calendar_month',
    zoekwoorden: 'search',
    site: 'info',
    toegankelijkheid: 'accessibility_new',
  };
  const documents = (Object.keys(contentDocuments) as DocumentName[]).map((name): CollectionFile => {
    const tree: Field = fieldTree(contentDocuments[name]);
    return {
      name,
      label: tree.title ?? name,
      icon: icons[name],
      file: `content/${name}.yaml`,
      format: formatOf(name),
      editor: { preview: false },
      fields: fieldsOf(tree, settings),
    };
  });
  return [...documents, wordList];
}

const wordList: CollectionFile = {
  name: 'woordenlijst',
  label: 'Woordenlijst',
  icon: 'spellcheck',
  file: ownWordsFile,
  format: 'raw',
  editor: { preview: false },
  fields: [
    {
      name: 'body',
      label: 'Woorden',
      hint: 'Woorden die kloppen en die niet in het woordenboek staan. Eén per regel.',
      widget: 'text',
    },
  ],
};

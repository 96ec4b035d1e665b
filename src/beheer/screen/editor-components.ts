import type { EditorComponentDefinition } from '@sveltia/cms';
import { type StoryComponent, storyComponents } from '../../schema/story-components.ts';

/** The components that a text may use, as an editor inserts them. */
export function editorComponents(): EditorComponentDefinition[] {
  return Object.entries(storyComponents).map(([name, component]) => editorComponent(name, component));
}

/** How the text between the tags is called among the fields of a component. */
const inside = 'tekst';

function editorComponent(name: string, component: StoryComponent): EditorComponentDefinition {
  const { attributes, display, empty, description } = component;
  return {
    id: name,
    label: name,
    mode: display === 'inline' ? 'dialog' : 'block',
    summary: empty ? `{{${attributes[0]}}}` : `{{${inside}}}`,
    fields: [
      ...attributes.map((attribute) => ({
        name: attribute,
        label: attribute[0]?.toUpperCase() + attribute.slice(1),
        hint: description,
        ...chosenOrTyped(component),
      })),
      ...(empty
        ? []
        : [
            {
              name: inside,
              label: 'Tekst',
              widget: 'string' as const,
              ...(attributes.length > 0 ? {} : { hint: description }),
            },
          ]),
    ],
    pattern: patternOf(name, component),
    toBlock: (values) => {
      const given = attributes.map((attribute) => ` ${attribute}="${plain(values[attribute])}"`).join('');
      return empty ? `<${name}${given} />` : `<${name}${given}>${values[inside] ?? ''}</${name}>`;
    },
    toPreview: (values) => String(values[inside] ?? values[attributes[0] ?? ''] ?? ''),
  };
}

/** The text that a component refers to is chosen from a list; a person of the same story is in none, and is typed. */
function chosenOrTyped({ refersTo }: StoryComponent) {
  if (refersTo === undefined) return { widget: 'string' as const };
  const slug = '{{slug}}';
  return { widget: 'relation' as const, collection: refersTo, value_field: slug, display_fields: [slug] };
}

/** A pattern for one line stands within a sentence, one for several lines is a block (Sveltia tells them by the flag). */
function patternOf(name: string, { attributes, display, empty }: StoryComponent): RegExp {
  const given = attributes.map((attribute) => ` ${attribute}="(?<${attribute}>[^"]*)"`).join('');
  const source = empty ? `<${name}${given} />` : `<${name}${given}>(?<${inside}>.*?)</${name}>`;
  return display === 'inline' ? new RegExp(source) : new RegExp(`^${source}$`, 'm');
}

function plain(value: unknown): string {
  return String(value ?? '').replaceAll('"', '”');
}

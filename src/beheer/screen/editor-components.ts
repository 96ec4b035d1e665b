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
        label: attribute,
        widget: 'string' as const,
        hint: description,
      })),
      ...(empty ? [] : [{ name: inside, label: 'Tekst', widget: 'string' as const, hint: description }]),
    ],
    pattern: patternOf(name, component),
    toBlock: (values) => {
      const given = attributes.map((attribute) => ` ${attribute}="${plain(values[attribute])}"`).join('');
      return empty ? `<${name}${given} />` : `<${name}${given}>${values[inside] ?? ''}</${name}>`;
    },
    toPreview: (values) => String(values[inside] ?? values[attributes[0] ?? ''] ?? ''),
  };
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

import type { Field as ScreenField } from '@sveltia/cms';
import { choicesOf, type Field } from '../../schema/field-tree.ts';
import { photoExtensions } from '../../schema/photo.ts';
import type { Settings } from '../settings.ts';
import { hintOf } from './hint.ts';

/** From this many characters on, a text gets several lines. */
const longText = 100;

/** A field of the schema as a field of the screen. */
function fieldFor(name: string, field: Field, required: boolean, settings: Settings): ScreenField {
  const common = { name, label: field.title ?? name, hint: hintOf(field), required };
  return { ...common, ...widgetFor(field, settings), ...withDefault(field) } as ScreenField;
}

/** The fields of a group, in the order of the schema. */
export function fieldsOf(group: Field, settings: Settings): ScreenField[] {
  return Object.entries(group.properties ?? {}).map(([name, field]) =>
    fieldFor(name, field, group.required?.includes(name) ?? false, settings),
  );
}

type Widget = Record<string, unknown>;

function widgetFor(field: Field, settings: Settings): Widget {
  if (field.type === 'array') return listOf(field, settings);
  if (field.type === 'object') return { widget: 'object', fields: fieldsOf(field, settings) };
  if (field.type === 'boolean') return { widget: 'boolean' };
  if (field.type === 'integer') return numberFor(field);
  if (field.enum !== undefined) return { widget: 'select', options: optionsOf(field) };
  if (field.refersTo !== undefined) return referenceTo(field.refersTo, settings);
  return textFor(field);
}

function listOf({ items = {}, minItems, maxItems, title }: Field, settings: Settings): Widget {
  const limits = {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  if (items.enum !== undefined)
    return { widget: 'select', options: optionsOf(items), multiple: true, ...limits };
  if (items.refersTo !== undefined)
    return { ...referenceTo(items.refersTo, settings), multiple: true, ...limits };
  const inside =
    items.properties === undefined
      ? { field: { ...textFor(items), name: 'value', label: title, required: false } }
      : { fields: fieldsOf(items, settings), summary: summaryOf(items), collapsed: 'auto' };
  return { widget: 'list', ...inside, ...limits };
}

/** What a closed item of a list shows: its first field, or its first two when the first is only a name. */
function summaryOf({ properties = {} }: Field): string {
  return Object.keys(properties)
    .slice(0, 2)
    .map((key) => `{{${key}}}`)
    .join(' · ');
}

function referenceTo(target: NonNullable<Field['refersTo']>, { questions }: Settings): Widget {
  if (target === 'question') {
    return { widget: 'select', options: questions.map(({ id, label }) => ({ value: id, label })) };
  }
  if (target === 'answer') return { widget: 'select', options: answersIn(questions) };
  return { widget: 'relation', collection: target, value_field: '{{slug}}', display_fields: ['{{slug}}'] };
}

/** Questions may have answers of the same name: each name is one choice, which says for which questions it is. */
function answersIn(questions: Settings['questions']) {
  const named = new Map<string, string[]>();
  for (const { label: question, answers } of questions) {
    for (const { id, label } of answers) {
      named.set(id, [...(named.get(id) ?? []), `${question} ${label}`]);
    }
  }
  return [...named].map(([value, labels]) => ({ value, label: labels.join(' / ') }));
}

function optionsOf(field: Field) {
  return choicesOf(field).map(({ key, label }) => ({ value: key, label }));
}

function numberFor({ minimum, maximum }: Field): Widget {
  // Without a limit of its own, a whole number has that of the computer.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return { widget: 'number', value_type: 'int', min: minimum, ...(most === undefined ? {} : { max: most }) };
}

function textFor({ format, pattern, maxLength }: Field): Widget {
  if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'photo') {
    const accept = photoExtensions.map((extension) => `.${extension}`).join();
    return { widget: 'image', choose_url: false, accept };
  }
  // A story gets its code when it is saved, for good.
  if (format === 'short code') return { widget: 'string', readonly: true };
  const limit = maxLength === undefined ? {} : { maxlength: maxLength };
  const shape = {
    ...limit,
    ...(format === 'uri' ? { type: 'url' } : {}),
    ...(format === 'email' ? { type: 'email' } : {}),
    ...(pattern !== undefined && format !== 'email' && format !== 'uri'
      ? {
          pattern: [new RegExp(pattern, 'u'), 'Dit heeft niet de goede vorm: kijk naar de uitleg hieronder.'],
        }
      : {}),
  };
  const isLong = maxLength !== undefined && maxLength > longText;
  return isLong
    ? { widget: 'text', ...shape }
    : { widget: 'string', use_emoji_autocomplete: false, ...shape };
}

/** A text that goes without saying stays empty on the screen (see hint.ts): an item with something in it is shown closed. */
function withDefault(field: Field): Widget {
  return typeof field.default === 'boolean' ? { default: field.default } : {};
}

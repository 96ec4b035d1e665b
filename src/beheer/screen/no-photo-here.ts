import { contentKinds } from '../../schema/content-kinds.ts';
import { fieldTree } from '../../schema/field-tree.ts';
import type { KindName } from '../../schema/kind-name.ts';

/** What somebody reads who pasted a picture in the text that is open at this place in the screen. */
export function noPhotoHere(place: string): string {
  const kind = /^#\/collections\/([^/]+)/.exec(place)?.[1] ?? '';
  const schema = Object.hasOwn(contentKinds, kind) ? contentKinds[kind as KindName].schema : undefined;
  const cover = schema && fieldTree(schema).properties?.cover?.title;
  const advice = cover === undefined ? '' : ` Voeg de foto toe bij “${cover}”.`;
  return `Een foto kun je niet in de tekst plakken.${advice}`;
}

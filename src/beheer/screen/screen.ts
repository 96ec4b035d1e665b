import CMS from '@sveltia/cms';
import { configOf } from '../config/config.ts';
import { type Settings, settingsFile } from '../settings.ts';
import { checkBeforeSave } from './check-before-save.ts';
import { watchChosenFiles } from './chosen-files.ts';
import { editorComponents } from './editor-components.ts';
import { registerFormats } from './formats.ts';
import { cleanWhatIsPasted } from './paste-from-word.ts';
import { pressWithKeys } from './press-with-keys.ts';
import { speakDutch } from './speak-dutch.ts';

async function start(): Promise<void> {
  const settings = (await (await fetch(settingsFile)).json()) as Settings;
  speakDutch();
  registerFormats();
  for (const component of editorComponents()) CMS.registerEditorComponent(component);
  pressWithKeys();
  watchChosenFiles();
  cleanWhatIsPasted();
  checkBeforeSave();
  await CMS.init({ config: configOf(settings) });
}

void start();

import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';

/**
 * Checks only that what is sent to browsers runs in those of `browserslist` in package.json: their syntax, and what
 * they offer (data of MDN and caniuse). All of them know ES2022. Biome judges our source.
 */
export default [
  esx.configs['flat/restrict-to-es2022'],
  {
    files: ['**/*.js'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
    settings: {
      lintAllEsApis: true,
      // Used only where the browser has it; each is asked for first.
      polyfills: [
        'ClipboardItem',
        'DecompressionStream',
        'Highlight',
        'Intl.Segmenter',
        'navigator.userActivation',
      ],
    },
  },
];

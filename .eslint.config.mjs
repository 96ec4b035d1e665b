import compat from 'eslint-plugin-compat';

/**
 * Checks only that what is sent to browsers runs in those of `browserslist` in package.json: their syntax, and what
 * they offer (data of MDN and caniuse). Biome judges our source.
 */
export default [
  {
    files: ['**/*.js'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
    settings: {
      lintAllEsApis: true,
      // Used only where the browser has it; each is asked for first.
      polyfills: ['DecompressionStream', 'Highlight', 'Intl.Segmenter', 'navigator.userActivation'],
    },
  },
];

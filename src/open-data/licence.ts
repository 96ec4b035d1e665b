/** The licence of our own texts, and so of the data (README.md, "Licences"). */
export const licence = {
  url: 'https://creativecommons.org/licenses/by/4.0/',
  label: 'CC BY 4.0',
} as const;

/** The licences of photographs under which everybody may use them. */
export const photoLicences = {
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  'cc-by-4.0': licence.url,
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
} as const;

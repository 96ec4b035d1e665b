import type { Random } from './random.ts';

const kinds = [
  'Gemeente',
  'Provincie',
  'Waterschap',
  'Hogeschool',
  'Universiteit',
  'ROC',
  'Ziekenhuis',
  'Scholengroep',
  'Politie',
  'Rechtbank',
  'Werkbedrijf',
  'Omgevingsdienst',
  'Veiligheidsregio',
  'Stichting',
];
const starts =
  'Berg Duin Eiken Gaas Hooi Kromme Leeuwe Maas Nieuwe Ooster Papen Rijs Scher Steen Vaart Veen Wester Wilgen Zand Zuider'.split(
    ' ',
  );
const ends =
  'beek berg broek dam dijk drecht hoven kerk lo meer monde oord rade recht stad veld wijk woude zijl'.split(
    ' ',
  );

/** A name for an organisation, in a town that does not exist: "Waterschap Wilgenmonde". */
export function nameOrganisation(random: Random): string {
  return `${random.pick(kinds)} ${random.pick(starts)}${random.pick(ends)}`;
}

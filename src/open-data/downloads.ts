import { dataFiles } from '../addresses.ts';

/** The files with the stories, for a reader to choose from. */
export const downloads = [
  {
    id: 'json',
    file: 'json',
    address: dataFiles.json,
    name: 'JSON',
    use: 'Voor wie programmeert. Alle velden, in groepen en lijsten.',
  },
  {
    id: 'excel',
    file: 'excelCsv',
    address: dataFiles.excelCsv,
    name: 'CSV voor Excel',
    use: 'Opent meteen goed in Excel in het Nederlands: met puntkomma’s.',
  },
  {
    id: 'csv',
    file: 'csv',
    address: dataFiles.csv,
    name: 'CSV',
    use: 'Voor andere programma’s: met komma’s, in UTF-8.',
  },
] as const;

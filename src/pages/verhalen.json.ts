import { dataFile } from '../open-data/data-file.ts';

export const GET = dataFile('json');

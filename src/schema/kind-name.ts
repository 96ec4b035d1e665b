/** The kinds of text in content/, by the names of their folders. */
export type KindName = 'verhalen' | 'aanpakken' | 'sectoren' | 'doelgroepen' | 'begrippen' | 'paginas';

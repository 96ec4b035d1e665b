import type { Answers } from './model.ts';

/** An invented employer and the advice expected for it: a regression test for changes to the weights. */
export interface Persona {
  name: string;
  answers: Answers;
  first: string;
  /** The first three as a set; left out where the third depends on ties. */
  firstThree?: readonly string[];
}

const order = ['vorm', 'vertrekpunt', 'draagvlak', 'geld', 'werk', 'doel', 'doelgroep'];

function persona(name: string, answers: string, first: string, ...others: string[]): Persona {
  return {
    name,
    answers: Object.fromEntries(answers.split(' ').map((answer, index) => [order[index], answer])),
    first,
    ...(others.length === 0 ? {} : { firstThree: [first, ...others] }),
  };
}

export const personas: readonly Persona[] = [
  persona(
    'Kleine buitendienst',
    'een-plek talent managers afdeling praktisch plek open',
    'talent-centraal',
    'proefplaatsing-stage',
    'detachering-specialist',
  ),
  persona(
    'Regionaal ziekenhuis',
    'groot interne-vraag bestuur centraal techniek team open',
    'teamplaatsing',
    'functiecreatie',
    'centraal-budget',
  ),
  persona(
    'Scholenkoepel met praktijkschool',
    'meer-locaties eigen-leerlingen bestuur centraal praktisch plek jong',
    'eigen-studenten',
    'centraal-budget',
    'proefplaatsing-stage',
  ),
  persona(
    'Vier gemeenten en een provincie',
    'keten samen collegas delen specialistisch stroom hoogopgeleid',
    'traineepool',
  ),
  persona(
    'Instituut met aflopend schoonmaakcontract',
    'een-plek inkoop managers leverancier facilitair team bijstand-wsw',
    'inkoop-social-return',
    'teamplaatsing',
    'detachering-specialist',
  ),
  persona(
    'Recherche-eenheid met projectsubsidie',
    'groot interne-vraag managers tijdelijk specialistisch team autisme-zintuig',
    'functiecreatie',
    'detachering-specialist',
    'teamplaatsing',
  ),
  persona(
    'Landelijke dienstverlener met gemeenten',
    'keten samen collegas delen facilitair tientallen bijstand-wsw',
    'regionale-afspraken',
    'interne-begeleiding',
    'werkpool',
  ),
  persona(
    'Roc met twijfelende managers',
    'meer-locaties talent huiver tijdelijk kantoor stroom open',
    'boven-formatie',
    'talent-centraal',
    'doorstroom',
  ),
];

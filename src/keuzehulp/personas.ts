import type { Answers, Role } from './model.ts';

/** An invented employer and the package expected for it: a regression test for changes to the weights. */
export interface Persona {
  name: string;
  answers: Answers;
  /** Per part: exactly what is first there, in any order; a part that is left out is not held. */
  package: Partial<Record<Role, readonly string[]>>;
}

const order = ['vorm', 'vertrekpunt', 'draagvlak', 'geld', 'werk', 'doel', 'doelgroep'];

function persona(name: string, answers: string, expected: Persona['package']): Persona {
  return {
    name,
    answers: Object.fromEntries(answers.split(' ').map((answer, index) => [order[index], answer])),
    package: expected,
  };
}

export const personas: readonly Persona[] = [
  persona('Kleine buitendienst', 'een-plek talent managers afdeling praktisch plek open', {
    werk: ['talent-centraal'],
    vorm: ['detachering-specialist'],
    begeleiding: ['detachering-specialist', 'proefplaatsing-stage'],
  }),
  persona('Regionaal ziekenhuis', 'groot interne-vraag bestuur centraal techniek team open', {
    werk: ['functiecreatie'],
    vorm: ['teamplaatsing'],
    geld: ['centraal-budget'],
    begeleiding: ['interne-begeleiding', 'proefplaatsing-stage'],
  }),
  persona(
    'Scholenkoepel met praktijkschool',
    'meer-locaties eigen-leerlingen bestuur centraal praktisch plek jong',
    {
      werk: ['eigen-studenten'],
      vorm: ['werkpool'],
      geld: ['centraal-budget'],
      begeleiding: ['proefplaatsing-stage'],
    },
  ),
  persona(
    'Vier gemeenten en een provincie',
    'keten samen collegas delen specialistisch stroom hoogopgeleid',
    {
      werk: ['talent-centraal'],
      vorm: ['traineepool'],
      geld: ['regionale-afspraken'],
      begeleiding: ['doorstroom'],
    },
  ),
  persona(
    'Instituut met aflopend schoonmaakcontract',
    'een-plek inkoop managers leverancier facilitair team bijstand-wsw',
    { werk: ['inkoop-social-return'], vorm: ['detachering-specialist'], geld: ['inkoop-social-return'] },
  ),
  persona(
    'Recherche-eenheid met projectsubsidie',
    'groot interne-vraag managers tijdelijk specialistisch team autisme-zintuig',
    {
      werk: ['functiecreatie'],
      vorm: ['detachering-specialist'],
      begeleiding: ['detachering-specialist'],
    },
  ),
  persona(
    'Landelijke dienstverlener met gemeenten',
    'keten samen collegas delen facilitair tientallen bijstand-wsw',
    {
      werk: ['functiecreatie', 'talent-centraal'],
      vorm: ['teamplaatsing', 'werkpool'],
      geld: ['regionale-afspraken'],
      begeleiding: ['interne-begeleiding'],
    },
  ),
  persona('Roc met twijfelende managers', 'meer-locaties talent huiver tijdelijk kantoor stroom open', {
    werk: ['talent-centraal'],
    vorm: ['werkpool'],
    geld: ['boven-formatie'],
    begeleiding: ['doorstroom'],
  }),
];

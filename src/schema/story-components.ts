import type { KindName } from './kind-name.ts';

/**
 * The closed list of components that a text in content/ may use. Anything else in angle brackets is refused
 * before a text becomes HTML (src/content-check/text-guard.ts); how each one is shown is in src/components/content/.
 */
export const storyComponents = {
  Persoon: {
    attributes: ['id'],
    display: 'inline',
    empty: true,
    description:
      'De naam van iemand die bij Mensen staat: de id is die van daar. Mag de naam niet op de site, dan staat hier de rol.',
    example: '<Persoon id="noor" />',
  },
  Begrip: {
    attributes: ['id'],
    refersTo: 'begrippen',
    display: 'inline',
    empty: false,
    description:
      'De uitleg van een woord, die op de plek zelf opengaat. Gebruik dit de eerste keer dat het woord er staat. De id is de naam van een bestand in content/begrippen.',
    example: '<Begrip id="jobcoach">jobcoach</Begrip>',
  },
  Regel: {
    attributes: ['jaar'],
    display: 'inline',
    empty: false,
    description:
      'Een landelijke regel van toen: een wet, een regeling, of wat meetelt voor de banenafspraak. De site zet erbij: (landelijke regel, 2019).',
    example: '<Regel jaar="2019">de baan telt mee</Regel>',
  },
  Afspraak: {
    attributes: ['jaar'],
    display: 'inline',
    empty: false,
    description:
      'Een afspraak die een werkgever, partners of een cao toen zelf maakten. De site zet erbij: (eigen afspraak, 2019).',
    example: '<Afspraak jaar="2019">een contract van een half jaar</Afspraak>',
  },
  Cijfer: {
    attributes: ['waarde'],
    display: 'block',
    empty: false,
    description: 'Een groot cijfer, op een eigen regel.',
    example: '<Cijfer waarde="90">banen in het ziekenhuis</Cijfer>',
  },
  Tip: {
    attributes: [],
    display: 'block',
    empty: false,
    description: 'Een tip, op een eigen regel.',
    example: '<Tip>Begin klein.</Tip>',
  },
} as const satisfies Record<string, StoryComponent>;

export interface StoryComponent {
  /** Names of its attributes: all required, all plain text between quotes. */
  readonly attributes: readonly string[];
  /** The kind of text of which its attribute is one. */
  readonly refersTo?: KindName;
  /** `inline` stands within a sentence, `block` on a line of its own. */
  readonly display: 'inline' | 'block';
  /** Whether it has no text of its own and closes itself. */
  readonly empty: boolean;
  /** What it shows and when to use it: Dutch at B1 level, whole sentences. */
  readonly description: string;
  readonly example: string;
}

export type StoryComponentName = keyof typeof storyComponents;

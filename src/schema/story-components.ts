/**
 * The closed list of components that a text in content/ may use. Anything else in angle brackets is refused
 * before a text is compiled (src/content-check/text-guard.ts); what each one shows is in src/components/content/.
 */
export const storyComponents = {
  Persoon: { attributes: ['id'], display: 'inline', empty: true, example: '<Persoon id="ashley" />' },
  Begrip: {
    attributes: ['id'],
    display: 'inline',
    empty: false,
    example: '<Begrip id="jobcoach">jobcoach</Begrip>',
  },
  Regel: {
    attributes: ['jaar'],
    display: 'inline',
    empty: false,
    example: '<Regel jaar="2019">de baan telt mee</Regel>',
  },
  Afspraak: {
    attributes: ['jaar'],
    display: 'inline',
    empty: false,
    example: '<Afspraak jaar="2019">een contract van een half jaar</Afspraak>',
  },
  Cijfer: {
    attributes: ['waarde'],
    display: 'block',
    empty: false,
    example: '<Cijfer waarde="90">banen in het ziekenhuis</Cijfer>',
  },
  Tip: { attributes: [], display: 'block', empty: false, example: '<Tip>Begin klein.</Tip>' },
} as const satisfies Record<string, StoryComponent>;

export interface StoryComponent {
  /** Names of its attributes: all required, all plain text between quotes. */
  readonly attributes: readonly string[];
  /** `inline` stands within a sentence, `block` on a line of its own. */
  readonly display: 'inline' | 'block';
  /** Whether it has no text of its own and closes itself. */
  readonly empty: boolean;
  readonly example: string;
}

export type StoryComponentName = keyof typeof storyComponents;

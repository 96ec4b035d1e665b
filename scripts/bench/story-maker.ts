import type { z } from 'zod';
import type { StoryData, storySchema } from '../../src/schema/story.ts';
import { freeCode } from '../../src/short-links/code.ts';
import { coverIcons, figureKinds, keysOf } from '../../src/taxonomy.ts';
import { nameOrganisation } from './organisations.ts';
import { Random } from './random.ts';
import { Writer } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

type FrontMatter = z.input<typeof storySchema>;

/** The input of generated stories. */
interface Material {
  /** Real stories, from which facets are drawn in the same proportions. */
  examples: readonly StoryData[];
  /** Ids of terms that may be a partner. */
  terms: readonly string[];
  sentences: readonly string[];
  vocabulary: Vocabulary;
  random: Random;
}

const headings = ['Het begin', 'Zo werkt het', 'Wat het oplevert', 'Wat lastig was', 'Zelf doen'];

/** Makes stories that the schema and the search index treat as an editor's. */
export class StoryMaker {
  readonly #from: Material;
  readonly #codes: Set<string>;
  /** Of its own, so that the words of a story do not depend on how many have a code. */
  readonly #chance = new Random(1);

  constructor(from: Material) {
    this.#from = from;
    this.#codes = new Set(from.examples.flatMap(({ code }) => code ?? []));
  }

  make(): { frontMatter: FrontMatter; body: string } {
    const { random, sentences, vocabulary } = this.#from;
    const writer = new Writer(sentences, vocabulary, random);
    return { frontMatter: this.#frontMatter(writer), body: this.#body(writer) };
  }

  #frontMatter(writer: Writer): FrontMatter {
    const { examples, random, terms } = this.#from;
    const organisation = nameOrganisation(random);
    const facts = () => writer.sentences(random.between(3, 6), 200);
    const part = random.pick(examples).part;
    return {
      title: `${writer.sentence(70 - organisation.length).slice(0, -1)}: ${organisation}`,
      summary: writer.sentences(2, 130).join(' '),
      organisation,
      places: random.pick(examples).places,
      ...this.#facets(writer),
      ...(part === undefined ? {} : { part }),
      figures: writer.sentences(random.between(2, 6), 100).map((label) => ({
        value: String(random.between(2, 200)),
        unit: writer.word().slice(0, 30),
        label,
        kind: random.pick(keysOf(figureKinds)),
      })),
      worked: facts(),
      difficult: facts(),
      tips: facts().map((text) => ({ text, basis: random.pick(['bron', 'redactie'] as const) })),
      takes: {
        support: writer.sentence(),
        budget: writer.sentence(),
        guidance: writer.sentence(),
        scale: writer.sentence(),
        pace: writer.sentence(),
      },
      partners: random.sample(terms, random.between(0, 4)).map((id) => ({ id, role: writer.sentence(120) })),
      people: [{ id: 'noor', name: 'Noor', role: 'de medewerker', doelgroep: true, consent: 'website' }],
      source: { title: writer.sentence(100), publication: 'Proefbibliotheek', year: 2026 },
      provenance: { kind: 'interview', toldBy: 'de medewerker', checkedByOrganisation: false },
      asOf: `${random.between(2017, 2026)}-0${random.between(1, 9)}`,
      cover: { icon: random.pick(keysOf(coverIcons)) },
      published: '2026-06-01',
      code: this.#code(),
      keywords: [...new Set(Array.from({ length: 6 }, () => writer.word().slice(0, 40)))],
    };
  }

  #code(): string {
    const code = freeCode(this.#codes, () => this.#chance.next());
    this.#codes.add(code);
    return code;
  }

  /** As many values as a random real story has, each as likely as among all real stories. */
  #facets(writer: Writer): Pick<FrontMatter, 'sector' | 'doelgroep' | 'approach' | 'alsoTouches'> {
    const { examples, random } = this.#from;
    const like = random.pick(examples);
    const withEvidence = (id: StoryData['approach'][number]['id']) => ({ id, evidence: writer.sentence() });
    const core = random.sample(
      examples.flatMap((one) => one.approach.map(({ id }) => id)),
      like.approach.length,
    );
    const touched = examples.flatMap((one) => one.alsoTouches.map(({ id }) => id));
    return {
      sector: random.sample(
        examples.flatMap((one) => one.sector),
        like.sector.length,
      ),
      doelgroep: random.sample(
        examples.flatMap((one) => one.doelgroep),
        like.doelgroep.length,
      ),
      approach: core.map(withEvidence),
      alsoTouches: random
        .sample(
          touched.filter((id) => !core.includes(id)),
          like.alsoTouches.length,
        )
        .map(withEvidence),
    };
  }

  #body(writer: Writer): string {
    const { random } = this.#from;
    const sections = headings.map((heading) => {
      const paragraphs = Array.from({ length: random.between(2, 3) }, () => writer.paragraph());
      return `## ${heading}\n\n${paragraphs.join('\n\n')}\n`;
    });
    return `${sections.join('\n')}\n<Persoon id="noor" /> vertelt erover.\n\n<Tip>${writer.sentence()}</Tip>\n`;
  }
}

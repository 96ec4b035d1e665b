/** What the knowledge base hands to pages: finished things, joined and ready to place. */
import type { CollectionEntry } from 'astro:content';
import type { StoryChapter } from '../chapters.ts';
import type { GivenAnswer } from '../keuzehulp/given-answer.ts';
import type { Model } from '../keuzehulp/model.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import type { Statement } from '../schema/statement.ts';
import type { StoryData } from '../schema/story.ts';
import type { ChapterId, DoelgroepId, PriorityId, RoleId, SectorGroupId } from '../taxonomy.ts';

/** A story, a value of a closed list or a term, as a link. */
export interface Reference {
  id: string;
  label: string;
  url: string;
}

/** An approach in a story, with the fact that shows it. */
export interface ApproachInStory extends Reference {
  evidence: string;
}

export interface SectorOfStory extends Reference {
  group: SectorGroupId;
}

export interface Partner {
  name: string;
  role: string;
  /** Our page about this partner; undefined for a partner without a name in the source. */
  url: string | undefined;
  /** The partner's own website, as it was in `asOf`. */
  website: string | undefined;
  asOf: string | undefined;
}

export interface Story {
  id: string;
  url: string;
  /** Its slug, those that it had before, and those of stories that are part of it now. */
  slugs: readonly string[];
  /** The organisation, short when it has a short name. */
  name: string;
  chapter: StoryChapter;
  entry: CollectionEntry<'verhalen'>;
  data: StoryData;
  sectors: SectorOfStory[];
  approaches: ApproachInStory[];
  alsoTouches: ApproachInStory[];
  doelgroepen: Reference[];
  partners: Partner[];
}

/** A story in a list, in Dutch with why it stands there when that is to be said. */
export interface ListedStory {
  story: Story;
  reason?: string;
}

/** The story of a month, in Dutch with why then. */
export interface MonthStory {
  /** Year-month. */
  month: string;
  story: Story;
  why: string;
}

export type TopicKind = 'aanpakken' | 'sectoren' | 'doelgroepen';

/** A page about one value of a closed list, with its stories. */
export interface Topic<Kind extends TopicKind = TopicKind> extends Reference {
  entry: CollectionEntry<Kind>;
  summary: string;
  /** Stories that are really about it; for an approach each with the fact that shows it. */
  stories: ListedStory[];
  /** Stories that show it in part; only approaches have these. */
  alsoIn: ListedStory[];
}

/** Something we say about an approach, with the stories it comes from. */
export interface SourcedStatement extends Pick<Statement, 'text' | 'basis'> {
  from: Reference[];
}

/** An answer of the keuzehulp that speaks for an approach, and the story that shows it. */
export interface Reason extends GivenAnswer {
  approach: Reference;
  weight: number;
  /** The only part of the package in which it counts, for an approach that has two. */
  role: RoleId | undefined;
  /** What its answer expresses, and the part in which that counts double. */
  trait: string | undefined;
  doubleIn: RoleId | undefined;
  /** What that story shows, in one or two sentences. */
  because: string;
  story: Reference;
}

/** A cell of the table of approaches. */
export interface GlanceCell extends Pick<Statement, 'basis'> {
  text: string;
  /** Its place in the order of its column. */
  rank: number;
  /** Of how many steps `rank` is one, for a column that goes from little to much. */
  steps: number | undefined;
  from: Reference[];
}

/** The row of an approach; a cell that is undefined is not named in the stories. */
export interface Glance {
  pays: GlanceCell | undefined;
  guidance: GlanceCell | undefined;
  size: GlanceCell | undefined;
  pace: GlanceCell | undefined;
  asks: GlanceCell | undefined;
}

export interface ConditionInWords {
  reason: string;
  anyOf: GivenAnswer[];
}

/** An approach as stories of one sector or doelgroep use it. */
export interface ApproachUsed extends Reference {
  /** Its name once more, in plain words. */
  plain: string;
  /** How many of those stories are about it. */
  count: number;
}

/** What a team needs to talk about an approach for 45 minutes. */
export interface TeamTalk {
  questions: string[];
  /** What the team chooses in the end. */
  decision: string;
  /** The story to begin with; undefined while no story shows the approach. */
  story: Story | undefined;
}

export interface Approach extends Topic<'aanpakken'> {
  chapter: ChapterId;
  /** Its name once more, in plain words. */
  plain: string;
  /** Its row in the table of all approaches. */
  glance: Glance;
  fitsWhen: SourcedStatement[];
  /** What it takes, by row in the order of every story. */
  takes: { row: string; statement: SourcedStatement }[];
  risks: SourcedStatement[];
  /** What speaks for it in the keuzehulp, heaviest first. */
  reasons: Reason[];
  /** What it is in a package, each with its words in a sentence. */
  parts: { role: RoleId; label: string; inPackage: string }[];
  /** What it is strong in, for who says what weighs heaviest. */
  strengths: { priority: PriorityId; label: string; because: string; story: Reference }[];
  /** The card for a talk of a team; undefined when the editors wrote none. */
  talk: TeamTalk | undefined;
  /** Without one of these answers the keuzehulp never puts it first. */
  condition: ConditionInWords | undefined;
  /** Without one of these answers the keuzehulp says that this is to be arranged first. */
  arrangeFirst: ConditionInWords | undefined;
}

export interface Sector extends Topic<'sectoren'> {
  group: SectorGroupId;
  /** The approaches that its stories are about, most used first. */
  approaches: ApproachUsed[];
  /** Of a sector without stories: those of sectors that are like it. */
  neighbours: ListedStory[];
}

export interface Doelgroep extends Topic<'doelgroepen'> {
  /** The approaches that its stories are about, most used first. */
  approaches: ApproachUsed[];
  /** Organisations in the stories that know this group well, with what they do for it. */
  knownBy: (Reference & { role: string })[];
}

export interface Topics {
  aanpakken: Approach;
  sectoren: Sector;
  doelgroepen: Doelgroep;
}

export interface Term extends Reference {
  entry: CollectionEntry<'begrippen'>;
  data: CollectionEntry<'begrippen'>['data'];
  /** Stories in which it is explained or a partner. */
  stories: ListedStory[];
}

/** A page about the site or the subject as a whole, with its headings as they are shown. */
export interface SitePage {
  id: string;
  url: string;
  title: string;
  summary: string;
  body: string;
  headings: { slug: string; text: string }[];
}

/** A question of the keuzehulp with its answers. */
export interface Question {
  id: string;
  /** As it is asked. */
  label: string;
  why: string;
  /** Its page, for reading without JavaScript. */
  url: string;
  answers: {
    id: string;
    label: string;
    consequence: string;
    /** Whether an organisation can choose to make this true. */
    changeable: boolean;
    /** The doelgroepen from whose pages this answer is filled in. */
    doelgroepen: readonly DoelgroepId[];
    /** For which approaches it speaks, heaviest first. */
    reasons: Reason[];
  }[];
}

/** What the keuzehulp asks, as content/keuzehulp.yaml holds it, with what each answer speaks for. */
export interface Questionnaire extends Pick<KeuzehulpData, 'version' | 'setBy' | 'setOn'> {
  questions: [Question, ...Question[]];
  /** The extra question that chooses between approaches that are close; its answers are the priorities. */
  heaviest: { question: string; why: string; answers: { id: PriorityId; label: string }[] };
}

export interface Keuzehulp {
  questionnaire: Questionnaire;
  /** The questions joined to what each approach says of them, as advise() needs it. */
  model: Model;
  /** The year that the facts of most stories are from. */
  year: string;
}

export interface Library {
  stories: Story[];
  topics: { [Kind in TopicKind]: Topics[Kind][] };
  terms: Term[];
  keuzehulp: Keuzehulp;
}

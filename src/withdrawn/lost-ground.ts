import type { TextData } from '../schema/content-kinds.ts';
import type { GlanceData } from '../schema/glance.ts';
import type { Statement } from '../schema/statement.ts';
import { takesEntries } from '../schema/takes-rows.ts';
import type { TeamTalkData } from '../schema/team-talk.ts';

type ApproachData = TextData<'aanpakken'>;

/** An approach without what it says on the ground of stories that are gone; `isGone` tells which those are. */
export function onOtherGround<Data extends ApproachData>(
  data: Data,
  isGone: (story: string) => boolean,
): Data {
  const kept = (statement: Statement): Statement => ({
    ...statement,
    stories: statement.stories.filter((story) => !isGone(story)),
  });
  const stands = (statement: Statement) => statement.basis !== 'bron' || kept(statement).stories.length > 0;
  const takes = takesEntries.map(([row]) => {
    const statement = data.takes[row];
    return [row, stands(statement) ? kept(statement) : nothingKnown];
  });
  return {
    ...data,
    fitsWhen: data.fitsWhen.filter(stands).map(kept),
    risks: data.risks.filter(stands).map(kept),
    takes: Object.fromEntries(takes),
    glance: data.glance && glanceOnOtherGround(data.glance, isGone),
    fits: data.fits.filter(({ story }) => !isGone(story)),
    strongIn: data.strongIn.filter(({ story }) => !isGone(story)),
    talk: data.talk && talkOnOtherGround(data.talk, isGone),
  };
}

/** A talk does not need its own story: it begins with another story of the approach. */
function talkOnOtherGround(
  { story, ...talk }: TeamTalkData,
  isGone: (story: string) => boolean,
): TeamTalkData {
  return story === undefined || isGone(story) ? talk : { ...talk, story };
}

/** The cells of the table of approaches that still have a story, or that the editors filled in. */
function glanceOnOtherGround(glance: GlanceData, isGone: (story: string) => boolean): GlanceData {
  const cells = Object.entries(glance).flatMap(([name, cell]) => {
    if (cell === undefined) return [];
    const stories = cell.stories.filter((story) => !isGone(story));
    return cell.basis === 'bron' && stories.length === 0 ? [] : [[name, { ...cell, stories }]];
  });
  return Object.fromEntries(cells);
}

/** A row that every approach has, when nothing is left to say in it. */
const nothingKnown: Statement = {
  text: 'Hierover hebben we nu geen verhaal.',
  basis: 'redactie',
  stories: [],
};

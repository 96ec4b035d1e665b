/** What only the full answer needs: one file, since apart each would be a request. */
export { withAnswers } from './answer-order.ts';
export { PagefindIndex } from './pagefind-index.ts';
export { StoryTexts } from './story-texts.ts';
export { Vocabulary } from './vocabulary.ts';

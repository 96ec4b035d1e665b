/** What is shown of an answer beside its cards, loaded with the first one: one file, since apart each would be a request. */
export { paintAnswer, sentencesOf } from './answer-messages.ts';
export { Passages } from './passages.ts';

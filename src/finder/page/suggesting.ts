/** What a reader who goes to the field needs: one file, since apart each would be a request. */
export { suggestionGroups } from './suggestion-groups.ts';
export { Suggestions } from './suggestions.ts';

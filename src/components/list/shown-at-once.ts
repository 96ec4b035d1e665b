/** How many stories the page of a topic and of a term have room for; who has more has a list of its own (storyListOf()). */
export const mostOnTopicPage = 8;
export const mostOnTermPage = 60;

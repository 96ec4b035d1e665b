declare namespace App {
  interface Locals {
    /** The people of the story that the page shows; <Persoon> looks them up here. */
    people?: import('./schema/story.ts').StoryData['people'];
    /** How often each term stood on the page so far; keeps the ids of definitions apart. */
    termsOnPage?: Map<string, number>;
  }
}

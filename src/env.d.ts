declare namespace App {
  interface Locals {
    /** The people of the story that the page shows; <Persoon> looks them up here. */
    people?: import('./schema/story.ts').StoryData['people'];
  }
}

import { askForStories, mostStories } from './ask-for-stories.ts';

/** Before the link is followed or copied, it gets the stories that the finder shows. */
const link = document.querySelector<HTMLAnchorElement>('[data-to-newsletter]');
for (const event of ['pointerdown', 'focus', 'click']) {
  link?.addEventListener(event, () => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-list] > [data-story]:not([hidden])')];
    link.search = askForStories(shown.slice(0, mostStories).map(({ dataset }) => dataset.story ?? ''));
  });
}

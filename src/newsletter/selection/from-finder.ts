/**
 * The way from the finder to a newsletter: before the link is followed or copied, it gets the first forty stories that are
 * shown, in their order: more than a newsletter holds, so that its page can say how many there are. It reads the page and shares no code with the finder, whose script is as large as it may be.
 */
const most = 40;
const link = document.querySelector<HTMLAnchorElement>('[data-to-newsletter]');
for (const event of ['pointerdown', 'focus', 'click']) {
  link?.addEventListener(event, () => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-list] > [data-story]:not([hidden])')];
    link.search = shown
      .slice(0, most)
      .map(({ dataset }) => `verhaal=${dataset.story}`)
      .join('&');
  });
}

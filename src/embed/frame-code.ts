import { xmlText } from '../xml-text.ts';

/** How high a frame is that has no script to fit it: some four stories, and the rest by scrolling. */
const height = 600;

/** The line that puts a list in a page of another site; `src` is absolute, `title` says what is in the frame. */
export function frameCode(src: string, title: string): string {
  return `<iframe src="${xmlText(src)}" title="${xmlText(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

/** What such a frame is called for who hears the page. */
export function frameTitle(label: string): string {
  return `Praktijkverhalen van Gewoon doen: ${label}`;
}

/**
 * The script that fits such frames to their lists, for the page of the other site. It listens to our lists alone: to a message
 * from this `origin`, from the window of a frame that it has, with a height that a list can have.
 */
export function heightScript(origin: string): string {
  return `<script>
addEventListener('message', function (event) {
  if (event.origin !== '${origin}' || !event.data || event.data.type !== 'gewoon-doen-hoogte') return;
  var height = Number(event.data.height);
  if (!(height > 0 && height < 20000)) return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = height + 'px';
  });
});
</script>`;
}

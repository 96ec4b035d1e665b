/** Shows where the words were found. Only text and <mark> are taken over, whatever the index may hold. */
export function paintExcerpt(item: HTMLElement, excerpt: string | undefined): void {
  const place = item.querySelector<HTMLElement>('[data-excerpt]');
  if (place === null) return;
  place.hidden = excerpt === undefined;
  const parsed = new DOMParser().parseFromString(excerpt ?? '', 'text/html').body;
  const pieces = [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
  place.replaceChildren(...(excerpt === undefined ? [] : ['… ', ...pieces, ' …']));
}

/**
 * Starts to fetch a file of this site that a script will ask for later. Gives a function that forgets it: a later fetch
 * would get what became of a preload that failed.
 */
export function preload(href: string): () => void {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href });
  link.crossOrigin = 'anonymous';
  const forget = () => link.remove();
  link.onerror = forget;
  document.head.append(link);
  return forget;
}

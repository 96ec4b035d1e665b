const place = document.createElement('p');
place.className = 'melding';
place.role = 'status';

/** Makes the place where the screen tells something, which a screen reader must know before anything stands in it. */
export function readyToTell(): void {
  document.body.append(place);
  addEventListener('pointerdown', () => tell(''), true);
  // Not when the focus moves: Sveltia moves it too, and nobody would have read what is told then.
  addEventListener('keydown', ({ key }) => key === 'Tab' && tell(''), true);
}

/** Tells something below on the screen, until somebody goes to another place in it. */
export function tell(words: string): void {
  place.textContent = words;
}

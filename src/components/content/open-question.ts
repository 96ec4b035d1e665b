/** Opens the question that the address leads to, and on paper every question. */
const questions = document.querySelectorAll<HTMLDetailsElement>('details.question');

function openNamed(): void {
  const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const asked = heading?.closest<HTMLDetailsElement>('details.question');
  if (asked) asked.open = true;
}

openNamed();
addEventListener('hashchange', openNamed);
addEventListener('beforeprint', () => {
  for (const question of questions) question.open = true;
});

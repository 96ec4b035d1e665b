/** The form leads to the page of the chosen sector: the address of a page is the value of its option. */
const form = document.querySelector<HTMLFormElement>('form[data-sector-jump]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = form.querySelector('select')?.value ?? form.action;
});

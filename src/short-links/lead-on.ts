/** The code in an address of this page, as its host writes it. */
const parameter = 'code';

/**
 * Goes to the story whose code is in the address of this page: the list of its first letter knows it. Goes to that list when
 * the story is there no longer; says so when no list has the code, or when it cannot be fetched.
 */
export async function leadOn(): Promise<void> {
  const code = new URLSearchParams(location.search)
    .get(parameter)
    ?.toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const page = document.querySelector<HTMLElement>('[data-lead-on]');
  const status = page?.querySelector('[role="status"]');
  if (!code || !page || !status) return;
  const list = (page.dataset.leadOn ?? '').replace('*', code.charAt(0));
  const answer = await fetch(list).catch(() => undefined);
  if (answer === undefined || (!answer.ok && answer.status !== 404)) {
    status.textContent =
      'We kunnen het verhaal nu niet ophalen. Kies hieronder, of probeer het later opnieuw.';
    return;
  }
  // A document made of it would be held to the policy of this page, which does not allow the styles of another.
  const entry = new RegExp(`<li [^>]*\\bid="${code}".*?</li>`, 's').exec(
    answer.ok ? await answer.text() : '',
  );
  if (entry) location.replace(/href="([^"]+)"/.exec(entry[0])?.[1] ?? `${list}#${code}`);
  else status.textContent = `De korte link ${code} kennen we niet. Kijk of je hem goed hebt overgenomen.`;
}

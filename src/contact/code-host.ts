/** What a reader without an account of their own may want at the code host. */
export interface AtCodeHost {
  /** Its editor, with this file open; who may not write gets a copy, and a proposal at the end. */
  edit(file: string): string;
  /** This file, to be read. */
  view(file: string): string;
  /** A new message; with a form where the host has one. */
  newIssue(filled: { title?: string; body?: string; form?: string }): string;
}

/** In characters: longer addresses are cut by some browsers, mail programs and hosts. */
const longestAddress = 8_000;
const branch = 'main';

/** The addresses of a project at GitHub, GitLab or Codeberg (and what runs the same software). */
export function atCodeHost(repository: string): AtCodeHost {
  const base = repository.replace(/\/+$/, '');
  const host = new URL(base).hostname;
  const path = (file: string) => file.split('/').map(encodeURIComponent).join('/');
  if (/(?:^|\.)gitlab\./.test(host)) {
    return {
      edit: (file) => `${base}/-/edit/${branch}/${path(file)}`,
      view: (file) => `${base}/-/blob/${branch}/${path(file)}`,
      newIssue: ({ title, body, form }) =>
        withQuery(`${base}/-/issues/new`, {
          issuable_template: form,
          'issue[title]': title,
          'issue[description]': body,
        }),
    };
  }
  const isForgejo = /(?:^|\.)(?:codeberg|gitea|forgejo)\./.test(host);
  return {
    edit: (file) => `${base}/${isForgejo ? '_edit' : 'edit'}/${branch}/${path(file)}`,
    view: (file) => `${base}/${isForgejo ? 'src/branch' : 'blob'}/${branch}/${path(file)}`,
    newIssue: ({ title, body, form }) =>
      withQuery(`${base}/issues/new`, {
        template: form && `${isForgejo ? '.github/ISSUE_TEMPLATE/' : ''}${form}.yml`,
        title,
        body,
      }),
  };
}

/** The address with these values behind it, the last of them cut short where it would be too long. */
function withQuery(address: string, values: Record<string, string | undefined>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  const made = () =>
    given.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  for (let full = made(); ; full = made()) {
    const whole = full === '' ? address : `${address}?${full}`;
    const last = given.at(-1);
    if (whole.length <= longestAddress || last === undefined) return whole;
    if (last.value === '') given.pop();
    else last.value = [...last.value].slice(0, Math.floor([...last.value].length * 0.8)).join('');
  }
}

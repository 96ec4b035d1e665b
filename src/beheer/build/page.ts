import { belowRoot, siteIcon } from '../../addresses.ts';
import type { CodeHost } from '../code-host.ts';
import { editorPolicy } from '../policy.ts';

/** The page of the screen: empty but for what somebody reads whose browser runs no scripts, or whose site lacks a code host. */
export function screenPage(host: CodeHost | undefined): string {
  const words =
    host === undefined ? withoutHost : '<p>Zet JavaScript aan om de beheerpagina te gebruiken.</p>';
  const body =
    host === undefined
      ? `<main class="uitleg"><h1>Beheer</h1>${words}</main>`
      : `<noscript><main class="uitleg"><h1>Beheer</h1>${words}</main></noscript><script type="module" src="beheer.js"></script>`;
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${editorPolicy(host)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Beheer van Gewoon doen</title>
<link rel="icon" href="../${belowRoot(siteIcon)}">
<style>${styles}</style>
</head>
<body>${body}</body>
</html>
`;
}

const styles = [
  'body{margin:0}',
  '.uitleg{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 sans-serif;overflow-wrap:anywhere}',
  '[role=alertdialog] .error{white-space:pre-line}',
  '.melding{position:fixed;inset:auto 0 1rem;z-index:10000;width:fit-content;max-width:calc(100% - 2rem);margin:0 auto;border-radius:.5rem;background:#222;color:#fff;font:1rem/1.5 sans-serif}',
  '.melding:not(:empty){padding:.75rem 1rem;outline:2px solid #fff}',
].join('');

const withoutHost = `<p>Hier kun je straks verhalen schrijven en verbeteren, zonder programma’s te installeren. Nu kan dat nog niet.</p>
<p>De beheerpagina bewaart teksten bij GitHub of GitLab. Vul daarom in <code>content/site.yaml</code> bij <code>repository</code> het adres van het project in. Bijvoorbeeld: <code>https://github.com/organisatie/gewoon-doen</code>. Daarna maakt de volgende bouw deze pagina klaar.</p>
<p>Tot die tijd staat in <code>REDACTIE.md</code> hoe je een tekst als bestand aanlevert.</p>
<p><a href="../">Naar de site</a></p>`;

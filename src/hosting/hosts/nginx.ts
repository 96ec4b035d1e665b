import { embeddedSelection, embedFolders, hashedFolders, notFoundPage } from '../../addresses.ts';
import type { Answer } from '../answers.ts';
import { leftBehindInHtml, leftBehindSigns } from '../corrected-address.ts';
import { commonHeaders, contentTypes, lasting, otherType, short } from '../headers.ts';
import type { HostRules } from '../rules.ts';
import type { Spot } from './spot.ts';

/**
 * The configuration for nginx 1.18 or newer, by file name: `site.conf` for within `http`, with the lists that it includes, and a
 * complete `nginx.conf` for a container or a machine of its own.
 */
export function nginxFiles(rules: HostRules, spot: Spot): Record<string, string> {
  const moved = rules.answers.filter(({ status }) => status !== 200);
  const former = new Set(moved.map(({ address }) => address));
  const ended = new Set(moved.filter(({ status }) => status === 410).map(({ address }) => address));
  const stays = (address: string) => !former.has(address);
  return {
    'nginx.conf': wholeServer(spot),
    'site.conf': site(rules, spot),
    'brotli.conf': `# Voor een nginx met de module voor brotli (Debian: libnginx-mod-http-brotli-static): zet dit één keer in
# ${spot.own}/. Zonder die module krijgen lezers gzip.
brotli_static on;
`,
    'adressen.map': lines(moved.map((answer) => `${answer.address} ${answerInMap(answer)};`)),
    'paginas.map': lines(rules.pages.filter(stays).map(toItself)),
    'bestanden.map': lines(rules.files.filter(stays).map(toItself)),
    'einden.map': lines(
      rules.pages.filter((page) => ended.has(page)).map((page) => `${page} ${page}index.html;`),
    ),
  };
}

function wholeServer({ config, temporary }: Spot): string {
  return `${notice}
worker_processes auto;
pcre_jit on;
pid ${temporary}/nginx.pid;
# Andere meldingen dan deze noemen het hele adres van een bezoeker.
error_log stderr crit;
include /etc/nginx/modules-enabled/*.conf;

events {
  worker_connections 4096;
}

http {
  client_body_temp_path ${temporary}/nginx-body;
  fastcgi_temp_path ${temporary}/nginx-fastcgi;
  proxy_temp_path ${temporary}/nginx-proxy;
  scgi_temp_path ${temporary}/nginx-scgi;
  uwsgi_temp_path ${temporary}/nginx-uwsgi;
  include ${config}/site.conf;
}
`;
}

const notice = '# Gemaakt door `npm run build -- --voor nginx`. Een volgende bouw schrijft dit opnieuw.';

function site({ places, answers, pages, files }: HostRules, { site, config, own, logs, port }: Spot): string {
  const policies = places.map(({ address, below, policy }) => {
    const place = below ? `~^${address}` : address.endsWith('/') ? `${address}index.html` : address;
    return `${address === notFoundPage ? 'default' : place} "${policy}";`;
  });
  const framed = [
    `"~^(?:${embedFolders.join('|')})[a-z0-9-]+/index\\.html$" "";`,
    `${embeddedSelection}index.html "";`,
  ];
  // A hash table with room to spare; its size must be a power of two.
  const size = 2 ** Math.ceil(Math.log2(4 * (pages.length + files.length + answers.length) + 2048));
  return `${notice}
# Hoort binnen http { }. Lees src/hosting/OPERATIE.md.

map_hash_max_size ${size};
map_hash_bucket_size 512;

# Wat een pagina mag laden, per plaats.
map $uri $gd_policy {
${indented(policies, 2)}
}
map $uri $gd_frames {
  default DENY;
${indented(framed, 2)}
}
# Een naam met een hash krijgt nooit een andere inhoud.
map $uri $gd_caching {
  default "${short}";
  "~^(?:${hashedFolders.join('|')})" "${lasting}";
}

# Het adres dat bedoeld was: zonder wat een mailprogramma erachter liet staan, en zonder schuine streep aan het eind.
map $uri $gd_meant {
  default -;
  "~*^(?<gd_path_meant>(?:/.*?)??)(?:/index\\.html?)?(?:${signs}|[\\s/]){0,20}$" $gd_path_meant;
}
# nginx zoekt hierin zonder op hoofdletters te letten.
map $gd_meant/ $gd_corrected_page {
  default "";
  include ${config}/adressen.map;
  include ${config}/paginas.map;
}
map $gd_meant $gd_corrected {
  default $gd_corrected_page;
  include ${config}/adressen.map;
  include ${config}/bestanden.map;
}
map $request_uri $gd_other_name {
  default "";
  "~*^[^?]*(?://|%2f|/index\\.html(?:\\?|$))" $gd_corrected;
}
# Wat verhuisde of ophield, of een pagina onder een andere naam.
map $uri $gd_answer {
  default $gd_other_name;
  include ${config}/adressen.map;
}
# Wat er van een pagina geworden is, staat op de pagina zelf.
map $gd_meant/ $gd_ended {
  default ${notFoundPage};
  include ${config}/einden.map;
}

# De site geeft alleen bestanden.
map $request_method $gd_allow {
  default "GET, HEAD";
  GET "";
  HEAD "";
}

# In het logboek staat geen heel adres van een bezoeker, en niet wat iemand zocht.
map $remote_addr $gd_visitor {
  default -;
  "~^(?<gd_four>\\d+\\.\\d+\\.\\d+)\\." "$gd_four.0";
  "~^(?<gd_six>[0-9a-f]+:[0-9a-f]+):" "$gd_six::";
}
map $request_uri $gd_asked {
  "~^(?<gd_path>[^?]*)" $gd_path;
}
log_format gewoon_doen '$gd_visitor [$time_iso8601] "$request_method $gd_asked" $status $body_bytes_sent $request_time';

server {
  # Op een machine zonder IPv6: haal de tweede regel weg.
  listen ${port};
  listen [::]:${port};

  # Wat van deze machine is, zoals de naam en het certificaat. Een volgende bouw laat dat staan.
  include ${own}/*.conf;

  root ${site};
  server_tokens off;
  absolute_redirect off;
  access_log ${logs}/gewoon-doen.log gewoon_doen buffer=32k flush=1s;
  # Andere meldingen dan deze noemen het hele adres van een bezoeker.
  error_log ${logs}/gewoon-doen-fouten.log crit;

  sendfile on;
  tcp_nopush on;
  open_file_cache max=20000 inactive=5m;
  open_file_cache_valid 30s;
  open_file_cache_errors on;

  # De bouw heeft alles al klein gemaakt. Ook een proxy of CDN krijgt het zo, die vaak HTTP/1.0 spreekt of zich met Via meldt.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_http_version 1.0;

  types {
${indented(
  Object.entries(contentTypes).map(([end, type]) => `"${type}" ${end};`),
  4,
)}
  }
  default_type ${otherType};

${indented(
  Object.entries({
    ...commonHeaders,
    'Cache-Control': '$gd_caching',
    'Content-Security-Policy': '$gd_policy',
    'X-Frame-Options': '$gd_frames',
    Allow: '$gd_allow',
  }).map(([name, value]) => `add_header ${name} "${value}" always;`),
  2,
)}

  if ($gd_allow) { return 405; }
  error_page 404 ${notFoundPage};
  error_page 410 @gone;
  error_page 416 @beyond;

  # Wie geen / aan het eind vraagt, vraagt een bestand.
  location / {
    if ($gd_answer = 410) { return 410; }
    if ($gd_answer) { return 301 $gd_answer; }
    try_files $uri @unknown;
  }
  location ~ /$ {
    if ($gd_answer = 410) { return 410; }
    if ($gd_answer) { return 301 $gd_answer; }
    try_files \${uri}index.html @unknown;
  }
  location = ${notFoundPage} {}
  # Van wat met een punt begint, is alleen .well-known voor lezers.
  location ~ /\\.(?!well-known/) { try_files /_ @unknown; }

  location @unknown {
    if ($gd_corrected = 410) { return 410; }
    if ($gd_corrected) { return 301 $gd_corrected; }
    return 404;
  }
  location @gone {
    try_files $gd_ended ${notFoundPage};
  }
  # Bij een deel dat er niet is, staan de headers van het bestand er al: een eigen regel hier zet ze er niet nog eens bij.
  location @beyond {
    add_header Allow "";
    return 416;
  }
}
`;
}

/** A redirect keeps the query, which comes before a place on the page. */
function answerInMap({ status, to = '' }: Answer): string {
  if (status === 410) return '410';
  const [page = '', place] = to.split('#');
  return `"${page}$is_args$args${place === undefined ? '' : `#${place}`}"`;
}

/** One of the signs that stand behind an address by mistake, byte by byte: nginx knows no others. */
const signs = [...leftBehindSigns]
  .map((sign) => [...Buffer.from(sign)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''))
  .concat(leftBehindInHtml)
  .join('|');

function toItself(address: string): string {
  return `${address} ${address}$is_args$args;`;
}

function indented(texts: readonly string[], by: number): string {
  return texts.map((text) => ' '.repeat(by) + text).join('\n');
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

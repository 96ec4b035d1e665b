import { embeddedSelection, embedFolders, hashedFolders, notFoundPage } from '../../addresses.ts';
import type { Answer } from '../answers.ts';
import { leftBehindInHtml, leftBehindSigns } from '../corrected-address.ts';
import { commonHeaders, contentTypes, lasting, otherType, short, smallerTypes } from '../headers.ts';
import { type HostRules, unnamedFolders } from '../rules.ts';
import type { Spot } from './spot.ts';

/** The configuration for Caddy 2.6 or newer. */
export function caddyFile({ places, answers }: HostRules, { site, port }: Spot): string {
  const policies = places.map(({ address, below, policy }) => {
    const place = address === notFoundPage ? 'default' : below ? `~^${address}.` : address;
    return `${place} "${policy}"`;
  });
  return `# Gemaakt door \`npm run build -- --voor caddy\`. Een volgende bouw schrijft dit opnieuw.
# Lees src/hosting/OPERATIE.md.
{
	admin {$CADDY_ADMIN:localhost:2019}
}

# Zet de naam van de site in de omgeving (ADRES=www.voorbeeld.nl): dan regelt Caddy zelf HTTPS.
{$ADRES::${port}} {
	root * ${site}

	# In het logboek staat geen heel adres van een bezoeker, en niet wat iemand zocht.
	log {
		output stdout
		format filter {
			wrap json
			fields {
				request>remote_ip ip_mask {
					ipv4 24
					ipv6 32
				}
				request>client_ip ip_mask {
					ipv4 24
					ipv6 32
				}
				request>remote_port delete
				request>headers delete
				request>uri regexp "[?].*" ""
				resp_headers delete
			}
		}
	}

	# Wat een pagina mag laden, per plaats.
	map {path} {gd_policy} {
${indented(policies)}
	}
	map {path} {gd_caching} {
${indented(hashedFolders.map((folder) => `~^${folder} "${lasting}"`))}
		default "${short}"
	}
	map {path} {gd_type} {
		~/$ "${contentTypes.html}"
${indented(Object.entries(contentTypes).map(([end, type]) => `~[.]${end}$ "${type}"`))}
		default ${otherType}
	}
	# Wat ophield en wat verhuisde, met een plek op de pagina.
	map {path} {gd_to} {gd_place} {
${indented(answers.filter(({ status }) => status !== 200).map(answerInMap))}
		default "" ""
	}
	map {query} {gd_query} {
		~.+ "?\${0}"
		default ""
	}

	route {
		header {
${indented(
  Object.entries(commonHeaders).map(([name, value]) => `${name} "${value}"`),
  3,
)}
			Cache-Control "${short}"
			Content-Security-Policy {gd_policy}
			X-Frame-Options DENY
		}
		header -Server

		# Van wat met een punt begint, is alleen .well-known voor lezers.
		@hidden {
			vars_regexp {path} /[.][[:word:]]
			not path /.well-known/*
		}
		error @hidden 404

		# De site geeft alleen bestanden.
		@change not method GET HEAD
		header @change Allow "GET, HEAD"
		error @change 405

		# Het adres dat bedoeld was: in kleine letters, zonder wat een mailprogramma erachter liet staan, met een schuine streep.
		@other not {
			# Caddy vindt een bestand ook met een streep erachter.
			not vars_regexp {path} //|/index[.]html$|[.][^/]*/[.]?$
			not vars_regexp {http.request.orig_uri} ^[^?]*%2[Ff]
			file {path} {path}index.html
		}
		route @other {
			vars gd_corrected yes
			# Ook een streep die gecodeerd is: met twee vooraan leest een browser de naam van een andere host.
			uri path_regexp (?:/|%2[Ff])+ /
${indented(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `uri path_regexp ${letter} ${letter.toLowerCase()}`),
  3,
)}
			uri path_regexp \`(?i)(?:/index[.]html?)?(?:/|${signs})*$\` /
			uri path_regexp ^(.*[.][a-z0-9]+)/$ $1
		}
		# Een browser leest dit als de naam van een andere host, of als een map hoger: het mag in geen doorverwijzing komen.
		@strange vars_regexp {path} \`[\\\\]|/[.][.](?:/|$)|[[:cntrl:]]\`
		error @strange 404
		vars gd_page {path}

		@ended vars {gd_to} 410
		error @ended 410
		@moved not vars {gd_to} ""
		redir @moved {gd_to}{gd_query}{gd_place} 301
		@corrected {
			vars {vars.gd_corrected} yes
			file {path}index.html
		}
		@correctedFile {
			vars {vars.gd_corrected} yes
			not path */ *.html ${unnamedFolders.map((folder) => `${folder}*`).join(' ')}
			file {path}
		}
		redir @correctedFile {path}{gd_query} 301
		redir @corrected {path}{gd_query} 301
		@unknown vars {vars.gd_corrected} yes
		error @unknown 404

		@framed path_regexp ${framed}
		header @framed -X-Frame-Options
		header {
			Cache-Control {gd_caching}
			Content-Type {gd_type}
		}
		@small vars_regexp {gd_type} ${smallerTypes.source}
		header @small {
			Vary Accept-Encoding
			defer
		}
		file_server {
			disable_canonical_uris
			precompressed br gzip
		}
	}

	handle_errors {
		route {
			# Een browser vraagt of de pagina van toen nog klopt, of een deel ervan: dit antwoord is er altijd helemaal.
			request_header -If-None-Match
			request_header -If-Modified-Since
			request_header -Range
			# Wat er van een pagina geworden is, staat op de pagina zelf.
			@page {
				vars {err.status_code} 410
				file {vars.gd_page}index.html
			}
			rewrite @page {vars.gd_page}index.html
			@none not {
				vars {err.status_code} 410
				file {vars.gd_page}index.html
			}
			rewrite @none ${notFoundPage}
			header {
				Cache-Control "${short}"
				Content-Security-Policy {gd_policy}
				Content-Type "${contentTypes.html}"
				X-Frame-Options DENY
			}
			header {
				-Server
				Vary Accept-Encoding
				defer
			}
			file_server {
				disable_canonical_uris
				precompressed br gzip
			}
		}
	}
}
`;
}

/** The page and the place on it apart: a redirect keeps the query, which comes between them. */
function answerInMap({ address, status, to = '' }: Answer): string {
  if (status === 410) return `${address} 410 ""`;
  const [page = '', place] = to.split('#');
  return `${address} ${page} "${place === undefined ? '' : `#${place}`}"`;
}

/** The pages that may be framed, as frames.ts says it. */
const framed = `^(?:${embeddedSelection}|(?:${embedFolders.join('|')})[a-z0-9-]+/)$`;

/** One of the signs that stand behind an address by mistake, as it is or encoded, or the end of a line. */
const signs = [...leftBehindSigns]
  .map((sign) => [...Buffer.from(sign)].map((byte) => byte.toString(16).padStart(2, '0')))
  .flatMap((bytes) => [`%${bytes.join('%')}`, ...(bytes.length === 1 ? [`\\x${bytes[0]}`] : [])])
  .concat('%0[9A-D]', leftBehindInHtml.replace('&', '(?:&|%26)').replace(';', '(?:;|%3B)'))
  .join('|');

function indented(texts: readonly string[], by = 2): string {
  return texts.map((text) => '\t'.repeat(by) + text).join('\n');
}

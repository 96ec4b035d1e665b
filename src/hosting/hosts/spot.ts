/** Where a server finds a site, what was written for it, and whom it serves. */
export interface Spot {
  /** The folder of the site. */
  site: string;
  /** The folder of the configuration. */
  config: string;
  /** The folder of what is particular to this machine, such as a certificate: no build writes there. */
  own: string;
  /** The folder of the logs. */
  logs: string;
  /** A folder for what a server keeps while it runs. */
  temporary: string;
  port: number;
}

/** What the written configuration says; an operator may put things elsewhere, and a test does. */
export const usualSpot: Spot = {
  site: '/srv/gewoon-doen',
  config: '/etc/nginx/gewoon-doen',
  own: '/etc/nginx/gewoon-doen.d',
  logs: '/var/log/nginx',
  temporary: '/tmp',
  port: 8080,
};

import type { Spot } from './spot.ts';

/**
 * A container with a site that was built and nginx as Debian makes it. It runs as a user without rights, on a disk that may be
 * read-only but for the folder for temporary files.
 */
export function containerFile({ site, config, own, logs, temporary, port }: Spot): string {
  return `# Gemaakt door \`npm run build -- --voor nginx\`. Er wordt hierin niets gebouwd: de site komt uit dist/.
#   podman build -f dist.hosting/Containerfile -t gewoon-doen .
#   podman run --read-only --tmpfs ${temporary} -p ${port}:${port} gewoon-doen
FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/* \\
 && ln -sf /dev/stdout ${logs}/gewoon-doen.log \\
 && ln -sf /dev/stderr ${logs}/gewoon-doen-fouten.log
COPY dist.hosting ${config}
COPY dist.hosting/brotli.conf ${own}/
COPY dist ${site}
USER www-data
EXPOSE ${port}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-c", "${config}/nginx.conf", "-g", "daemon off;"]
`;
}

/** Web servers of Debian on loopback, serving a built site with the configuration files that it contains. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { askAt } from '../support/ask.ts';

export interface Setting {
  readonly port: number;
  /** The folder of the site. */
  readonly site: string;
  /** An empty folder for the server's own files. */
  readonly folder: string;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await askAt(port, '/open/').catch(() => undefined)) return;
    await wait(50);
  }
  throw new Error('The server does not answer.');
}

export function startNginx({ port, site, folder }: Setting): () => void {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
     events {}
     http {
       access_log off; ${temporary.join(' ')}
       include ${site}/servers/nginx-http.conf;
       server {
         listen 127.0.0.1:${port};
         set $ospo_site ${site};
         include ${site}/servers/nginx-server.conf;
       }
     }`,
  );
  return run('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
}

export function startApache({ port, site, folder }: Setting): () => void {
  const modules = [
    'alias',
    'authz_core',
    'deflate',
    'dir',
    'filter',
    'headers',
    'mime',
    'mpm_event',
  ];
  writeFileSync(
    join(folder, 'apache.conf'),
    `${modules.map((one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`).join('\n')}
     ServerRoot ${folder}
     PidFile ${folder}/pid
     ErrorLog ${folder}/error.log
     ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
     TypesConfig /dev/null
     Listen 127.0.0.1:${port}
     ServerName localhost
     Define OSPO_SITE ${site}
     Include ${site}/servers/apache.conf`,
  );
  return run('apache2', ['-DFOREGROUND', '-f', join(folder, 'apache.conf')]);
}

export function startCaddy({ port, site, folder }: Setting): () => void {
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{
       admin off
       auto_https off
     }
     http://localhost:${port} {
       root * ${site}
       import ${site}/servers/caddy.conf
     }`,
  );
  return run('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): () => void {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, ...env },
  });
  return () => child.kill();
}

/** Git repositories over http: as static files ("dumb"), or by git's own backend ("smart"). */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, normalize } from 'node:path';

const NOBODY = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_AUTHOR_DATE: '2026-05-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-05-01T12:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Content of a file; binary for pictures. */
export type Content = string | Buffer;

/** Makes `<root>/<path>.git` with one commit and tags, and the files for dumb http. */
export function makeGitRepository(
  root: string,
  path: string,
  files: Readonly<Record<string, Content>>,
  tags: readonly string[] = [],
): void {
  const work = join(root, 'work', path);
  const bare = join(root, `${path}.git`);
  mkdirSync(work, { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  writeInto(work, files);
  git(work, 'add', '.');
  git(work, 'commit', '-q', '-m', 'Begin');
  for (const tag of tags) git(work, 'tag', '-a', tag, '-m', tag);
  git(root, 'clone', '-q', '--bare', work, bare);
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  git(bare, 'update-server-info');
}

/** Adds a commit with these files; null deletes one. */
export function changeGitRepository(
  root: string,
  path: string,
  files: Readonly<Record<string, Content | null>>,
): void {
  const work = join(root, 'work', path);
  writeInto(work, files);
  git(work, 'add', '-A', '.');
  git(work, 'commit', '-q', '--allow-empty', '-m', 'Change');
  git(work, 'push', '-q', join(root, `${path}.git`), 'main');
  git(join(root, `${path}.git`), 'update-server-info');
}

function git(folder: string, ...words: string[]): void {
  execFileSync('git', words, { cwd: folder, env: { ...process.env, ...NOBODY }, stdio: 'pipe' });
}

function writeInto(work: string, files: Readonly<Record<string, Content | null>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(work, name);
    mkdirSync(dirname(path), { recursive: true });
    if (content === null) rmSync(path);
    else writeFileSync(path, content);
  }
}

export function answerDumb(root: string, url: URL, response: ServerResponse): void {
  const file = join(root, normalize(decodeURIComponent(url.pathname)));
  if (url.pathname.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/plain' }).end(readFileSync(file));
}

/** Passes the request to `git http-backend`, as a web server does by CGI. */
export function answerSmart(
  root: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const child = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      ...NOBODY,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => undefined);
  let head = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (response.headersSent) {
      response.write(chunk);
      return;
    }
    head += chunk.toString('latin1');
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = head
      .slice(0, end)
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string]);
    const headers = Object.fromEntries(lines.filter(([name]) => name !== 'Status'));
    response.writeHead(
      Number(lines.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? 200),
      headers,
    );
    response.write(Buffer.from(head.slice(end + 4), 'latin1'));
  });
  child.on('close', () => response.end());
}

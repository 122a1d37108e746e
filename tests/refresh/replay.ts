/** A server on loopback that answers as a recording says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Exchange, Recording } from '../../src/refresh/recording/recording.ts';

export interface Replay {
  readonly origin: string;
  /** Requests that the recording has no answer to. */
  readonly unknown: string[];
  close(): Promise<void>;
}

/** @param host of which forge, by its name. */
export async function replay({ exchanges }: Recording, host: string): Promise<Replay> {
  const ofHost = exchanges.filter((one) => one.host === host);
  const unknown: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const asked = keyOf(request.method, request.url, Buffer.concat(parts).toString());
      const found = ofHost.find((one) => recordedKey(one) === asked);
      if (!found) unknown.push(asked);
      const { status = 404, headers = {}, body } = found ?? {};
      response.writeHead(status, headers).end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unknown,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function keyOf(method = 'GET', path = '/', body = ''): string {
  return `${method} ${path} ${body === '' ? '' : JSON.stringify(JSON.parse(body))}`;
}

function recordedKey({ method, path, question }: Exchange): string {
  return keyOf(method, path, question === undefined ? '' : JSON.stringify(question));
}

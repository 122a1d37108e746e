/** Raw requests to a local server: fetch would normalise the path. */
import { request } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export function askAt(port: number, path: string, { method = 'GET', headers = {} }: Asked = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      { port, path, method, agent: false, headers: { host: 'localhost', ...headers } },
      (response) => {
        const parts: string[] = [];
        response.setEncoding('utf8').on('data', (part: string) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          resolve({ status, headers: headers as Answer['headers'], text: parts.join('') });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

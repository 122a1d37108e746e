/** Anybody may write an address into a manifest; the machines beside the job are none of their business. */
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import {
  createPublicFetch,
  fetchThrough,
  isPublicIp,
  isPublicPage,
  publicLookup,
} from '../../src/refresh/public-fetch.ts';

/** A name that means these machines, one set a question. */
function names(...answers: string[][]): LookupFunction {
  let asked = 0;
  return (_, __, callback) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
}

function resolved(lookup: LookupFunction, all = true) {
  return new Promise((resolve, reject) => {
    publicLookup(lookup)('name.test', { all }, (error, address) => {
      if (error) reject(error);
      else resolve(address);
    });
  });
}

const LOCAL = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a00:1',
  '::ffff:8.8.8.8',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  'fc00::1',
  'fd12:3456:789a::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '2001::1',
  '2001:db8::1',
  '2002:a00:1::1',
  '3fff::1',
  '',
  'localhost',
];
const PUBLIC = ['1.1.1.1', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1'];
const PUBLIC_6 = ['2606:4700:4700::1111', '2a00:1450:400a::1', '2001:1458::1'];

describe('The address of a machine', () => {
  it.each(LOCAL)('%s is not public', (address) => {
    expect(isPublicIp(address)).toBe(false);
  });

  it.each([...PUBLIC, ...PUBLIC_6])('%s is public', (address) => {
    expect(isPublicIp(address)).toBe(true);
  });
});

describe('A page that anybody may have named', () => {
  it.each([
    'http://example.org/',
    'http://localhost/',
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[fd00::1]/',
    'https://example.org:8443/',
    'https://example.org:22/',
    'https://name@example.org/',
    'https://name:word@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
  ])('is not asked for at %s', async (address) => {
    expect(isPublicPage(new URL(address))).toBe(false);
    await expect(createPublicFetch(names(['1.1.1.1']))(address)).rejects.toMatchObject({
      failure: { reason: 'forbidden' },
    });
  });

  it.each(['https://example.org/', 'https://example.org:443/a?b', 'https://[2606:4700::1]/'])(
    'may be at %s',
    (address) => {
      expect(isPublicPage(new URL(address))).toBe(true);
    },
  );

  it.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['::ffff:10.0.0.1']],
    [['::1']],
    [['1.1.1.1', '10.0.0.1']],
    [['2606:4700:4700::1111', 'fe80::1']],
    [[]],
  ])('is not asked for where its name means %j', async (addresses) => {
    const fetchPage = createPublicFetch(names(addresses));
    await expect(fetchPage('https://name.test/')).rejects.toMatchObject({
      failure: { reason: 'forbidden', cause: { code: 'not-public', host: 'name.test' } },
    });
    await expect(resolved(names(addresses), false)).rejects.toMatchObject({
      failure: { reason: 'forbidden' },
    });
  });

  it('is asked for at the addresses that were judged', async () => {
    const found = [{ address: '1.1.1.1', family: 4 }];
    await expect(resolved(names(['1.1.1.1']))).resolves.toEqual(found);
    await expect(resolved(names(['1.1.1.1']), false)).resolves.toBe('1.1.1.1');
  });

  it('is not asked for where the name means another machine a moment later', async () => {
    const lookup = names(['1.1.1.1'], ['127.0.0.1']);
    await expect(resolved(lookup)).resolves.toHaveLength(1);
    await expect(createPublicFetch(lookup)('https://name.test/')).rejects.toMatchObject({
      failure: { reason: 'forbidden' },
    });
  });

  it('is not asked for where nobody knows the name, and says why', async () => {
    const error = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    const lookup: LookupFunction = (_, __, callback) => callback(error, []);
    await expect(createPublicFetch(lookup)('https://name.test/')).rejects.toMatchObject({
      cause: { code: 'ENOTFOUND' },
    });
  });
});

describe('A connection', () => {
  const server = createServer(({ headers }, response) => response.end(headers.host));
  afterEach(() => {
    server.close();
  });

  it('goes where its own lookup says', async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const fetchPage = fetchThrough(names(['127.0.0.1']));
    const response = await fetchPage(`http://name.invalid:${port}/`);
    expect(await response.text()).toBe(`name.invalid:${port}`);
  });
});

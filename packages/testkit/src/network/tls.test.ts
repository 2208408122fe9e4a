import { existsSync, readFileSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { type RequestOptions, request } from 'node:https';
import { Client, credentials } from '@grpc/grpc-js';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { afterEach, describe, expect, it } from 'vitest';
import { TestCluster } from '../index.js';
import { firstRegion, GrpcProbe, statusOf } from '../testing/grpc-probe.js';
import { bytes } from '../testing/model-ground.js';
import type { ClusterTls } from '../tls/cluster-tls.js';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function start(mode: true | 'mutual'): Promise<{ cluster: TestCluster; tls: ClusterTls }> {
  const cluster = await TestCluster.start({ tls: mode, stores: 1 });
  ends.push(() => cluster.close());
  return { cluster, tls: cluster.tls as ClusterTls };
}

/** What a client has: `ca` alone, or with a certificate of its own. */
interface Held {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
}

function probe(address: string, { ca, cert, key }: Held): GrpcProbe {
  const pem = (text: string | undefined): Buffer | null => (text === undefined ? null : Buffer.from(text));
  const made = new GrpcProbe(
    new Client(address, credentials.createSsl(pem(ca), pem(key), pem(cert)), { 'grpc.use_local_subchannel_pool': 1 }),
  );
  ends.push(() => made.close());
  return made;
}

const held = ({ ca, cert, key }: Held): Held => ({ ca, cert, key }) as Held;
/** GetMembers over a new connection: `ok`, or what grpc-js says. */
async function outcome(cluster: TestCluster, client: Held): Promise<string> {
  const asked = probe(cluster.pd[0] ?? '', client).unary(PD.method.getMembers, {});
  return await asked.then(() => 'ok').catch(async () => (await statusOf(asked)).details);
}

describe('TLS', () => {
  it('is spoken by PD, which says so in its URLs, and by stores', async () => {
    const { cluster, tls } = await start(true);
    const members = await probe(cluster.pd[0] ?? '', { ca: tls.ca }).unary(PD.method.getMembers, {});
    expect(members.leader?.clientUrls).toEqual([`https://${cluster.pd[0]}`]);
    const { address, context } = firstRegion(cluster);
    const store = probe(address, { ca: tls.ca });
    await store.unary(Tikv.method.rawPut, { context, key: bytes('k'), value: bytes('v') });
    expect(cluster.inspect.raw('k')).toEqual(bytes('v'));
  });

  it('is not plaintext', async () => {
    const { cluster } = await start(true);
    const plain = new GrpcProbe(new Client(cluster.pd[0] ?? '', credentials.createInsecure()));
    ends.push(() => plain.close());
    expect(await statusOf(plain.unary(PD.method.getMembers, {}))).toMatchObject({ code: 14 });
  });

  it.each([
    ['expired', /expired/],
    ['wrong-host', /altnames|IP: 127.0.0.1 is not/i],
    ['unknown-authority', /unable to verify|signature failure|self.signed/i],
  ] as const)(
    'a certificate that is %s is refused by clients, until servers show a good one again',
    async (flaw, says) => {
      const { cluster, tls } = await start(true);
      tls.spoilServer(flaw);
      expect(await outcome(cluster, { ca: tls.ca })).toMatch(says);
      tls.spoilServer();
      expect(await outcome(cluster, { ca: tls.ca })).toBe('ok');
    },
  );

  it('serves HTTP/1.1 and HTTP/2 on the same port, as ALPN has it', async () => {
    const { cluster, tls } = await start(true);
    const [host, port] = (cluster.pd[0] ?? '').split(':');
    const path = '/pdpb.PD/GetMembers';
    const headers = { 'content-type': 'application/json' };
    const asked: RequestOptions = { host, port, path, method: 'POST', ca: tls.ca, headers };
    const http1 = await new Promise<string>((resolve, reject) => {
      const sent = request(asked, (answer) => {
        answer.setEncoding('utf8');
        let body = '';
        answer.on('data', (chunk: string) => (body += chunk));
        answer.on('end', () => resolve(body));
      });
      sent.on('error', reject);
      sent.end('{}');
    });
    expect(JSON.parse(http1)).toMatchObject({ leader: { name: 'pd-0' } });
    const session = connectHttp2(`https://${host}:${port}`, { ca: tls.ca });
    ends.push(() => session.close());
    const http2 = await new Promise<string>((resolve, reject) => {
      const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
      let body = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => (body += chunk));
      stream.on('end', () => resolve(body));
      stream.on('error', reject);
      stream.end('{}');
    });
    expect(JSON.parse(http2)).toMatchObject({ leader: { name: 'pd-0' } });
  });

  it('cuts connections that are still in their handshake when it closes', async () => {
    const { cluster } = await start(true);
    const { connect } = await import('node:net');
    const [host, port] = (cluster.pd[0] ?? '').split(':');
    const socket = connect(Number(port), host);
    await new Promise((resolve) => socket.once('connect', resolve));
    const gone = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    // Until the server has accepted it, there is nothing to cut.
    expect(await outcome(cluster, held(cluster.tls as ClusterTls))).toBe('ok');
    await cluster.close();
    await gone;
  });
});

describe('mutual TLS', () => {
  it('refuses who has no certificate, or one that is expired or of another authority', async () => {
    const { cluster, tls } = await start('mutual');
    expect(await outcome(cluster, held(tls))).toBe('ok');
    expect(await outcome(cluster, { ca: tls.ca })).not.toBe('ok');
    for (const flaw of ['expired', 'unknown-authority'] as const) {
      expect(await outcome(cluster, { ca: tls.ca, ...tls.clientWith(flaw) })).not.toBe('ok');
    }
  });

  it('refuses the old certificates once they are rotated; what is open goes on', async () => {
    const { cluster, tls } = await start('mutual');
    const old = held(tls);
    const open = probe(cluster.pd[0] ?? '', old);
    await open.unary(PD.method.getMembers, {});
    await tls.rotate();
    expect(tls.ca).not.toBe(old.ca);
    expect(await outcome(cluster, old)).not.toBe('ok');
    // Even one that trusts the new authority.
    expect(await outcome(cluster, { ...old, ca: tls.ca })).not.toBe('ok');
    expect(await outcome(cluster, held(tls))).toBe('ok');
    await open.unary(PD.method.getMembers, {});
  });

  it('gives its certificates as files, which are rotated too and go with the cluster', async () => {
    const { cluster, tls } = await start('mutual');
    const files = await tls.files();
    const read = (): Held => ({
      ca: readFileSync(files.caFile, 'utf8'),
      cert: readFileSync(files.certFile, 'utf8'),
      key: readFileSync(files.keyFile, 'utf8'),
    });
    expect(read()).toEqual(held(tls));
    await tls.rotate();
    expect(read()).toEqual(held(tls));
    expect(await outcome(cluster, read())).toBe('ok');
    await cluster.close();
    expect(Object.values(files).filter((file) => existsSync(file as string))).toEqual([]);
  });
});

describe('faults under TLS', () => {
  it.each(['cut', 'black-hole', 'truncate', 'reset'] as const)('%s works there too', async (action) => {
    const { cluster, tls } = await start(true);
    const { address, context } = firstRegion(cluster);
    cluster.faults.add({ rpc: 'RawPut', when: 'after-apply', action });
    const fields = { context, key: bytes('k'), value: bytes('v') };
    const asked = statusOf(probe(address, { ca: tls.ca }).unary(Tikv.method.rawPut, fields));
    await expect.poll(() => cluster.inspect.raw('k'), { timeout: 10_000 }).toEqual(bytes('v'));
    if (action === 'black-hole') {
      const silence = new Promise((resolve) => setTimeout(resolve, 50, 'silence'));
      expect(await Promise.race([asked, silence])).toBe('silence');
      asked.catch(() => {});
    } else expect(await asked).toMatchObject({ code: { cut: 14, truncate: 12, reset: 1 }[action] });
  });
});

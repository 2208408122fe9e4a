import { createServer, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { decode, encode } from '@tikv/kvproto';
import { GetClusterInfoResponse, GetMembersResponse, ServiceMode, TsoRequest, TsoResponse } from '@tikv/kvproto/pdpb';
import { cutter, frame } from './frame.js';

/** PD as far as timestamps need it, which answers at once. */
const header = { clusterId: 7n };
const server = createServer();

server.on('stream', (stream, headers) => {
  stream.on('error', () => {});
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  if (headers[':path'] === '/pdpb.PD/Tso') answerTimestamps(stream);
  else answerOnce(stream, headers[':path'] ?? '');
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

function answerTimestamps(stream: ServerHttp2Stream): void {
  let physical = Date.now();
  let logical = 0;
  stream.on(
    'data',
    cutter((message) => {
      const { count } = decode(TsoRequest, message);
      if (logical + count >= 2 ** 18) {
        physical += 1;
        logical = 0;
      }
      logical += count;
      stream.write(frame(encode(TsoResponse, { header, count, timestamp: { physical, logical } })));
    }),
  );
  stream.on('end', () => stream.end());
}

function answerOnce(stream: ServerHttp2Stream, path: string): void {
  const member = { name: 'pd', clientUrls: [`http://127.0.0.1:${(server.address() as AddressInfo).port}`] };
  stream.resume();
  stream.on('end', () => {
    stream.end(
      path.endsWith('GetMembers')
        ? frame(encode(GetMembersResponse, { header, members: [member], leader: member }))
        : frame(encode(GetClusterInfoResponse, { header, serviceModes: [ServiceMode.PD_SVC_MODE] })),
    );
  });
}

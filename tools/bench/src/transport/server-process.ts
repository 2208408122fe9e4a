// The other side: sends back whatever comes, as it comes, and ends with status OK. Framed messages come back framed.
import { createServer } from 'node:http2';

const windowBytes = 16 * 1024 * 1024;
const server = createServer({
  maxSessionMemory: 4000,
  settings: { initialWindowSize: windowBytes, maxConcurrentStreams: 100_000 },
});
server.on('session', (session) => {
  session.setLocalWindowSize(windowBytes);
  session.on('error', () => {});
});
server.on('stream', (stream) => {
  stream.on('error', () => {});
  stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  stream.on('data', (chunk: Buffer) => stream.write(chunk));
  stream.on('end', () => stream.end());
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());

import { Client, credentials } from '@grpc/grpc-js';
import type { Contender } from './contender.js';

/** @grpc/grpc-js as it comes, without a codec. */
export function plainGrpcJs(address: string): Contender {
  const client = new Client(address, credentials.createInsecure());
  const out = (message: Uint8Array): Buffer => Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  const back = (bytes: Buffer): Buffer => bytes;
  return {
    name: 'plain grpc-js',
    unary(message, done) {
      client.makeUnaryRequest('/t/Echo', out, back, message, (error, answer) => {
        if (error !== null) throw error;
        done(answer as Buffer);
      });
    },
    bidi(received) {
      const call = client.makeBidiStreamRequest('/t/Echo', out, back);
      call.on('data', received);
      call.on('error', () => {});
      return (message) => call.write(message);
    },
    close: () => client.close(),
  };
}

import { connect } from 'node:http2';

export interface Load {
  readonly address: string;
  /** One message, framed, that is sent over and over. */
  readonly framed: Buffer;
  readonly requestsEach: number;
  readonly messages: number;
  readonly inFlight: number;
  /** How many requests the answers in these bytes belong to. */
  readonly count: (chunk: Buffer) => number;
}

const windowBytes = 16 * 1024 * 1024;

/** Sends the same message over one stream, so many at a time, until all are answered. */
export function drive({ address, framed, requestsEach, messages, inFlight, count }: Load): Promise<void> {
  return new Promise((resolve, reject) => {
    const session = connect(`http://${address}`, { settings: { initialWindowSize: windowBytes } });
    session.on('error', reject);
    session.on('connect', () => session.setLocalWindowSize(windowBytes));
    const stream = session.request({
      ':method': 'POST',
      ':path': '/tikvpb.Tikv/BatchCommands',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    stream.on('error', reject);
    let sent = 0;
    let answered = 0;
    const fill = (): void => {
      while (sent < messages && sent - Math.floor(answered / requestsEach) < inFlight) {
        sent += 1;
        stream.write(framed);
      }
    };
    stream.on('data', (chunk: Buffer) => {
      answered += count(chunk);
      if (answered >= messages * requestsEach) {
        stream.removeAllListeners('error').on('error', () => {});
        session.close();
        stream.close();
        resolve();
      } else fill();
    });
    fill();
  });
}

import {
  create,
  type DescMethod,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import type { BidiStream, Connection, RpcError, Transport } from '@tikv/rpc';
import { pathOf } from './grpc-probe.js';

type Metadata = Readonly<Record<string, string>>;

/** Calls by address, over whichever transport there is. */
export class TransportProbe {
  readonly #transport: Transport;
  readonly #connections = new Map<string, Connection>();

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Rejects with an RpcError. */
  async unary<Method extends DescMethod>(
    address: string,
    method: Method,
    fields: MessageInitShape<Method['input']>,
    metadata: Metadata = {},
  ): Promise<MessageShape<Method['output']>> {
    const request = toBinary(method.input, create(method.input, fields));
    const answer = await this.#connection(address).unary(pathOf(method), request, { metadata });
    return fromBinary(method.output, Uint8Array.from(answer)) as MessageShape<Method['output']>;
  }

  bytes(address: string, path: string, request: Uint8Array): Promise<Uint8Array> {
    return this.#connection(address).unary(path, request, {});
  }

  stream<Method extends DescMethod>(address: string, method: Method, metadata: Metadata = {}): ProbedStream<Method> {
    return new ProbedStream(this.#connection(address).bidi(pathOf(method), { metadata }), method);
  }

  /** Closes all connections; calls after that make new ones. */
  close(): void {
    for (const connection of this.#connections.values()) connection.close();
    this.#connections.clear();
  }

  #connection(address: string): Connection {
    const known = this.#connections.get(address);
    if (known !== undefined) return known;
    const made = this.#transport.connect(address);
    this.#connections.set(address, made);
    return made;
  }
}

/** A stream whose answers are taken one by one. */
export class ProbedStream<Method extends DescMethod> {
  readonly #stream: BidiStream;
  readonly #method: Method;
  readonly #answers: MessageShape<Method['output']>[] = [];
  #wake: () => void = () => {};
  #isOver = false;
  /** The error that it has ended with, or none. */
  readonly ended: Promise<RpcError | undefined>;

  constructor(stream: BidiStream, method: Method) {
    this.#stream = stream;
    this.#method = method;
    stream.onMessage((bytes) => {
      this.#answers.push(fromBinary(method.output, Uint8Array.from(bytes)) as MessageShape<Method['output']>);
      this.#wake();
    });
    this.ended = new Promise((resolve) => {
      stream.onEnd((error) => {
        this.#isOver = true;
        resolve(error);
        this.#wake();
      });
    });
  }

  /** Sends a request and takes the next answer. Throws what the stream ends with before. */
  async ask(fields: MessageInitShape<Method['input']>): Promise<MessageShape<Method['output']>> {
    this.#stream.write(toBinary(this.#method.input, create(this.#method.input, fields)));
    return await this.next();
  }

  async next(): Promise<MessageShape<Method['output']>> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer !== undefined) return answer;
      if (this.#isOver) throw (await this.ended) ?? new Error('the stream ended in order');
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }
}

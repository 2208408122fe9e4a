import {
  create,
  type DescMethod,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import type { RegionView, TestCluster } from '../index.js';

const deadlineMs = 10_000;

type Serialize = (message: Uint8Array) => Buffer;
type Deserialize = (message: Buffer) => Uint8Array;

/** What is used of grpc-js's Client. */
export interface GrpcClient {
  close(): void;
  makeUnaryRequest(
    path: string,
    serialize: Serialize,
    deserialize: Deserialize,
    request: Uint8Array,
    options: { deadline: number },
    answered: (error: Error | null, answer?: Uint8Array) => void,
  ): unknown;
  makeBidiStreamRequest(
    path: string,
    serialize: Serialize,
    deserialize: Deserialize,
    // CallOptions; of an overload with another fourth argument, so that no type but this one fits.
    options: never,
  ): GrpcStream;
}

interface GrpcStream {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'status', listener: (status: { code: number; details: string }) => void): unknown;
  write(message: Uint8Array): unknown;
  end(): unknown;
  cancel(): void;
}

/** A plain gRPC client for one address. */
export class GrpcProbe {
  readonly #client: GrpcClient;

  constructor(client: GrpcClient) {
    this.#client = client;
  }

  close(): void {
    this.#client.close();
  }

  /** Rejects with grpc-js's ServiceError. */
  bytes(path: string, request: Uint8Array, timeoutMs: number = deadlineMs): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(
        path,
        (message: Uint8Array) => Buffer.from(message),
        (message: Buffer) => new Uint8Array(message),
        request,
        { deadline: Date.now() + timeoutMs },
        (error, answer) => (error === null ? resolve(answer ?? new Uint8Array()) : reject(error)),
      );
    });
  }

  async unary<Method extends DescMethod>(
    method: Method,
    fields: MessageInitShape<Method['input']>,
  ): Promise<MessageShape<Method['output']>> {
    const request = toBinary(method.input, create(method.input, fields));
    return fromBinary(method.output, await this.bytes(pathOf(method), request)) as MessageShape<Method['output']>;
  }

  stream<Method extends DescMethod>(method: Method): ProbeStream<Method> {
    return new ProbeStream(
      this.#client.makeBidiStreamRequest(
        pathOf(method),
        (message: Uint8Array) => Buffer.from(message),
        (message: Buffer) => new Uint8Array(message),
        { deadline: Date.now() + deadlineMs } as never,
      ),
      method,
    );
  }
}

/** A stream whose answers are collected until it ends. */
export class ProbeStream<Method extends DescMethod> {
  readonly #call: GrpcStream;
  readonly #method: Method;
  readonly #answers: MessageShape<Method['output']>[] = [];
  /** Status code and text. */
  readonly ended: Promise<{ code: number; details: string }>;
  #wake: () => void = () => {};

  constructor(call: GrpcStream, method: Method) {
    this.#call = call;
    this.#method = method;
    call.on('data', (bytes: Uint8Array) => {
      this.#answers.push(fromBinary(method.output, bytes) as MessageShape<Method['output']>);
      this.#wake();
    });
    call.on('error', () => {});
    this.ended = new Promise((resolve) => {
      call.on('status', ({ code, details }: { code: number; details: string }) => {
        resolve({ code, details });
        this.#wake();
      });
    });
  }

  get answers(): readonly MessageShape<Method['output']>[] {
    return this.#answers;
  }

  write(fields: MessageInitShape<Method['input']>): void {
    this.#call.write(toBinary(this.#method.input, create(this.#method.input, fields)));
  }

  writeBytes(bytes: Uint8Array): void {
    this.#call.write(bytes);
  }

  /** Half-close. */
  end(): void {
    this.#call.end();
  }

  cancel(): void {
    this.#call.cancel();
  }

  /** Resolves when the answers satisfy `enough`; rejects when the stream ends before. */
  async until(enough: (answers: readonly MessageShape<Method['output']>[]) => boolean): Promise<void> {
    let status: { code: number; details: string } | undefined;
    void this.ended.then((ended) => {
      status = ended;
    });
    while (!enough(this.#answers)) {
      if (status !== undefined) throw new Error(`the stream ended with ${status.code} ${status.details}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

export function pathOf(method: DescMethod): string {
  return `/${method.parent.typeName}/${method.name}`;
}

/** The status a call is rejected with. */
export async function statusOf(call: Promise<unknown>): Promise<{ code: number; details: string }> {
  try {
    await call;
  } catch (error) {
    const { code, details } = error as { code: number; details: string };
    return { code, details };
  }
  throw new Error('the call succeeded');
}

/** The context of a client that knows the first region, and the address of its leader. */
export function firstRegion(cluster: TestCluster): { address: string; storeId: bigint; context: RegionContext } {
  const [region] = cluster.topology.regions() as [RegionView];
  const { id, epoch, leader, peers } = region;
  const peer = peers.find(({ storeId }) => storeId === leader);
  const address = cluster.topology.stores().find((store) => store.id === leader)?.address;
  if (peer === undefined || address === undefined) throw new Error('the first region has no leader');
  const context = { regionId: id, regionEpoch: epoch, peer: { id: peer.id, storeId: peer.storeId } };
  return { address, storeId: peer.storeId, context };
}

export interface RegionContext {
  readonly regionId: bigint;
  readonly regionEpoch: RegionView['epoch'];
  readonly peer: Pick<RegionView['peers'][number], 'id' | 'storeId'>;
}

import {
  create,
  type DescMethod,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from '@bufbuild/protobuf';
import { type Runtime, systemRuntime } from '@tikv/core';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import type { BidiStream, Connection, RpcError, Transport } from '@tikv/rpc';
import { TestCluster, type TestClusterOptions } from '../cluster/test-cluster.js';
import { simulate } from '../simulation/world.js';
import { firstRegion, pathOf, type RegionContext } from './grpc-probe.js';
import { bytes } from './model-ground.js';

/** A cluster with two stores and a connection to the first region's leader, over either face. */
export interface FaceGround {
  readonly cluster: TestCluster;
  readonly context: RegionContext;
  readonly storeId: bigint;
  readonly runtime: Runtime;
  readonly store: FaceClient;
  readonly pd: FaceClient;
  pause(ms: number): Promise<void>;
}

export interface FaceKind {
  readonly name: 'network' | 'memory';
  on(options: TestClusterOptions, work: (ground: FaceGround) => Promise<void>): Promise<void>;
}

/** The name of a status, or `ok` with the answer. */
export type CallOutcome<Answer> = { readonly code: 'ok'; readonly answer: Answer } | { readonly code: string };

/** Calls over one connection. */
export class FaceClient {
  readonly #connection: Connection;
  readonly #runtime: Runtime;

  constructor(connection: Connection, runtime: Runtime) {
    this.#connection = connection;
    this.#runtime = runtime;
  }

  async call<Method extends DescMethod>(
    method: Method,
    fields: MessageInitShape<Method['input']>,
    timeoutMs = 5_000,
    metadata: Readonly<Record<string, string>> = {},
  ): Promise<CallOutcome<MessageShape<Method['output']>>> {
    const request = toBinary(method.input, create(method.input, fields));
    const deadlineAtMs = this.#runtime.monotonicMs() + timeoutMs;
    let answer: Uint8Array;
    try {
      answer = await this.#connection.unary(pathOf(method), request, { deadlineAtMs, metadata });
    } catch (error) {
      return { code: (error as RpcError).grpcCode };
    }
    try {
      return { code: 'ok', answer: fromBinary(method.output, answer) as MessageShape<Method['output']> };
    } catch {
      return { code: 'undecodable' };
    }
  }

  stream<Method extends DescMethod>(
    method: Method,
    timeoutMs = 5_000,
    metadata: Readonly<Record<string, string>> = {},
  ): FaceStream<Method> {
    const deadlineAtMs = this.#runtime.monotonicMs() + timeoutMs;
    return new FaceStream(method, this.#connection.bidi(pathOf(method), { deadlineAtMs, metadata }));
  }

  close(): void {
    this.#connection.close();
  }
}

/** A stream and all that came over it: its messages, `undecodable` ones among them. */
export class FaceStream<Method extends DescMethod> {
  readonly answers: (MessageShape<Method['output']> | 'undecodable')[] = [];
  /** `ok`, or the name of a status. */
  readonly ended: Promise<string>;
  readonly #method: Method;
  readonly #stream: BidiStream;
  #wake: () => void = () => {};
  #isOver = false;

  constructor(method: Method, stream: BidiStream) {
    this.#method = method;
    this.#stream = stream;
    stream.onMessage((message) => {
      try {
        this.answers.push(fromBinary(method.output, message) as MessageShape<Method['output']>);
      } catch {
        this.answers.push('undecodable');
      }
      this.#wake();
    });
    this.ended = new Promise((resolve) => {
      stream.onEnd((error) => {
        this.#isOver = true;
        resolve(error?.grpcCode ?? 'ok');
        this.#wake();
      });
    });
  }

  write(fields: MessageInitShape<Method['input']>): void {
    this.#stream.write(toBinary(this.#method.input, create(this.#method.input, fields)));
  }

  end(): void {
    this.#stream.end();
  }

  cancel(): void {
    this.#stream.cancel();
  }

  /** Resolves once so many messages have come; rejects when it ends before. */
  async received(count: number): Promise<void> {
    while (this.answers.length < count) {
      if (this.#isOver) throw new Error(`the stream ended with ${await this.ended}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** Real gRPC on loopback with this transport. */
export function networkFace(transport: Transport): FaceKind {
  return {
    name: 'network',
    async on(options, work) {
      const cluster = await TestCluster.start({ stores: 2, ...options });
      const runtime = systemRuntime();
      try {
        await onCluster(cluster, transport, runtime, work);
      } finally {
        await cluster.close();
      }
    },
  };
}

/** Memory and virtual time. */
export const memoryFace: FaceKind = {
  name: 'memory',
  async on(options, work) {
    const world = simulate({ stores: 2, ...options, seed: 1 });
    await world.run(() => onCluster(world.cluster, world.options.transport, world.runtime, work), { limitMs: 600_000 });
  },
};

async function onCluster(
  cluster: TestCluster,
  transport: Transport,
  runtime: Runtime,
  work: (ground: FaceGround) => Promise<void>,
): Promise<void> {
  const { address, context, storeId } = firstRegion(cluster);
  const store = new FaceClient(transport.connect(address), runtime);
  const pd = new FaceClient(transport.connect(cluster.pd[0] ?? ''), runtime);
  const pause = (ms: number): Promise<void> => new Promise((resolve) => void runtime.startTimer(ms, resolve));
  try {
    await work({ cluster, context, storeId, runtime, store, pd, pause });
  } finally {
    store.close();
    pd.close();
  }
}

export function put(
  { store, context }: FaceGround,
  key: string,
): Promise<CallOutcome<MessageShape<typeof Tikv.method.rawPut.output>>> {
  return store.call(Tikv.method.rawPut, { context, key: bytes(key), value: bytes(`${key}!`) });
}

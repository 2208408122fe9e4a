import type { DescMethod, Message } from '@bufbuild/protobuf';
import type { Runtime } from '@tikv/core';
import type { Changes } from '../model/changes.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { answerBatchCommands, type BatchCommandsParts } from './batch-commands.js';
import type { Outcome } from './outcome.js';
import type { ServerCall } from './server-call.js';
import { answerUnary } from './unary.js';

/** As long as TiKV waits for a connection to the store that it forwards to. */
const connectMs = 3000;

/** What calls are forwarded to. */
export interface ForwardTarget {
  run(rpc: string, message: Message, bytes: () => number, via: bigint): Outcome | Promise<Outcome>;
  readonly batch: Pick<BatchCommandsParts, 'check' | 'lacks' | 'feedback' | 'transportLayerLoad'>;
  onEnd(ended: () => void): () => void;
}

export interface Forwarding {
  readonly runtime: Runtime;
  readonly changes: Changes;
  readonly nodeAt: (address: string) => ForwardTarget | undefined;
  /** The store that passes calls on. */
  readonly from: bigint;
}

/** The address that a call is meant for; undefined when it is for whoever gets it (pd-region-rpc-retry.md §2.18). */
export function forwardedHost({ metadata }: ServerCall): string | undefined {
  const host = metadata['tikv-forwarded-host'];
  return typeof host === 'string' && host !== '' ? host : undefined;
}

/**
 * Passes a call on to another store. A store that cannot be reached ends it as CANCELLED after a while; one that stops
 * ends a stream so too.
 */
export function forwardCall(call: ServerCall, method: DescMethod, host: string, forwarding: Forwarding): void {
  const { runtime, from } = forwarding;
  const target = connect(host, forwarding);
  if (method.name === 'BatchCommands') {
    let reached: ForwardTarget | undefined;
    target.then(
      (node) => {
        reached = node;
        node.onEnd(() => call.fail(grpcStatus.cancelled, `the store at ${host} has stopped`));
      },
      (error: unknown) => call.failWith(error),
    );
    const run = async (rpc: string, message: Message, bytes: () => number): Promise<Outcome> =>
      await (await target).run(rpc, message, bytes, from);
    answerBatchCommands(call, method, {
      runtime,
      run,
      check: () => reached?.batch.check(),
      lacks: (rpc) => reached?.batch.lacks(rpc) ?? false,
      feedback: () => reached?.batch.feedback(),
      transportLayerLoad: () => reached?.batch.transportLayerLoad() ?? 0,
    });
  } else if (method.methodKind === 'unary') {
    answerUnary(
      call,
      method,
      async (message, bytes) => await (await target).run(method.name, message, () => bytes, from),
    );
  } else call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
}

function connect(host: string, { runtime, changes, nodeAt }: Forwarding): Promise<ForwardTarget> {
  return new Promise((reached, failed) => {
    let forget = (): void => {};
    const late = (): void => {
      forget();
      failed(new StatusError(grpcStatus.cancelled, `cannot reach the store at ${host}`));
    };
    const timer = runtime.startTimer(connectMs, late, { background: true });
    const tryIt = (): void => {
      const node = nodeAt(host);
      if (node === undefined) {
        forget = changes.next(tryIt);
        return;
      }
      timer.cancel();
      reached(node);
    };
    tryIt();
  });
}

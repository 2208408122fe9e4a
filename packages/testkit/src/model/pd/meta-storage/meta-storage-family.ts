import { ErrorType, Event_EventType, MetaStorage, type RequestHeader } from '@tikv/kvproto/general/meta_storagepb';
import { binaryOf, bytesOf } from '../../binary.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { checkLeader } from '../metadata/refusals.js';
import { checkClusterId } from '../service/admission.js';
import type { PdCall } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { MetaError } from './meta-error.js';
import { oneKey } from './meta-range.js';
import type { MetaEvent, MetaRecord } from './meta-record.js';

/**
 * The service `meta_storagepb.MetaStorage`. As PD does it, reads carry keys and values only, no revisions of theirs and
 * no leases, and a delete is of one key, whatever its range, and does not count.
 */
export const metaStorageFamily: readonly PdMethod[] = pdFamily(MetaStorage, 'handler', {
  get: ({ header, key, rangeEnd, limit, revision }, call) =>
    answer(call, header, () => {
      const range = { key: binaryOf(key), end: binaryOf(rangeEnd) };
      const { records, count, more } = call.model.metadata.meta.get(range, { limit: Number(limit), revision });
      return { kvs: records.map(pair), count: BigInt(count), more };
    }),
  put: ({ header, key, value, lease, prevKv }, call) =>
    answer(call, header, () => {
      const previous = call.model.metadata.meta.put(binaryOf(key), value, lease);
      return prevKv && previous !== undefined ? { prevKv: pair(previous) } : {};
    }),
  delete: ({ header, key, prevKv }, call) =>
    answer(call, header, () => {
      const gone = call.model.metadata.meta.delete(oneKey(binaryOf(key)));
      return { prevKvs: prevKv ? gone.map(pair) : [] };
    }),
  watch: (stream) => {
    let stop: (() => void) | undefined;
    return {
      onRequest: ({ header, key, rangeEnd, startRevision, prevKv }, call) => {
        check(call, header);
        const { clusterId, metadata } = call.model;
        // Here, other than in a read, an empty key is the first one.
        const range = { key: binaryOf(key) || '\0', end: binaryOf(rangeEnd) };
        try {
          stop = metadata.meta.watch(range, startRevision, ({ revision, events }) => {
            stream.push({
              header: { clusterId, revision },
              events: events.map((event) => eventMessage(event, prevKv)),
            });
          });
        } catch (error) {
          if (!(error instanceof MetaError)) throw error;
          const compactRevision = error.compactRevision ?? 0n;
          const message = `required watch revision: ${startRevision} is smaller than current compact/min revision ${compactRevision}.`;
          const { revision } = metadata.meta;
          const failed = { clusterId, revision, error: { type: ErrorType.DATA_COMPACTED, message } };
          stream.push({ header: failed, compactRevision });
          throw new StatusError(grpcStatus.unknown, error.message);
        }
        return undefined;
      },
      onClose: () => stop?.(),
    };
  },
});

/** PD looks at no cluster id here; one that was meant for another cluster is turned away all the same. */
function check(call: PdCall, header: RequestHeader | undefined): void {
  checkLeader(call);
  if ((header?.clusterId ?? 0n) !== 0n) checkClusterId(header, call.model);
}

interface Header {
  readonly clusterId: bigint;
  readonly revision: bigint;
  readonly error?: { readonly type: ErrorType; readonly message: string };
}

function answer<T extends object>(
  call: PdCall,
  header: RequestHeader | undefined,
  fields: () => T,
): (T & { header: Header }) | { header: Header } {
  check(call, header);
  const { clusterId, metadata } = call.model;
  try {
    const rest = fields();
    return { ...rest, header: { clusterId, revision: metadata.meta.revision } };
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    // etcd gives no revision with an error.
    return { header: { clusterId, revision: 0n, error: { type: ErrorType.UNKNOWN, message: error.message } } };
  }
}

interface Pair {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

function pair({ key, value }: MetaRecord): Pair {
  return { key: bytesOf(key), value };
}

function eventMessage(
  { type, record, previous }: MetaEvent,
  withPrevious: boolean,
): { type: Event_EventType; kv: Omit<MetaRecord, 'key'> & Pair; prevKv?: Pair } {
  return {
    type: type === 'put' ? Event_EventType.PUT : Event_EventType.DELETE,
    kv: { ...record, key: bytesOf(record.key) },
    ...(withPrevious && previous !== undefined ? { prevKv: pair(previous) } : {}),
  };
}

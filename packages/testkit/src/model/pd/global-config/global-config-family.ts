import { ErrorType, EventType, type GlobalConfigItem, PD } from '@tikv/kvproto/general/pdpb';
import { type Binary, binaryOfKey, bytesOf } from '../../binary.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { MetaError } from '../meta-storage/meta-error.js';
import { prefixRange } from '../meta-storage/meta-range.js';
import type { MetaEvent, MetaOp } from '../meta-storage/meta-record.js';
import { checkLeader } from '../metadata/refusals.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { globalConfigKey, globalConfigPath, globalConfigPrefix } from './global-config.js';

/** The global configuration lies in etcd as it is. Its calls have no header, so no cluster id is checked. */
export const globalConfigFamily: readonly PdMethod[] = pdFamily(PD, 'handler', {
  loadGlobalConfig: ({ names, configPath }, call) => {
    checkLeader(call);
    const { meta } = call.model.metadata;
    if (names.length === 0) {
      const { records } = meta.get(prefixRange(binaryOfKey(globalConfigPrefix(configPath))));
      const items = records.map(({ key, value }) => ({ kind: EventType.PUT, name: textOf(key), payload: value }));
      return { items, revision: meta.revision };
    }
    const path = globalConfigPath(configPath);
    const items = names.map((name) => {
      const payload = meta.value(binaryOfKey(globalConfigKey(path, name)));
      if (payload !== undefined) return { name, payload, kind: EventType.PUT };
      return { name, error: { type: ErrorType.GLOBAL_CONFIG_NOT_FOUND, message: `key ${name} not found` } };
    });
    return { items };
  },
  storeGlobalConfig: ({ changes, configPath }, call) => {
    checkLeader(call);
    const path = globalConfigPath(configPath);
    orUnknownStatus(() => call.model.metadata.meta.commit(changes.map((change) => opOf(path, change))));
    return {};
  },
  watchGlobalConfig: (stream) => {
    let stop: (() => void) | undefined;
    return {
      onRequest: ({ configPath, revision }, call) => {
        checkLeader(call);
        const range = prefixRange(binaryOfKey(globalConfigPath(configPath)));
        const { clusterId, metadata } = call.model;
        try {
          stop = metadata.meta.watch(range, revision, ({ revision: at, events }) => {
            const changes = events.map(changeOf);
            stream.push({ changes, revision: at });
          });
        } catch (error) {
          if (!(error instanceof MetaError)) throw error;
          const message = `required watch revision: ${revision} is smaller than current compact/min revision ${error.compactRevision ?? 0n}.`;
          stream.push({ header: { clusterId, error: { type: ErrorType.DATA_COMPACTED, message } } });
          throw new StatusError(grpcStatus.unknown, error.message);
        }
        return undefined;
      },
      onClose: () => stop?.(),
    };
  },
});

/** A value comes as text or as bytes; text wins. */
function opOf(path: string, { name, kind, value, payload }: GlobalConfigItem): MetaOp {
  const key = binaryOfKey(globalConfigKey(path, name));
  if (kind === EventType.DELETE) return { delete: key };
  return { put: key, value: value === '' ? payload : bytesOf(binaryOfKey(value)) };
}

/** Whole keys as names; of a deleted one, what was there. */
function changeOf({ type, record, previous }: MetaEvent): { name: string; payload: Uint8Array; kind: EventType } {
  const kind = type === 'put' ? EventType.PUT : EventType.DELETE;
  return { name: textOf(record.key), payload: type === 'put' ? record.value : (previous?.value ?? record.value), kind };
}

function orUnknownStatus(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof MetaError) throw new StatusError(grpcStatus.unknown, error.message);
    throw error;
  }
}

function textOf(key: Binary): string {
  return Buffer.from(key, 'latin1').toString('utf8');
}

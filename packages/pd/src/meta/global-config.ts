import { ProtocolError } from '@tikv/core';
import {
  ErrorType,
  EventType,
  type GlobalConfigItem,
  LoadGlobalConfigRequest,
  type LoadGlobalConfigRequestInit,
  LoadGlobalConfigResponse,
  StoreGlobalConfigRequest,
  type StoreGlobalConfigRequestInit,
  StoreGlobalConfigResponse,
} from '@tikv/kvproto/pdpb';
import { checkName } from '../calls/check-arguments.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import type { MetaStorage } from './meta-storage.js';
import type { MetaChange } from './meta-watch.js';

const loadGlobalConfig: PdMethod<LoadGlobalConfigRequestInit, LoadGlobalConfigResponse> = pdMethod(
  'LoadGlobalConfig',
  LoadGlobalConfigRequest,
  LoadGlobalConfigResponse,
);
const storeGlobalConfig: PdMethod<StoreGlobalConfigRequestInit, StoreGlobalConfigResponse> = pdMethod(
  'StoreGlobalConfig',
  StoreGlobalConfigRequest,
  StoreGlobalConfigResponse,
);

export interface ConfigItem {
  readonly name: string;
  readonly value: Uint8Array;
}

/** The configuration that PD keeps for all (pd-region-rpc-retry.md §1.12): names and values under a path of its etcd. */
export class GlobalConfig {
  readonly #caller: PdCaller;
  readonly #meta: MetaStorage;

  constructor(caller: PdCaller, meta: MetaStorage) {
    this.#caller = caller;
    this.#meta = meta;
  }

  /** Those of these names that exist; without names all under the path, with their whole keys as names. */
  async load(
    path: string,
    options: PdCallOptions & { readonly names?: readonly string[] | undefined } = {},
  ): Promise<ConfigItem[]> {
    checkName('path', path);
    const { names = [], ...callOptions } = options;
    const { items } = await this.#caller.call(loadGlobalConfig, { names, configPath: path }, callOptions);
    return items.filter((item) => isThere(item)).map((item) => ({ name: item.name, value: valueOf(item) }));
  }

  /** Undefined as a value takes the item away. */
  async store(
    path: string,
    changes: readonly { readonly name: string; readonly value: Uint8Array | undefined }[],
    options: PdCallOptions = {},
  ): Promise<void> {
    checkName('path', path);
    for (const { name } of changes) checkName('name', name);
    const wire = changes.map(({ name, value }) =>
      value === undefined ? { name, kind: EventType.DELETE } : { name, payload: value, kind: EventType.PUT },
    );
    const { error } = await this.#caller.call(storeGlobalConfig, { changes: wire, configPath: path }, options);
    if (error !== undefined && error.type !== ErrorType.OK) {
      throw new ProtocolError(
        { what: `PD answered StoreGlobalConfig with ${error.message}` },
        { operation: 'pd.StoreGlobalConfig' },
      );
    }
  }

  /** What changes under the path from a revision on, by the watch of meta storage: keys are whole. */
  watch(
    path: string,
    options: { readonly startRevision?: bigint | undefined; readonly signal?: AbortSignal | undefined } = {},
  ): AsyncIterableIterator<MetaChange> {
    checkName('path', path);
    return this.#meta.watch({ prefix: new TextEncoder().encode(path) }, options);
  }
}

/** A value comes as text or as bytes. */
function valueOf({ value, payload }: GlobalConfigItem): Uint8Array {
  return payload.length > 0 || value === '' ? payload : new TextEncoder().encode(value);
}

function isThere({ name, error }: GlobalConfigItem): boolean {
  if (error === undefined || error.type === ErrorType.OK) return true;
  if (error.type === ErrorType.GLOBAL_CONFIG_NOT_FOUND) return false;
  throw new ProtocolError(
    { what: `PD answered LoadGlobalConfig for ${name} with ${error.message}` },
    { operation: 'pd.LoadGlobalConfig' },
  );
}

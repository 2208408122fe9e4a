import type { Binary } from '../../binary.js';

/** A key as it was at some revision. */
export interface MetaRecord {
  readonly key: Binary;
  readonly value: Uint8Array;
  readonly createRevision: bigint;
  readonly modRevision: bigint;
  /** How often it was put since it was made. */
  readonly version: bigint;
  /** 0 for none. */
  readonly lease: bigint;
}

export interface MetaEvent {
  readonly type: 'put' | 'delete';
  /** What is there now; of a deleted key only the key and the revision. */
  readonly record: MetaRecord;
  readonly previous: MetaRecord | undefined;
}

/** What one watcher is told at once. */
export interface MetaEvents {
  /** The store's revision at that moment. */
  readonly revision: bigint;
  readonly events: readonly MetaEvent[];
}

export type MetaOp =
  | { readonly put: Binary; readonly value: Uint8Array; readonly lease?: bigint | undefined }
  | { readonly delete: Binary };

import { isTikvError, type Runtime } from '@tikv/core';
import {
  AdvanceGCSafePointRequest,
  type AdvanceGCSafePointRequestInit,
  AdvanceGCSafePointResponse,
  AdvanceTxnSafePointRequest,
  type AdvanceTxnSafePointRequestInit,
  AdvanceTxnSafePointResponse,
  DeleteGCBarrierRequest,
  type DeleteGCBarrierRequestInit,
  DeleteGCBarrierResponse,
  DeleteGlobalGCBarrierRequest,
  type DeleteGlobalGCBarrierRequestInit,
  DeleteGlobalGCBarrierResponse,
  type GCState,
  GetAllKeyspacesGCStatesRequest,
  type GetAllKeyspacesGCStatesRequestInit,
  GetAllKeyspacesGCStatesResponse,
  GetGCStateRequest,
  type GetGCStateRequestInit,
  GetGCStateResponse,
  SetGCBarrierRequest,
  type SetGCBarrierRequestInit,
  SetGCBarrierResponse,
  SetGlobalGCBarrierRequest,
  type SetGlobalGCBarrierRequestInit,
  SetGlobalGCBarrierResponse,
} from '@tikv/kvproto/pdpb';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import type { PdKeyspaces } from '../keyspaces/pd-keyspaces.js';
import type { MetaStorage } from '../meta/meta-storage.js';
import { barrierOf, checkBarrierId, checkTs, type GcBarrier, wireTtl } from './gc-barrier.js';
import { keyspaceLevelGc, safePointIn, savedSafePointKey } from './saved-safe-point.js';

const getGcState: PdMethod<GetGCStateRequestInit, GetGCStateResponse> = pdMethod(
  'GetGCState',
  GetGCStateRequest,
  GetGCStateResponse,
);
const getAllGcStates: PdMethod<GetAllKeyspacesGCStatesRequestInit, GetAllKeyspacesGCStatesResponse> = pdMethod(
  'GetAllKeyspacesGCStates',
  GetAllKeyspacesGCStatesRequest,
  GetAllKeyspacesGCStatesResponse,
);
const setGcBarrier: PdMethod<SetGCBarrierRequestInit, SetGCBarrierResponse> = pdMethod(
  'SetGCBarrier',
  SetGCBarrierRequest,
  SetGCBarrierResponse,
);
const deleteGcBarrier: PdMethod<DeleteGCBarrierRequestInit, DeleteGCBarrierResponse> = pdMethod(
  'DeleteGCBarrier',
  DeleteGCBarrierRequest,
  DeleteGCBarrierResponse,
);
const setGlobalGcBarrier: PdMethod<SetGlobalGCBarrierRequestInit, SetGlobalGCBarrierResponse> = pdMethod(
  'SetGlobalGCBarrier',
  SetGlobalGCBarrierRequest,
  SetGlobalGCBarrierResponse,
);
const deleteGlobalGcBarrier: PdMethod<DeleteGlobalGCBarrierRequestInit, DeleteGlobalGCBarrierResponse> = pdMethod(
  'DeleteGlobalGCBarrier',
  DeleteGlobalGCBarrierRequest,
  DeleteGlobalGCBarrierResponse,
);
const advanceTxnSafePoint: PdMethod<AdvanceTxnSafePointRequestInit, AdvanceTxnSafePointResponse> = pdMethod(
  'AdvanceTxnSafePoint',
  AdvanceTxnSafePointRequest,
  AdvanceTxnSafePointResponse,
);
const advanceGcSafePoint: PdMethod<AdvanceGCSafePointRequestInit, AdvanceGCSafePointResponse> = pdMethod(
  'AdvanceGCSafePoint',
  AdvanceGCSafePointRequest,
  AdvanceGCSafePointResponse,
);

/** Without a keyspace: that of all keyspaces that have no GC of their own. */
export interface GcOptions extends PdCallOptions {
  readonly keyspaceId?: number | undefined;
}

export interface GcView {
  /** Undefined: the state that keyspaces without GC of their own share. */
  readonly keyspaceId: number | undefined;
  readonly isKeyspaceLevel: boolean;
  /** Reads and transactions that started before it are refused. */
  readonly txnSafePoint: bigint;
  /** Versions that were overwritten before it are gone. */
  readonly gcSafePoint: bigint;
  readonly barriers: readonly GcBarrier[];
}

const nullKeyspaceId = 0xffff_ffff;
const fallbackTimeoutMs = 5_000;

/** States of garbage collection and the barriers that hold it back (pd-region-rpc-retry.md §1.10). */
export class GcStates {
  readonly #caller: PdCaller;
  readonly #meta: MetaStorage;
  readonly #keyspaces: PdKeyspaces;
  readonly #runtime: Runtime;
  /** Until PD turns out to be older than GC states. */
  #hasStates = true;

  constructor(parts: { caller: PdCaller; meta: MetaStorage; keyspaces: PdKeyspaces; runtime: Runtime }) {
    this.#caller = parts.caller;
    this.#meta = parts.meta;
    this.#keyspaces = parts.keyspaces;
    this.#runtime = parts.runtime;
  }

  /** The state; barriers only when asked for, which costs PD more. */
  async state(
    options: GcOptions & {
      readonly barriers?: boolean | undefined;
      readonly globalBarriers?: boolean | undefined;
    } = {},
  ): Promise<GcView & { readonly globalBarriers: readonly GcBarrier[] }> {
    const { barriers = false, globalBarriers = false } = options;
    const askedAtMs = this.#runtime.wallMs();
    // The two flags have opposite senses on the wire.
    const request = { ...scope(options), excludeGcBarriers: !barriers, includeGlobalGcBarriers: globalBarriers };
    const answer = checked('GetGCState', await this.#caller.call(getGcState, request, options));
    const all = answer.globalGcBarriers?.barriers ?? [];
    return {
      ...viewOf(answer.gcState, askedAtMs),
      globalBarriers: all.map((info) => barrierOf(info, askedAtMs)),
    };
  }

  /** Of all keyspaces that are not disabled; the first without keyspace is that of those without GC of their own. */
  async allStates(
    options: PdCallOptions & {
      readonly barriers?: boolean | undefined;
      readonly globalBarriers?: boolean | undefined;
    } = {},
  ): Promise<{ readonly states: readonly GcView[]; readonly globalBarriers: readonly GcBarrier[] }> {
    const { barriers = false, globalBarriers = false } = options;
    const askedAtMs = this.#runtime.wallMs();
    const request = { excludeGcBarriers: !barriers, excludeGlobalGcBarriers: !globalBarriers };
    const answer = checked('GetAllKeyspacesGCStates', await this.#caller.call(getAllGcStates, request, options));
    return {
      states: answer.gcStates.map((state) => viewOf(state, askedAtMs)),
      globalBarriers: answer.globalGcBarriers.map((info) => barrierOf(info, askedAtMs)),
    };
  }

  /** Where reads begin to be refused. Of a PD that is older than GC states: as its etcd has it, 0 when it has nothing. */
  async txnSafePoint(options: GcOptions = {}): Promise<bigint> {
    if (this.#hasStates) {
      try {
        return (await this.state(options)).txnSafePoint;
      } catch (error) {
        if (!isTikvError(error) || error.code !== 'UNSUPPORTED') throw error;
        this.#hasStates = false;
      }
    }
    const { keyspaceId } = options;
    const within = { timeoutMs: fallbackTimeoutMs, ...options };
    const own = keyspaceId !== undefined && keyspaceLevelGc(await this.#keyspaces.loadById(keyspaceId, within));
    return safePointIn(await this.#meta.value(savedSafePointKey(own ? keyspaceId : undefined), within));
  }

  /**
   * Holds the txn safe point at or below `ts`. Set again, it has the new timestamp and its time begins anew.
   *
   * @throws ProtocolError when the txn safe point is above `ts` already.
   */
  async setBarrier(
    id: string,
    ts: bigint,
    options: GcOptions & { readonly ttlSeconds: number | 'never' },
  ): Promise<GcBarrier> {
    checkBarrierId(id);
    checkTs('ts', ts);
    const request = { ...scope(options), barrierId: id, barrierTs: ts, ttlSeconds: wireTtl(options.ttlSeconds) };
    const askedAtMs = this.#runtime.wallMs();
    const answer = checked('SetGCBarrier', await this.#caller.call(setGcBarrier, request, options));
    return barrierOf(
      answer.newBarrierInfo ?? { barrierId: id, barrierTs: ts, ttlSeconds: request.ttlSeconds },
      askedAtMs,
    );
  }

  /** What it was; undefined when there was none. */
  async deleteBarrier(id: string, options: GcOptions = {}): Promise<GcBarrier | undefined> {
    checkBarrierId(id);
    const askedAtMs = this.#runtime.wallMs();
    const request = { ...scope(options), barrierId: id };
    const { deletedBarrierInfo: gone } = checked(
      'DeleteGCBarrier',
      await this.#caller.call(deleteGcBarrier, request, options),
    );
    return gone && barrierOf(gone, askedAtMs);
  }

  /** A barrier for all keyspaces. */
  async setGlobalBarrier(
    id: string,
    ts: bigint,
    options: PdCallOptions & { readonly ttlSeconds: number | 'never' },
  ): Promise<GcBarrier> {
    checkBarrierId(id);
    checkTs('ts', ts);
    const request = { barrierId: id, barrierTs: ts, ttlSeconds: wireTtl(options.ttlSeconds) };
    const askedAtMs = this.#runtime.wallMs();
    const answer = checked('SetGlobalGCBarrier', await this.#caller.call(setGlobalGcBarrier, request, options));
    return barrierOf(answer.newBarrierInfo ?? request, askedAtMs);
  }

  async deleteGlobalBarrier(id: string, options: PdCallOptions = {}): Promise<GcBarrier | undefined> {
    checkBarrierId(id);
    const askedAtMs = this.#runtime.wallMs();
    const { deletedBarrierInfo: gone } = checked(
      'DeleteGlobalGCBarrier',
      await this.#caller.call(deleteGlobalGcBarrier, { barrierId: id }, options),
    );
    return gone && barrierOf(gone, askedAtMs);
  }

  /** For whoever collects garbage. It may stop short of the target: `blocker` tells at what. */
  async advanceTxnSafePoint(
    target: bigint,
    options: GcOptions = {},
  ): Promise<{ readonly before: bigint; readonly now: bigint; readonly blocker: string }> {
    checkTs('target', target);
    const request = { ...scope(options), target };
    const answer = checked('AdvanceTxnSafePoint', await this.#caller.call(advanceTxnSafePoint, request, options));
    const { oldTxnSafePoint: before, newTxnSafePoint: now, blockerDescription: blocker } = answer;
    return { before, now, blocker };
  }

  /** For whoever collects garbage: to between where it is and the txn safe point. */
  async advanceGcSafePoint(
    target: bigint,
    options: GcOptions = {},
  ): Promise<{ readonly before: bigint; readonly now: bigint }> {
    checkTs('target', target);
    const request = { ...scope(options), target };
    const answer = checked('AdvanceGCSafePoint', await this.#caller.call(advanceGcSafePoint, request, options));
    return { before: answer.oldGcSafePoint, now: answer.newGcSafePoint };
  }
}

function scope({ keyspaceId = nullKeyspaceId }: GcOptions): {
  keyspaceScope: { keyspace: { case: 'keyspaceId'; value: number } };
} {
  return { keyspaceScope: { keyspace: { case: 'keyspaceId', value: keyspaceId } } };
}

function viewOf(state: GCState | undefined, askedAtMs: number): GcView {
  const keyspace = state?.keyspaceScope?.keyspace;
  const id = keyspace?.case === 'keyspaceId' ? keyspace.value : undefined;
  return {
    keyspaceId: id === nullKeyspaceId ? undefined : id,
    isKeyspaceLevel: state?.isKeyspaceLevelGc ?? false,
    txnSafePoint: state?.txnSafePoint ?? 0n,
    gcSafePoint: state?.gcSafePoint ?? 0n,
    barriers: (state?.gcBarriers ?? []).map((info) => barrierOf(info, askedAtMs)),
  };
}

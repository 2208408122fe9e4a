import { TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import type { RawGetResponse } from '@tikv/kvproto/kvrpcpb';
import type { StoreCallOptions } from '../calls/store-call-options.js';
import { StoreCaller, type StoreCallerOptions } from '../calls/store-caller.js';
import { rawGet } from '../commands/raw-point-commands.js';
import { FakeStores } from './fake-store.js';

/** A caller over stores in memory. Time stands still. */
export class CallerBench {
  readonly runtime: ManualRuntime = new ManualRuntime();
  readonly timers: TimerWheel = new TimerWheel(this.runtime);
  readonly stores: FakeStores = new FakeStores(this.runtime);
  readonly caller: StoreCaller;

  constructor(options: Partial<StoreCallerOptions> = {}) {
    const { runtime, timers, stores: transport } = this;
    this.caller = new StoreCaller({ transport, runtime, timers, ...options });
  }

  /** A RawGet of a key; its outcome is a value, or `CODE details (sent or unsent)`. */
  get(key: string, options: StoreCallOptions & { address?: string } = {}): Promise<string> {
    return this.outcome(this.raw(key, options));
  }

  raw(key: string, options: StoreCallOptions & { address?: string } = {}): Promise<RawGetResponse> {
    const call = this.caller.call(options.address ?? 's1:1', rawGet, { key: Buffer.from(key) }, options);
    call.catch(() => {});
    return call;
  }

  outcome(call: Promise<RawGetResponse>): Promise<string> {
    return call.then(
      ({ value }) => Buffer.from(value).toString(),
      (error: { grpcCode?: string; details?: string; sent?: boolean; message: string }) =>
        error.grpcCode === undefined
          ? error.message
          : `${error.grpcCode} ${error.details} (${error.sent === true ? 'sent' : 'unsent'})`,
    );
  }

  /** Calls that have been made are on their streams when this is done. */
  settle(): Promise<void> {
    return this.runtime.settle();
  }
}

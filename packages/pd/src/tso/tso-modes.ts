import { isTikvError, type TimerWheel, type WheelTimer } from '@tikv/core';
import type { GetClusterInfoResponse } from '@tikv/kvproto/pdpb';
import { ServiceMode } from '@tikv/kvproto/pdpb';
import type { PdErrorClass } from '../errors/classify-pd-error.js';
import type { PdEndpoints } from './pd-endpoints.js';
import type { ServiceEndpoints } from './service-endpoints.js';
import type { TsoEndpoint, TsoEndpoints } from './tso-endpoint.js';

export interface TsoModesOptions {
  readonly timers: TimerWheel;
  readonly pd: PdEndpoints;
  readonly service: ServiceEndpoints;
  /** Rejects with UNSUPPORTED where PD is older than the question. */
  readonly clusterInfo: () => Promise<GetClusterInfoResponse>;
  /** Ask PD in any mode: it passes on to the service, whose default group it is. */
  readonly serverProxy: boolean;
}

const pollMs = 3_000;
/** The service's groups are looked at anew each 60 s. */
const pollsPerFind = 20;

/**
 * Whether PD or the timestamp service gives timestamps: asked before the first one and each 3 s from then on
 * (pd-region-rpc-retry.md §1.2 step 4, §1.7). A client that never wants a timestamp never asks.
 */
export class TsoModes implements TsoEndpoints {
  readonly #options: TsoModesOptions;
  readonly #onChange: (() => void)[] = [];
  #mode: 'unknown' | 'pd' | 'service';
  #asking: Promise<boolean> | undefined;
  #poll: WheelTimer | undefined;
  #polls = 0;
  #closed = false;

  constructor(options: TsoModesOptions) {
    this.#options = options;
    this.#mode = options.serverProxy ? 'pd' : 'unknown';
    for (const mode of ['pd', 'service'] as const) {
      options[mode].onChange(() => {
        if (this.#mode === mode) this.#tell();
      });
    }
  }

  get isService(): boolean {
    return this.#mode === 'service';
  }

  /** Resolves when the mode is known, or could not be learnt. */
  async known(): Promise<void> {
    if (this.#mode === 'unknown') await this.#learn();
  }

  /** Groups are those of keyspaces. */
  keyspaceChanged(): void {
    this.#options.service.forget();
    if (this.#mode === 'service') this.#tell();
  }

  current(): readonly TsoEndpoint[] {
    return this.#mode === 'unknown' ? [] : this.#options[this.#mode].current();
  }

  async find(after: PdErrorClass | undefined): Promise<boolean> {
    if (this.#mode === 'unknown') await this.#learn();
    // Perhaps PD does not give timestamps any more, and cannot reach who does.
    else if (after === 'leader-change' && !this.#options.serverProxy) void this.#learn();
    if (this.#mode === 'unknown') return false;
    return this.#options[this.#mode].find(after);
  }

  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  noteFailure(address: string, outcome: string, kind: PdErrorClass): void {
    if (this.#mode === 'service') this.#options.service.noteFailure(address, outcome);
    else this.#options.pd.noteFailure(address, outcome, kind);
  }

  noteSuccess(address: string): void {
    if (this.#mode === 'service') this.#options.service.noteSuccess(address);
    else this.#options.pd.noteSuccess(address);
  }

  close(): void {
    this.#closed = true;
    this.#poll?.cancel();
  }

  /** Asks PD; those who want to know meanwhile share the answer. */
  #learn(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    this.#schedule();
    try {
      const [mode] = (await this.#options.clusterInfo()).serviceModes;
      // Anything else is no reason to leave what works.
      if (mode === ServiceMode.PD_SVC_MODE) this.#switch('pd');
      else if (mode === ServiceMode.API_SVC_MODE) this.#switch('service');
      return true;
    } catch (error) {
      if (!isTikvError(error)) throw error;
      if (error.code !== 'UNSUPPORTED') return false;
      this.#switch('pd');
      return true;
    }
  }

  #switch(mode: 'pd' | 'service'): void {
    if (this.#mode === mode || this.#closed) return;
    const wasKnown = this.#mode !== 'unknown';
    this.#mode = mode;
    if (mode === 'service') this.#options.service.forget();
    if (wasKnown) this.#tell();
  }

  #schedule(): void {
    if (this.#closed || this.#poll !== undefined) return;
    const poll = async (): Promise<void> => {
      await this.#learn();
      this.#polls += 1;
      if (this.#mode === 'service' && this.#polls % pollsPerFind === 0) await this.#options.service.find(undefined);
      this.#poll = undefined;
      this.#schedule();
    };
    const fire = (): void => void poll();
    this.#poll = this.#options.timers.schedule(pollMs, fire, { background: true, onClose: () => this.close() });
  }

  #tell(): void {
    for (const listener of this.#onChange) listener();
  }
}

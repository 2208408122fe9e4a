import type { PhysicalKey } from '@tikv/core';
import type { BytesInit } from '@tikv/kvproto';
import { type AttemptFailure, StoreCall, type WithContext } from '@tikv/rpc';
import type { Region } from '../region/region.js';
import { isReady } from '../sender/request-context.js';
import type { FirstAttempt } from '../sender/sending.js';
import type { OperationStarter, PointOperation, PointOptions } from './point-operation.js';
import type { RegionRoute } from './region-route.js';
import { sendToKey } from './send-to-key.js';

/** One operation on one key, and everything that its short road and its long road need. */
export interface PointParts<Input, Request extends WithContext, Response, Result> {
  readonly route: RegionRoute;
  readonly operation: PointOperation<Input, Request, Response, Result>;
  readonly key: PhysicalKey;
  readonly input: Input;
  readonly options: PointOptions;
  readonly starter: OperationStarter;
  readonly startedAtMs: number;
  readonly deadlineAtMs: number;
}

/**
 * Sends to the region of a key. When the region is known and its leader ready, which is nearly always, that is one promise
 * and one object; everything else goes by `sendToKey`, and so does what such a first attempt leads to.
 */
export function sendPoint<Input, Request extends WithContext, Response, Result>(
  route: RegionRoute,
  operation: PointOperation<Input, Request, Response, Result>,
  key: PhysicalKey,
  input: Input,
  options: PointOptions,
  starter: OperationStarter,
  startedAtMs: number,
  deadlineAtMs: number,
): Promise<Result> {
  if (route.read === undefined || operation.command.kind === 'write') {
    const region = route.cache.peek(key, startedAtMs);
    const leader = region?.leaderIndex ?? -1;
    if (region !== undefined && isReady(region, leader)) {
      const promise = new Promise<Result>(keepSettlers);
      const call = new PointCall(
        route,
        operation,
        key,
        input,
        options,
        starter,
        startedAtMs,
        deadlineAtMs,
        region,
        leader,
        keptResolve as (result: Result) => void,
        keptReject,
      );
      route.sender.start(region.storeAt(leader), call);
      return promise;
    }
  }
  return byLongRoad({ route, operation, key, input, options, starter, startedAtMs, deadlineAtMs }, undefined);
}

// An executor that is the same for all promises takes no closure. It runs inside of `new Promise`.
let keptResolve: (value: never) => void;
let keptReject: (error: unknown) => void;
const keepSettlers = (resolve: (value: never) => void, reject: (error: unknown) => void): void => {
  keptResolve = resolve;
  keptReject = reject;
};

class PointCall<Input, Request extends WithContext, Response, Result>
  extends StoreCall<Request, Response>
  implements PointParts<Input, Request, Response, Result>
{
  readonly route: RegionRoute;
  readonly operation: PointOperation<Input, Request, Response, Result>;
  readonly key: PhysicalKey;
  readonly input: Input;
  readonly options: PointOptions;
  readonly starter: OperationStarter;
  readonly startedAtMs: number;
  readonly #region: Region;
  readonly #leader: number;
  readonly #resolve: (result: Result) => void;
  readonly #reject: (error: unknown) => void;

  constructor(
    route: RegionRoute,
    operation: PointOperation<Input, Request, Response, Result>,
    key: PhysicalKey,
    input: Input,
    options: PointOptions,
    starter: OperationStarter,
    startedAtMs: number,
    deadlineAtMs: number,
    region: Region,
    leader: number,
    resolve: (result: Result) => void,
    reject: (error: unknown) => void,
  ) {
    const { command } = operation;
    const timeoutMs = Math.min(command.timeoutMs, deadlineAtMs - startedAtMs);
    const context = route.sender.firstContext(route.context, region, leader, timeoutMs);
    super(command, operation.request(bytesOf(key), input, context), startedAtMs + timeoutMs, options);
    this.route = route;
    this.operation = operation;
    this.key = key;
    this.input = input;
    this.options = options;
    this.starter = starter;
    this.startedAtMs = startedAtMs;
    this.#region = region;
    this.#leader = leader;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  succeed(response: Response): void {
    const regionError = this.command.regionError(response);
    if (regionError === undefined) {
      try {
        this.#resolve(this.operation.result(response, this.operation.facts));
      } catch (error) {
        this.#reject(error);
      }
    } else this.#goOn(undefined, regionError);
  }

  fail(error: AttemptFailure): void {
    this.#goOn(error, undefined);
  }

  #goOn(failure: FirstAttempt['error'], regionError: FirstAttempt['regionError']): void {
    const { startedAtMs } = this;
    const timeoutMs = this.deadlineAtMs - startedAtMs;
    const first = { region: this.#region, leader: this.#leader, startedAtMs, timeoutMs, error: failure, regionError };
    byLongRoad(this, first).then(this.#resolve, this.#reject);
  }
}

async function byLongRoad<Input, Request extends WithContext, Response, Result>(
  parts: PointParts<Input, Request, Response, Result>,
  first: FirstAttempt | undefined,
): Promise<Result> {
  const { route, operation, key, input, options, starter, startedAtMs } = parts;
  const backoffer = starter.goOn(operation.facts.operation, options, startedAtMs);
  const request = (): Request => operation.request(bytesOf(key), input, undefined);
  let result: Result | undefined;
  const accept = (response: Response): void => {
    result = operation.result(response, backoffer);
  };
  await sendToKey(route, { command: operation.command, key, request, backoffer, accept }, first);
  return result as Result;
}

/** A physical key is what bytes fields are written from. */
function bytesOf(key: PhysicalKey): BytesInit {
  return key;
}

import { create, type DescMessage, type Message, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { ClusterModel } from '../cluster-model.js';
import type { RegionRecord } from '../region/region-record.js';
import { admitRaw, type RawKeys } from '../store/admission.js';
import { isRegionError } from '../store/region-error.js';
import { checkKeyInRegion } from '../store/session-checks.js';
import type { RawView } from './raw-view.js';

export interface RawGround {
  readonly model: ClusterModel;
  readonly region: RegionRecord;
  /** What the store that answers sees. */
  readonly view: RawView;
}

/** One raw command: its rules, and how it answers when it never gets that far. */
export interface RawCommand<Request> {
  readonly isWrite: boolean;
  /** What it answers before anyone looks at the region; undefined when it goes on. */
  refuse(request: Request, model: ClusterModel): Message | undefined;
  run(request: Request, ground: RawGround): Message;
  withRegionError(error: RegionError): Message;
}

const maxKeyBytes = 8 * 1024;

interface Rules<Request, Response extends DescMessage> {
  readonly name: string;
  readonly response: Response;
  readonly isWrite?: boolean;
  /** How the response tells an error: a text of its own, or one pair without a key. */
  readonly errorIn: 'error' | 'pairs' | 'kvs';
  readonly asked: (request: Request) => RawKeys;
  readonly family: (request: Request) => string;
  /** Whether the family is checked after everything else. */
  readonly familyLast?: boolean;
  /** Whether the server checks key sizes; the atomic path does not (§1.6.4). */
  readonly sized?: (request: Request) => boolean;
  /** What a write checks of its own before the region; the text of the error. */
  readonly check?: (request: Request, model: ClusterModel) => string | undefined;
  readonly run: (request: Request, ground: RawGround) => MessageInitShape<Response> | RegionError | string;
}

export function command<Request extends { readonly context?: Context | undefined }, Response extends DescMessage>(
  rules: Rules<Request, Response>,
): RawCommand<Request> {
  const { response, errorIn } = rules;
  const answer = (fields: object): MessageShape<Response> => create(response, fields as MessageInitShape<Response>);
  const failure = (text: string): MessageShape<Response> =>
    answer(errorIn === 'error' ? { error: text } : { [errorIn]: [{ error: { abort: text } }] });
  return {
    isWrite: rules.isWrite ?? false,
    withRegionError: (regionError) => answer({ regionError }),
    refuse(request, model) {
      const asked = rules.asked(request);
      const version = request.context?.apiVersion ?? 0;
      const refused =
        admitRaw(model.storageMode, rules.name, version, asked) ??
        (rules.isWrite === true ? refusedWrite(rules, request, model, asked) : undefined);
      return refused === undefined ? undefined : failure(refused);
    },
    run(request, ground) {
      const { model, region } = ground;
      for (const key of rules.asked(request).keys ?? []) {
        const outside = checkKeyInRegion(model, region, key);
        if (outside !== undefined) return answer({ regionError: outside });
      }
      const unknownFamily = model.raw.checkFamily(rules.family(request));
      if (unknownFamily !== undefined) return failure(unknownFamily);
      const result = rules.run(request, ground);
      if (typeof result === 'string') return failure(result);
      if (isRegionError(result)) return answer({ regionError: result });
      return answer(result);
    },
  };
}

/** A write is checked as a whole before it is proposed to its region; the family of a single put comes last. */
function refusedWrite<Request, Response extends DescMessage>(
  rules: Rules<Request, Response>,
  request: Request,
  model: ClusterModel,
  asked: RawKeys,
): string | undefined {
  const family = model.raw.checkFamily(rules.family(request));
  const other = longKey(rules, request, asked) ?? rules.check?.(request, model);
  return rules.familyLast === true ? (other ?? family) : (family ?? other);
}

function longKey<Request, Response extends DescMessage>(
  rules: Rules<Request, Response>,
  request: Request,
  { keys = [], ranges = [] }: RawKeys,
): string | undefined {
  if (rules.sized?.(request) !== true) return undefined;
  const long = [...keys, ...ranges.flatMap(({ start, end }) => [start, end])].find((key) => key.length > maxKeyBytes);
  return long === undefined ? undefined : `max key size exceeded, size: ${long.length}, limit: ${maxKeyBytes}`;
}

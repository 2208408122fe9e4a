import { create, type DescMessage, type Message, type MessageInitShape, type MessageShape } from '@bufbuild/protobuf';
import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { ClusterModel } from '../cluster-model.js';
import type { RegionRecord } from '../region/region-record.js';
import { admitRaw, type RawKeys } from '../store/admission.js';
import { checkKeyInRegion } from '../store/session-checks.js';

export interface RawGround {
  readonly model: ClusterModel;
  readonly region: RegionRecord;
}

/** One raw command: its rules, and how it answers when it never gets that far. */
export interface RawCommand<Request> {
  readonly isWrite: boolean;
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
  /** Key sizes that the server checks; the atomic path does not (§1.6.4). */
  readonly sized?: (request: Request) => boolean;
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
    run(request, ground) {
      const { model, region } = ground;
      const asked = rules.asked(request);
      for (const key of asked.keys ?? []) {
        const outside = checkKeyInRegion(model, region, key);
        if (outside !== undefined) return answer({ regionError: outside });
      }
      const version = request.context?.apiVersion ?? 0;
      const refused =
        admitRaw(model.storageMode, rules.name, version, asked) ?? model.raw.checkFamily(rules.family(request));
      if (refused !== undefined) return failure(refused);
      if (rules.sized?.(request) === true) {
        const long = asked.keys?.find((key) => key.length > maxKeyBytes);
        if (long !== undefined) return failure(`max key size exceeded, size: ${long.length}, limit: ${maxKeyBytes}`);
      }
      const result = rules.run(request, ground);
      if (typeof result === 'string') return failure(result);
      if ('$typeName' in result && result.$typeName === 'errorpb.Error') return answer({ regionError: result });
      return answer(result);
    },
  };
}

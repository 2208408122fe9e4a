import type { MessageCodec } from '@tikv/kvproto';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { Command } from './command.js';

interface CommandParts<Request, Response> {
  readonly slot?: number;
  /** Service of the unary call. Default `tikvpb.Tikv`. */
  readonly service?: string;
  /** False for what only BatchCommands has. */
  readonly unary?: boolean;
  readonly kind: 'read' | 'write';
  readonly timeoutMs: number;
  /** Default `copy`. */
  readonly bytes?: 'copy' | 'own-block';
  readonly request: MessageCodec<unknown, Request>;
  readonly response: MessageCodec<Response, never>;
  readonly collapseKey?: (request: Request) => string | undefined;
}

/** One row of the table of commands; all rows have one shape. */
export function defineCommand<Request extends object, Response>(
  name: string,
  parts: CommandParts<Request, Response>,
): Command<Request, Response> {
  return {
    name,
    unaryPath: parts.unary === false ? '' : `/${parts.service ?? 'tikvpb.Tikv'}/${name}`,
    batchSlot: parts.slot,
    kind: parts.kind,
    timeoutMs: parts.timeoutMs,
    request: parts.request,
    response: parts.response,
    bytes: parts.bytes ?? 'copy',
    // Every response that can have one has it as this field.
    regionError: (response) => (response as { regionError?: RegionError | undefined }).regionError,
    collapseKey: parts.collapseKey,
  };
}

import type { DescMethod, DescService, Message } from '@bufbuild/protobuf';
import type { HttpRequest } from '../model/pd/http/http-route.js';
import type { CallMetadata } from '../model/pd/service/pd-call.js';
import type { HttpEnd } from './http-end.js';
import type { Outcome } from './outcome.js';
import type { CallHandler } from './server-call.js';

/** What a PD member or a store does, whatever carries the calls to it. */
export interface ServerProgram {
  /** For the record: `pd-0`, `tikv-1`. */
  readonly name: string;
  readonly onCall: CallHandler;
  /** For protocols that look calls up themselves: the services, and what runs one unary call. */
  readonly services: readonly DescService[];
  readonly runUnary: (method: DescMethod, message: Message, metadata: CallMetadata) => Promise<Outcome>;
  /** Answers what is no RPC: paths under `/pd/`. */
  readonly onHttp?: (request: HttpRequest) => Promise<HttpEnd>;
}

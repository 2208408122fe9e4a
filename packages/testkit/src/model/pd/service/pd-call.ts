import type { ClusterModel } from '../../cluster-model.js';
import type { PdMemberRecord } from '../members/pd-members.js';
import type { SatelliteRecord } from '../satellites/satellite.js';

/** What a client sent along with its call, by lower-case name. */
export type CallMetadata = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Who is asked, and what was sent along. */
export interface PdQuestion {
  readonly model: ClusterModel;
  readonly member: PdMemberRecord | undefined;
  /** The process beside PD that is asked instead of a member. */
  readonly node?: SatelliteRecord | undefined;
  readonly metadata: CallMetadata;
  /** Whether another member's process can be reached from this one. */
  readonly reaches: (to: PdMemberRecord) => boolean;
}

/** What the answer to a request depends on beside the request itself. */
export interface PdCall {
  readonly model: ClusterModel;
  /** Who answers; undefined in a model without members, where everybody talks to the leader. */
  readonly member: PdMemberRecord | undefined;
  /** Followers only answer where they may. */
  readonly role: 'leader' | 'follower' | 'satellite';
  readonly node?: SatelliteRecord | undefined;
}

/** A stream as its handler sees it. */
export interface PdStreamCall<Answer> {
  /** Who was asked, and what was sent along when the stream was opened. */
  readonly question: PdQuestion;
  /** False once the stream has ended from either side. */
  readonly isOpen: boolean;
  /** Sends an answer that no single request has asked for. */
  push(answer: Answer): void;
  /** Ends the stream with status OK. */
  end(): void;
  /** Ends it with the status of a `StatusError`. */
  fail(error: Error): void;
}

/** What a handler does with its stream. Who answers is found out anew for each request: leaders change. */
export interface PdStream<Request, Answer> {
  /** Returns the answer to this one request; undefined: none now, or pushed later. Throws what ends the stream. */
  onRequest(request: Request, call: PdCall): Answer | undefined;
  /** Once, however the stream ends. */
  onClose?(): void;
}

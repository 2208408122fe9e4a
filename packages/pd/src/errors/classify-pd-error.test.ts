import type { GrpcCode } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { classifyPdError } from './classify-pd-error.js';

describe('classifyPdError', () => {
  it.each<[GrpcCode, string, ReturnType<typeof classifyPdError>]>([
    ['UNAVAILABLE', 'not leader', 'leader-change'],
    ['UNAVAILABLE', 'not leader and follower handling not allowed', 'leader-change'],
    ['UNKNOWN', 'rpc error: requested pd is not leader of cluster', 'leader-change'],
    ['UNKNOWN', 'tso is not served on this node', 'leader-change'],
    ['INVALID_ARGUMENT', 'forwarded host is not leader', 'leader-change'],
    ['UNKNOWN', 'keyspace group is not primary', 'leader-change'],
    ['UNAVAILABLE', 'server not started', 'leader-change'],
    ['UNAVAILABLE', 'etcd server not started', 'leader-change'],
    ['NOT_FOUND', 'not found tso address', 'leader-change'],
    ['UNKNOWN', 'not leader: the stream was closed', 'leader-change'],
    ['FAILED_PRECONDITION', 'mismatch cluster id, need 1 but got 2', 'mismatched-cluster'],
    [
      'UNKNOWN',
      'rpc error: code = FailedPrecondition desc = mismatch cluster id, need 1 but got 2',
      'mismatched-cluster',
    ],
    ['FAILED_PRECONDITION', 'mismatch callee id, need a but got b', 'mismatched-callee'],
    ['UNAVAILABLE', 'no leader', 'leader-change'],
    ['UNIMPLEMENTED', 'unknown method', 'unimplemented'],
    ['UNAVAILABLE', 'connection refused', 'network'],
    ['DEADLINE_EXCEEDED', 'Deadline exceeded', 'network'],
    ['CANCELLED', 'Call cancelled', 'network'],
    ['DEADLINE_EXCEEDED', 'forward tso request timeout', 'network'],
    ['RESOURCE_EXHAUSTED', 'rate limit', 'overload'],
    ['RESOURCE_EXHAUSTED', 'the maximum number of TSO proxy streams is exceeded', 'overload'],
    ['INTERNAL', 'Received RST_STREAM with code 2 (Internal server error)', 'network'],
    ['INTERNAL', 'oops', 'other'],
    ['UNKNOWN', 'oops', 'other'],
  ])('%s %j is %s', (grpcCode, details, expected) => {
    expect(classifyPdError({ grpcCode, details })).toBe(expected);
  });
});

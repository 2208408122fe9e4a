import { type GrpcCode, grpcCodeNames, RpcError } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { decideTransportError, type TransportSituation } from './transport-error-decision.js';

const decide = (grpcCode: GrpcCode, details = '', situation: Partial<TransportSituation> = {}) =>
  decideTransportError(
    new RpcError({ grpcCode, details, method: 'm', address: 'a:1', connectionVersion: 1, sent: true }),
    { isOver: false, hasShortTimeout: false, ...situation },
  );

describe('decideTransportError (pd-region-rpc-retry.md §4.5)', () => {
  it.each<[GrpcCode, string, string]>([
    ['UNKNOWN', 'request header cluster id not match', 'mismatched-cluster'],
    ['INVALID_ARGUMENT', 'Mismatch cluster ID, need 1 but got 2', 'mismatched-cluster'],
    ['UNIMPLEMENTED', 'unknown method', 'unsupported'],
    ['UNAUTHENTICATED', '', 'refused'],
    ['PERMISSION_DENIED', 'wrong common name', 'refused'],
    ['INVALID_ARGUMENT', 'bad request', 'refused'],
  ])('%s (%s) is fatal', (code, details, reason) => {
    expect(decide(code, details)).toEqual({ action: 'fatal', reason });
  });

  it('trap 16: a cancel that nobody asked for closes the connection, and the request goes on', () => {
    expect(decide('CANCELLED')).toEqual({ action: 'retry', closeConnection: true });
  });

  it('everything else is tried again on the same connection', () => {
    const special = new Set<GrpcCode>([
      'OK',
      'CANCELLED',
      'UNIMPLEMENTED',
      'UNAUTHENTICATED',
      'PERMISSION_DENIED',
      'INVALID_ARGUMENT',
    ]);
    const rest = Object.values(grpcCodeNames).filter((code) => !special.has(code));
    expect(rest).toContain('UNAVAILABLE');
    expect(rest).toContain('DEADLINE_EXCEEDED');
    for (const code of rest) expect(decide(code)).toEqual({ action: 'retry', closeConnection: false });
  });
});

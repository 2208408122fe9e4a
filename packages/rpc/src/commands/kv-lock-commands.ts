import {
  CheckSecondaryLocksRequest,
  type CheckSecondaryLocksRequestInit,
  CheckSecondaryLocksResponse,
  CheckTxnStatusRequest,
  type CheckTxnStatusRequestInit,
  CheckTxnStatusResponse,
  PessimisticLockRequest,
  type PessimisticLockRequestInit,
  PessimisticLockResponse,
  PessimisticRollbackRequest,
  type PessimisticRollbackRequestInit,
  PessimisticRollbackResponse,
  ResolveLockRequest,
  type ResolveLockRequestInit,
  ResolveLockResponse,
  ScanLockRequest,
  type ScanLockRequestInit,
  ScanLockResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { resolveLockKey } from './resolve-lock-key.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

// Pessimistic locks, and locks that others left.

export const kvPessimisticLock: Command<PessimisticLockRequestInit, PessimisticLockResponse> = defineCommand(
  'KvPessimisticLock',
  {
    slot: 23,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: PessimisticLockRequest,
    response: PessimisticLockResponse,
  },
);
export const kvPessimisticRollback: Command<PessimisticRollbackRequestInit, PessimisticRollbackResponse> =
  defineCommand('KVPessimisticRollback', {
    slot: 24,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: PessimisticRollbackRequest,
    response: PessimisticRollbackResponse,
  });
export const kvCheckTxnStatus: Command<CheckTxnStatusRequestInit, CheckTxnStatusResponse> = defineCommand(
  'KvCheckTxnStatus',
  {
    slot: 25,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: CheckTxnStatusRequest,
    response: CheckTxnStatusResponse,
  },
);
export const kvCheckSecondaryLocks: Command<CheckSecondaryLocksRequestInit, CheckSecondaryLocksResponse> =
  defineCommand('KvCheckSecondaryLocks', {
    slot: 33,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: CheckSecondaryLocksRequest,
    response: CheckSecondaryLocksResponse,
  });
export const kvScanLock: Command<ScanLockRequestInit, ScanLockResponse> = defineCommand('KvScanLock', {
  slot: 9,
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  bytes: 'own-block',
  request: ScanLockRequest,
  response: ScanLockResponse,
});
export const kvResolveLock: Command<ResolveLockRequestInit, ResolveLockResponse> = defineCommand('KvResolveLock', {
  slot: 10,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  collapseKey: resolveLockKey,
  request: ResolveLockRequest,
  response: ResolveLockResponse,
});

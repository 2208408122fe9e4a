import {
  BroadcastTxnStatusRequest,
  type BroadcastTxnStatusRequestInit,
  BroadcastTxnStatusResponse,
  CheckLockObserverRequest,
  type CheckLockObserverRequestInit,
  CheckLockObserverResponse,
  CompactRequest,
  type CompactRequestInit,
  CompactResponse,
  GetHealthFeedbackRequest,
  type GetHealthFeedbackRequestInit,
  GetHealthFeedbackResponse,
  GetLockWaitHistoryRequest,
  type GetLockWaitHistoryRequestInit,
  GetLockWaitHistoryResponse,
  GetLockWaitInfoRequest,
  type GetLockWaitInfoRequestInit,
  GetLockWaitInfoResponse,
  PhysicalScanLockRequest,
  type PhysicalScanLockRequestInit,
  PhysicalScanLockResponse,
  RegisterLockObserverRequest,
  type RegisterLockObserverRequestInit,
  RegisterLockObserverResponse,
  RemoveLockObserverRequest,
  type RemoveLockObserverRequestInit,
  RemoveLockObserverResponse,
  StoreSafeTSRequest,
  type StoreSafeTSRequestInit,
  StoreSafeTSResponse,
  UnsafeDestroyRangeRequest,
  type UnsafeDestroyRangeRequestInit,
  UnsafeDestroyRangeResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import {
  healthFeedbackTimeoutMs,
  readTimeoutMediumMs,
  readTimeoutShortMs,
  unsafeDestroyRangeTimeoutMs,
} from './timeouts.js';

// Commands to a store as a whole: no region, no region error.

export const getStoreSafeTs: Command<StoreSafeTSRequestInit, StoreSafeTSResponse> = defineCommand('GetStoreSafeTS', {
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  request: StoreSafeTSRequest,
  response: StoreSafeTSResponse,
});
export const getHealthFeedback: Command<GetHealthFeedbackRequestInit, GetHealthFeedbackResponse> = defineCommand(
  'GetHealthFeedback',
  {
    slot: 39,
    kind: 'read',
    timeoutMs: healthFeedbackTimeoutMs,
    request: GetHealthFeedbackRequest,
    response: GetHealthFeedbackResponse,
  },
);
export const broadcastTxnStatus: Command<BroadcastTxnStatusRequestInit, BroadcastTxnStatusResponse> = defineCommand(
  'BroadcastTxnStatus',
  {
    slot: 40,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: BroadcastTxnStatusRequest,
    response: BroadcastTxnStatusResponse,
  },
);
export const unsafeDestroyRange: Command<UnsafeDestroyRangeRequestInit, UnsafeDestroyRangeResponse> = defineCommand(
  'UnsafeDestroyRange',
  {
    kind: 'write',
    timeoutMs: unsafeDestroyRangeTimeoutMs,
    request: UnsafeDestroyRangeRequest,
    response: UnsafeDestroyRangeResponse,
  },
);
export const registerLockObserver: Command<RegisterLockObserverRequestInit, RegisterLockObserverResponse> =
  defineCommand('RegisterLockObserver', {
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: RegisterLockObserverRequest,
    response: RegisterLockObserverResponse,
  });
export const checkLockObserver: Command<CheckLockObserverRequestInit, CheckLockObserverResponse> = defineCommand(
  'CheckLockObserver',
  {
    kind: 'read',
    timeoutMs: readTimeoutShortMs,
    bytes: 'own-block',
    request: CheckLockObserverRequest,
    response: CheckLockObserverResponse,
  },
);
export const removeLockObserver: Command<RemoveLockObserverRequestInit, RemoveLockObserverResponse> = defineCommand(
  'RemoveLockObserver',
  {
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: RemoveLockObserverRequest,
    response: RemoveLockObserverResponse,
  },
);
export const physicalScanLock: Command<PhysicalScanLockRequestInit, PhysicalScanLockResponse> = defineCommand(
  'PhysicalScanLock',
  {
    kind: 'read',
    timeoutMs: readTimeoutMediumMs,
    bytes: 'own-block',
    request: PhysicalScanLockRequest,
    response: PhysicalScanLockResponse,
  },
);
export const getLockWaitInfo: Command<GetLockWaitInfoRequestInit, GetLockWaitInfoResponse> = defineCommand(
  'GetLockWaitInfo',
  {
    kind: 'read',
    timeoutMs: readTimeoutShortMs,
    bytes: 'own-block',
    request: GetLockWaitInfoRequest,
    response: GetLockWaitInfoResponse,
  },
);
export const getLockWaitHistory: Command<GetLockWaitHistoryRequestInit, GetLockWaitHistoryResponse> = defineCommand(
  'GetLockWaitHistory',
  {
    kind: 'read',
    timeoutMs: readTimeoutShortMs,
    bytes: 'own-block',
    request: GetLockWaitHistoryRequest,
    response: GetLockWaitHistoryResponse,
  },
);
export const compact: Command<CompactRequestInit, CompactResponse> = defineCommand('Compact', {
  kind: 'write',
  timeoutMs: readTimeoutMediumMs,
  request: CompactRequest,
  response: CompactResponse,
});

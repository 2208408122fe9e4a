import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as table from '../index.js';
import type { Command } from './command.js';

const wire = (file: string): string[][] =>
  readFileSync(new URL(`../../../kvproto/fixtures/wire/${file}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim().split('\t'));

/** Slot to message type, as the wire table has it. */
function slots(message: string): Map<number, string> {
  const found = new Map<number, string>();
  let inside = false;
  for (const [row, name, , type] of wire('tikvpb')) {
    if (row === 'message') inside = name === message;
    else if (inside && row === 'field') found.set(Number(name), type as string);
  }
  return found;
}

interface Method {
  readonly input: string;
  readonly output: string;
}

function methods(file: string, service: string): Map<string, Method> {
  const found = new Map<string, Method>();
  let inside = false;
  for (const [row, name, input, output] of wire(file)) {
    if (row === 'service') inside = name === service;
    else if (inside && row === 'rpc') found.set(name as string, { input: input as string, output: output as string });
  }
  return found;
}

/** Messages that have a `region_error` field. */
function messagesWithRegionError(file: string, pkg: string): Set<string> {
  const found = new Set<string>();
  let message = '';
  for (const [row, name, , , field] of wire(file)) {
    if (row === 'message') message = name as string;
    else if (row === 'field' && field === 'region_error') found.add(`${pkg}.${message}`);
  }
  return found;
}

const commands = Object.values(table as Record<string, unknown>).filter(
  (one): one is Command<never, unknown> => typeof one === 'object' && one !== null && 'unaryPath' in one,
);
const requestSlots = slots('BatchCommandsRequest.Request');
const responseSlots = slots('BatchCommandsResponse.Response');
const tikv = methods('tikvpb', 'Tikv');
const withRegionError = new Set([
  ...messagesWithRegionError('kvrpcpb', 'kvrpcpb'),
  ...messagesWithRegionError('coprocessor', 'coprocessor'),
]);

/** Slots of the wire that no command of the table has. */
const unusedSlots = new Map([[5, 'Import: gone from TiKV']]);
/** Methods of the wire that are no commands here. */
const otherMethods = new Set([
  // Streams.
  ...['BatchCommands', 'CoprocessorStream', 'BatchCoprocessor', 'Raft', 'BatchRaft', 'Snapshot', 'TabletSnapshot'],
  // Between stores, or of TiFlash and other products.
  ...['CheckLeader', 'DispatchMPPTask', 'CancelMPPTask', 'EstablishMPPConnection', 'IsAlive', 'ReportMPPTaskStatus'],
  ...['GetTiFlashSystemTable', 'GetEstimateTiCICount', 'tryAddLock', 'tryMarkDelete', 'EstablishDisaggTask'],
  ...['CancelDisaggTask', 'FetchDisaggPages', 'GetDisaggConfig', 'DelegateCoprocessor'],
  // Gone from TiKV.
  'KvImport',
]);

describe('the table of commands', () => {
  it('has every slot of BatchCommands that servers answer', () => {
    const used = new Set(commands.map(({ batchSlot }) => batchSlot));
    expect([...requestSlots.keys()].filter((slot) => !used.has(slot))).toEqual([...unusedSlots.keys()]);
  });

  it('has every unary method of TiKV that is for clients', () => {
    const used = new Set(commands.map(({ unaryPath }) => unaryPath.replace('/tikvpb.Tikv/', '')));
    expect([...tikv.keys()].filter((name) => !used.has(name) && !otherMethods.has(name))).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))('%s is as the wire has it', (_name, command) => {
    const { batchSlot, unaryPath, request, response } = command;
    if (batchSlot !== undefined) {
      expect(requestSlots.get(batchSlot)).toBe(request.typeName);
      expect(responseSlots.get(batchSlot)).toBe(response.typeName);
    }
    if (unaryPath !== '') {
      const [, service, method] = unaryPath.split('/');
      const found = service === 'tikvpb.Tikv' ? tikv : methods('debugpb', 'Debug');
      expect(found.get(method as string)).toEqual({ input: request.typeName, output: response.typeName });
    }
    expect(batchSlot !== undefined || unaryPath !== '').toBe(true);
    const regionError = { message: 'moved' };
    const found = command.regionError({ regionError });
    if (withRegionError.has(response.typeName)) expect(found).toBe(regionError);
    expect(command.regionError({})).toBeUndefined();
  });

  it('gives each command a name and a slot of its own', () => {
    const names = commands.map(({ name }) => name);
    const used = commands.flatMap(({ batchSlot }) => batchSlot ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(used).size).toBe(used.length);
    expect(names.length).toBeGreaterThan(45);
  });

  it('has the time limits of each class', () => {
    const limits = Object.fromEntries(commands.map(({ name, timeoutMs }) => [name, timeoutMs]));
    expect(limits).toMatchObject({
      KvGet: 30_000,
      KvPrewrite: 30_000,
      KvResolveLock: 30_000,
      RawPut: 30_000,
      SplitRegion: 30_000,
      GetStoreSafeTS: 30_000,
      KvBatchGet: 60_000,
      KvScan: 60_000,
      KvScanLock: 60_000,
      KvDeleteRange: 60_000,
      Coprocessor: 60_000,
      UnsafeDestroyRange: 300_000,
      GetHealthFeedback: 2_000,
    });
  });

  it('gives pages a block of their own, and collapses nothing but ResolveLock', () => {
    const pages = commands.filter(({ bytes }) => bytes === 'own-block').map(({ name }) => name);
    expect(pages).toEqual(expect.arrayContaining(['KvScan', 'KvBatchGet', 'RawScan', 'RawBatchGet', 'Coprocessor']));
    expect(commands.filter(({ collapseKey }) => collapseKey !== undefined).map(({ name }) => name)).toEqual([
      'KvResolveLock',
    ]);
  });
});

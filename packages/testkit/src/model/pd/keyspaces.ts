import { create } from '@bufbuild/protobuf';
import { type KeyspaceMeta, KeyspaceMetaSchema, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import type { Binary } from '../binary.js';

export interface KeyspaceRecord {
  readonly id: number;
  readonly name: string;
  state: KeyspaceState;
}

/** DEFAULT has the id 0; others count from 1. */
export class Keyspaces {
  readonly #all: KeyspaceRecord[];

  constructor(names: readonly string[]) {
    const all = ['DEFAULT', ...names.filter((name) => name !== 'DEFAULT')];
    this.#all = all.map((name, id) => ({ id, name, state: KeyspaceState.ENABLED }));
  }

  get all(): readonly KeyspaceRecord[] {
    return this.#all;
  }

  /** Id of the first one that was named; DEFAULT when none was. */
  get first(): number {
    return Math.min(1, this.#all.length - 1);
  }

  byName(name: string): KeyspaceRecord | undefined {
    return this.#all.find((keyspace) => keyspace.name === name);
  }

  byId(id: number): KeyspaceRecord | undefined {
    return this.#all.find((keyspace) => keyspace.id === id);
  }
}

/** Where PD cuts regions for a keyspace: its raw keys and its transactional keys. */
export function keyspaceBounds(id: number): [rawStart: Binary, rawEnd: Binary, txnStart: Binary, txnEnd: Binary] {
  const at = (letter: number, number: number): Binary => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(letter * 0x100_0000 + number);
    return bytes.toString('latin1');
  };
  return [at(0x72, id), at(0x72, id + 1), at(0x78, id), at(0x78, id + 1)];
}

export function keyspaceMessage({ id, name, state }: KeyspaceRecord): KeyspaceMeta {
  return create(KeyspaceMetaSchema, { keyspace: { case: 'id', value: id }, name, state });
}

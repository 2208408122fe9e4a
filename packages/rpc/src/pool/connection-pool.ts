import type { Connection, Transport } from '../transport/transport.js';

interface Entry {
  readonly version: number;
  readonly connections: Connection[];
  next: number;
}

export interface ConnectionPoolOptions {
  readonly transport: Transport;
  /** Connections opened to each address; calls take turns. Default 1. */
  readonly connectionsPerAddress?: number | undefined;
}

/**
 * Connections by address. Each new set for an address has a higher version, and closing names the version, so a late
 * error of an old connection cannot close a fresh one (pd-region-rpc-retry.md §3.1, trap 16).
 */
export class ConnectionPool {
  readonly #transport: Transport;
  readonly #perAddress: number;
  readonly #entries = new Map<string, Entry>();
  readonly #versions = new Map<string, number>();
  #closed = false;

  constructor(options: ConnectionPoolOptions) {
    this.#transport = options.transport;
    this.#perAddress = options.connectionsPerAddress ?? 1;
  }

  /** The next connection to this address; it dials when it is first used. */
  get(address: string): Connection {
    const entry = this.#entry(address);
    const connection = entry.connections[entry.next] as Connection;
    entry.next = (entry.next + 1) % entry.connections.length;
    return connection;
  }

  /** All connections to this address. */
  all(address: string): readonly Connection[] {
    return this.#entry(address).connections;
  }

  /** Hands over the connections to an address, to be closed, if they are of this version or older. */
  take(address: string, version: number): readonly Connection[] | undefined {
    const entry = this.#entries.get(address);
    if (entry === undefined || entry.version > version) return undefined;
    this.#entries.delete(address);
    return entry.connections;
  }

  /** Closes the connections to an address if they are of this version or older. Returns whether any were closed. */
  closeAddress(address: string, version: number): boolean {
    const connections = this.take(address, version);
    for (const connection of connections ?? []) connection.close();
    return connections !== undefined;
  }

  /** Closes all connections; what is in flight ends as CANCELLED, and new ones are born closed. */
  close(): void {
    this.#closed = true;
    for (const entry of this.#entries.values()) for (const connection of entry.connections) connection.close();
    this.#entries.clear();
  }

  #entry(address: string): Entry {
    return this.#entries.get(address) ?? this.#open(address);
  }

  #open(address: string): Entry {
    const version = (this.#versions.get(address) ?? 0) + 1;
    this.#versions.set(address, version);
    const connections = Array.from({ length: this.#perAddress }, () => this.#transport.connect(address, { version }));
    const entry: Entry = { version, connections, next: 0 };
    if (this.#closed) for (const connection of connections) connection.close();
    else this.#entries.set(address, entry);
    return entry;
  }
}

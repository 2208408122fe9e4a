/** What may be under way at one time. Absent: no limit. */
export interface InFlightLimit {
  readonly requests?: number | undefined;
  readonly bytes?: number | undefined;
}

/** Counts what is under way within one limit: of a connection, of a store, of the client. */
export class InFlight {
  readonly what: string;
  readonly maxRequests: number;
  readonly maxBytes: number;
  requests = 0;
  bytes = 0;

  constructor(what: string, limit: InFlightLimit = {}) {
    this.what = what;
    this.maxRequests = limit.requests ?? Number.POSITIVE_INFINITY;
    this.maxBytes = limit.bytes ?? Number.POSITIVE_INFINITY;
  }

  get isLimited(): boolean {
    return this.maxRequests < Number.POSITIVE_INFINITY || this.maxBytes < Number.POSITIVE_INFINITY;
  }

  /** What is larger than the whole limit goes when it is alone. */
  hasRoom(bytes: number): boolean {
    return this.requests < this.maxRequests && (this.bytes + bytes <= this.maxBytes || this.requests === 0);
  }

  describe(): string {
    const requests =
      this.maxRequests < Number.POSITIVE_INFINITY ? [`${this.requests} of ${this.maxRequests} requests`] : [];
    const bytes = this.maxBytes < Number.POSITIVE_INFINITY ? [`${this.bytes} of ${this.maxBytes} bytes`] : [];
    return `${this.what}: ${[...requests, ...bytes].join(', ')} in flight`;
  }
}

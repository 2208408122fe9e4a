// Generated from tracepb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `tracepb.TraceRecordRequest` */
export interface TraceRecordRequest {
}

/** What {@link TraceRecordRequest} is encoded from. */
export interface TraceRecordRequestInit {
}

function writeTraceRecordRequest(_w: WireWriter, _m: TraceRecordRequestInit): void {
}

function readTraceRecordRequest(r: WireReader, end: number, into?: TraceRecordRequest): TraceRecordRequest {
  const m: TraceRecordRequest = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TraceRecordRequest: MessageCodec<TraceRecordRequest, TraceRecordRequestInit> = {
  typeName: 'tracepb.TraceRecordRequest',
  write: writeTraceRecordRequest,
  read: readTraceRecordRequest,
};

/** `tracepb.TraceRecord` */
export interface TraceRecord {
  recordOneof: { case: 'report'; value: Report } | { case: 'notifyCollect'; value: NotifyCollect } | undefined;
}

/** What {@link TraceRecord} is encoded from. */
export interface TraceRecordInit {
  readonly recordOneof?: { readonly case: 'report'; readonly value: ReportInit } | { readonly case: 'notifyCollect'; readonly value: NotifyCollectInit } | undefined;
}

function writeTraceRecord(w: WireWriter, m: TraceRecordInit): void {
  if (m.recordOneof?.case === 'notifyCollect') {
    const before = w.size;
    writeNotifyCollect(w, m.recordOneof.value);
    w.nested(18, before);
  }
  if (m.recordOneof?.case === 'report') {
    const before = w.size;
    writeReport(w, m.recordOneof.value);
    w.nested(10, before);
  }
}

function readTraceRecord(r: WireReader, end: number, into?: TraceRecord): TraceRecord {
  const m: TraceRecord = into ?? {
    recordOneof: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.recordOneof?.case === 'report' ? m.recordOneof.value : undefined;
        m.recordOneof = { case: 'report', value: readReport(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.recordOneof?.case === 'notifyCollect' ? m.recordOneof.value : undefined;
        m.recordOneof = { case: 'notifyCollect', value: readNotifyCollect(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TraceRecord: MessageCodec<TraceRecord, TraceRecordInit> = {
  typeName: 'tracepb.TraceRecord',
  write: writeTraceRecord,
  read: readTraceRecord,
};

/** `tracepb.RemoteParentSpan` */
export interface RemoteParentSpan {
  traceId: bigint;
  spanId: bigint;
}

/** What {@link RemoteParentSpan} is encoded from. */
export interface RemoteParentSpanInit {
  readonly traceId?: bigint | undefined;
  readonly spanId?: bigint | undefined;
}

function writeRemoteParentSpan(w: WireWriter, m: RemoteParentSpanInit): void {
  if (m.spanId !== undefined && m.spanId !== 0n) {
    w.uint64(m.spanId);
    w.uint32(16);
  }
  if (m.traceId !== undefined && m.traceId !== 0n) {
    w.uint64(m.traceId);
    w.uint32(8);
  }
}

function readRemoteParentSpan(r: WireReader, end: number, into?: RemoteParentSpan): RemoteParentSpan {
  const m: RemoteParentSpan = into ?? {
    traceId: 0n,
    spanId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.traceId = r.uint64();
        break;
      }
      case 16: {
        m.spanId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RemoteParentSpan: MessageCodec<RemoteParentSpan, RemoteParentSpanInit> = {
  typeName: 'tracepb.RemoteParentSpan',
  write: writeRemoteParentSpan,
  read: readRemoteParentSpan,
};

/** `tracepb.TraceContext` */
export interface TraceContext {
  remoteParentSpans: RemoteParentSpan[];
  durationThresholdMs: number;
}

/** What {@link TraceContext} is encoded from. */
export interface TraceContextInit {
  readonly remoteParentSpans?: readonly RemoteParentSpanInit[] | undefined;
  readonly durationThresholdMs?: number | undefined;
}

function writeTraceContext(w: WireWriter, m: TraceContextInit): void {
  if (m.durationThresholdMs !== undefined && m.durationThresholdMs !== 0) {
    w.uint32(m.durationThresholdMs);
    w.uint32(16);
  }
  if (m.remoteParentSpans !== undefined && m.remoteParentSpans.length > 0) {
    for (let i = m.remoteParentSpans.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRemoteParentSpan(w, m.remoteParentSpans[i] as RemoteParentSpanInit);
      w.nested(10, before);
    }
  }
}

function readTraceContext(r: WireReader, end: number, into?: TraceContext): TraceContext {
  const m: TraceContext = into ?? {
    remoteParentSpans: [],
    durationThresholdMs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.remoteParentSpans.push(readRemoteParentSpan(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.durationThresholdMs = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TraceContext: MessageCodec<TraceContext, TraceContextInit> = {
  typeName: 'tracepb.TraceContext',
  write: writeTraceContext,
  read: readTraceContext,
};

/** `tracepb.Report` */
export interface Report {
  remoteParentSpans: RemoteParentSpan[];
  spans: Span[];
}

/** What {@link Report} is encoded from. */
export interface ReportInit {
  readonly remoteParentSpans?: readonly RemoteParentSpanInit[] | undefined;
  readonly spans?: readonly SpanInit[] | undefined;
}

function writeReport(w: WireWriter, m: ReportInit): void {
  if (m.spans !== undefined && m.spans.length > 0) {
    for (let i = m.spans.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSpan(w, m.spans[i] as SpanInit);
      w.nested(18, before);
    }
  }
  if (m.remoteParentSpans !== undefined && m.remoteParentSpans.length > 0) {
    for (let i = m.remoteParentSpans.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRemoteParentSpan(w, m.remoteParentSpans[i] as RemoteParentSpanInit);
      w.nested(10, before);
    }
  }
}

function readReport(r: WireReader, end: number, into?: Report): Report {
  const m: Report = into ?? {
    remoteParentSpans: [],
    spans: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.remoteParentSpans.push(readRemoteParentSpan(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.spans.push(readSpan(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Report: MessageCodec<Report, ReportInit> = {
  typeName: 'tracepb.Report',
  write: writeReport,
  read: readReport,
};

/** `tracepb.NotifyCollect` */
export interface NotifyCollect {
  traceId: bigint;
}

/** What {@link NotifyCollect} is encoded from. */
export interface NotifyCollectInit {
  readonly traceId?: bigint | undefined;
}

function writeNotifyCollect(w: WireWriter, m: NotifyCollectInit): void {
  if (m.traceId !== undefined && m.traceId !== 0n) {
    w.uint64(m.traceId);
    w.uint32(8);
  }
}

function readNotifyCollect(r: WireReader, end: number, into?: NotifyCollect): NotifyCollect {
  const m: NotifyCollect = into ?? {
    traceId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.traceId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const NotifyCollect: MessageCodec<NotifyCollect, NotifyCollectInit> = {
  typeName: 'tracepb.NotifyCollect',
  write: writeNotifyCollect,
  read: readNotifyCollect,
};

/** `tracepb.Span` */
export interface Span {
  spanId: bigint;
  parentId: bigint;
  beginUnixNs: bigint;
  durationNs: number;
  event: string;
  properties: Property[];
}

/** What {@link Span} is encoded from. */
export interface SpanInit {
  readonly spanId?: bigint | undefined;
  readonly parentId?: bigint | undefined;
  readonly beginUnixNs?: bigint | undefined;
  readonly durationNs?: number | undefined;
  readonly event?: string | undefined;
  readonly properties?: readonly PropertyInit[] | undefined;
}

function writeSpan(w: WireWriter, m: SpanInit): void {
  if (m.properties !== undefined && m.properties.length > 0) {
    for (let i = m.properties.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeProperty(w, m.properties[i] as PropertyInit);
      w.nested(50, before);
    }
  }
  if (m.event !== undefined && m.event.length > 0) {
    w.string(m.event);
    w.uint32(42);
  }
  if (m.durationNs !== undefined && m.durationNs !== 0) {
    w.uint64Number(m.durationNs);
    w.uint32(32);
  }
  if (m.beginUnixNs !== undefined && m.beginUnixNs !== 0n) {
    w.uint64(m.beginUnixNs);
    w.uint32(24);
  }
  if (m.parentId !== undefined && m.parentId !== 0n) {
    w.uint64(m.parentId);
    w.uint32(16);
  }
  if (m.spanId !== undefined && m.spanId !== 0n) {
    w.uint64(m.spanId);
    w.uint32(8);
  }
}

function readSpan(r: WireReader, end: number, into?: Span): Span {
  const m: Span = into ?? {
    spanId: 0n,
    parentId: 0n,
    beginUnixNs: 0n,
    durationNs: 0,
    event: '',
    properties: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.spanId = r.uint64();
        break;
      }
      case 16: {
        m.parentId = r.uint64();
        break;
      }
      case 24: {
        m.beginUnixNs = r.uint64();
        break;
      }
      case 32: {
        m.durationNs = r.uint64Number();
        break;
      }
      case 42: {
        m.event = r.string(end);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.properties.push(readProperty(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Span: MessageCodec<Span, SpanInit> = {
  typeName: 'tracepb.Span',
  write: writeSpan,
  read: readSpan,
};

/** `tracepb.Property` */
export interface Property {
  key: string;
  value: string;
}

/** What {@link Property} is encoded from. */
export interface PropertyInit {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

function writeProperty(w: WireWriter, m: PropertyInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.string(m.value);
    w.uint32(18);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.string(m.key);
    w.uint32(10);
  }
}

function readProperty(r: WireReader, end: number, into?: Property): Property {
  const m: Property = into ?? {
    key: '',
    value: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.string(end);
        break;
      }
      case 18: {
        m.value = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Property: MessageCodec<Property, PropertyInit> = {
  typeName: 'tracepb.Property',
  write: writeProperty,
  read: readProperty,
};


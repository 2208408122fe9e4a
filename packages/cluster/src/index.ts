export type {
  ApiVersion,
  CallOptions,
  ConnectOptions,
  Limits,
  PdOptions,
  Timeouts,
} from './options/connect-options.js';
export { type Page, type PagedScanOptions, pagesOf } from './scan/paged-scan.js';
export { type Entry, PagedScan, type Scan } from './scan/scan.js';
export { type KeyedRoute, Session } from './session/session.js';

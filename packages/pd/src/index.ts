export type { PdCallOptions } from './calls/pd-caller.js';
export { classifyPdError, type PdErrorClass } from './errors/classify-pd-error.js';
export { PdClient, type PdConnectOptions } from './pd-client.js';
export type { PdRange } from './regions/covered.js';
export type { PdRegion } from './regions/pd-region.js';
export type { BatchScanOptions } from './regions/pd-regions.js';
export { composeTimestamp } from './tso/tso-arithmetic.js';

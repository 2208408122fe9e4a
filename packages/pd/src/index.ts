export type { PdCallOptions } from './calls/leader-caller.js';
export { classifyPdError, type PdErrorClass } from './errors/classify-pd-error.js';
export { PdClient, type PdConnectOptions } from './pd-client.js';
export type { PdRegion } from './regions/pd-region.js';
export { composeTimestamp } from './tso/tso-arithmetic.js';

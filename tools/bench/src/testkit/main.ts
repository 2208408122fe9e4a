// `pnpm bench:testkit`: what the embedded cluster costs, beside bare node:http2 in the same run.
import { pointReads } from './point-reads.js';
import { simulatedGets } from './simulated.js';
import { startUp } from './start-up.js';

await startUp();
await pointReads();
await simulatedGets();

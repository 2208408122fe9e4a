import { type HttpRoute, json } from '../http/http-route.js';

export const memberRoutes: readonly HttpRoute[] = [
  {
    method: 'GET',
    path: '/pd/api/v1/version',
    handle: () => json(200, { version: 'v8.5.0' }),
  },
];

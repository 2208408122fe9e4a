import { keyspaceRoutes } from '../keyspaces/keyspace-routes.js';
import { memberRoutes } from '../members/member-routes.js';
import { storeRoutes } from '../stores/store-routes.js';
import type { HttpRoute } from './http-route.js';

/** PD's HTTP API, a list a file. */
export const httpRoutes: readonly HttpRoute[] = [...memberRoutes, ...storeRoutes, ...keyspaceRoutes];

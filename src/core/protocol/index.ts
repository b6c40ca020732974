// What page and worker have in common.
export * from './calls';
export * from './device';
export * from './errors';
export * from './messages';

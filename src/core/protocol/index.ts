// What page and worker have in common.
export * from './bigram';
export * from './bpe';
export * from './calls';
export * from './device';
export * from './deviceCheck';
export * from './errors';
export * from './kernelCheck';
export * from './messages';
export * from './ngram';
export * from './speculation';
export * from './tokens';
export * from './train';
export * from './urn';
export * from './words';

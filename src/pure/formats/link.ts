// The link codec: what the reader has set in a figure, in the address bar, readable and safe to share.
//
//     ?sampling-sliders.v=1&sampling-sliders.temperature=0.8&sampling-sliders.prompt=Once%20upon
//
// Each figure has a namespace and writes only what differs from its defaults. A link comes from anywhere, so reading one
// never throws: what cannot be used is answered with a sentence and the defaults.
export { decodeLink, type DecodedLink } from './decodeLink';
export { encodeLink, type EncodedLink } from './encodeLink';
export { MAX_LINK_BYTES, mergeIntoSearch, type LinkPair, type LinkState } from './linkQuery';

// A bundle of its own, which the server loads when it first meets a chapeau.json, facts or XML: many
// drafters have none of them, and these parsers would take a tenth of what a browser loads.
export { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
export { SaxesParser } from 'saxes';
export { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
export { isRegistry, isRegistryLine, isSettings } from '../workspace/validators.generated.ts';

/** HTTP and nothing else: no DOM, no Lit. */
export {Client, type Asking} from './client.js';
export {Failure, type FailureKind} from './failure.js';

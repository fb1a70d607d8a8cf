import type {Problem} from '../contract/index.js';

/**
 * What went wrong, by what a person can do about it:
 * `offline` nothing came back · `busy` try again later · `invalid` mend what you typed · `closed` too late or too
 * early · `unknown` no such case · `gone` taken back · `broken` an answer that is none.
 */
export type FailureKind = 'offline' | 'busy' | 'invalid' | 'closed' | 'unknown' | 'gone' | 'broken';

export class Failure extends Error {
  readonly kind: FailureKind;
  readonly problem: Problem | undefined;
  /** Milliseconds the backend asked us to wait. */
  readonly wait: number | undefined;

  constructor(kind: FailureKind, problem?: Problem, wait?: number) {
    super(kind);
    this.kind = kind;
    this.problem = problem;
    this.wait = wait;
  }

  /** A second try may help. For a signature it must carry the same key: the first one may have arrived. */
  get passing() {
    return this.kind === 'offline' || this.kind === 'busy' || this.kind === 'broken';
  }
}

const kinds: Record<number, FailureKind> = {403: 'closed', 404: 'unknown', 410: 'gone'};
const passing = [408, 409, 425, 429];

export const kindOf = (status: number): FailureKind =>
  kinds[status] ?? (status >= 500 || passing.includes(status) ? 'busy' : 'invalid');

/** A sentence for the operator: which setting or file, what is wrong with it, what to do. Ends a command, never a request. */
export class Refusal extends Error {
  override name = 'Refusal';
}

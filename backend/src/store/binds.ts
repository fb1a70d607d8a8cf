/** libsql ends the whole process, past every try and catch, when a boolean is bound. Nothing unusual gets that far. */
export function checkBinds(binds: readonly unknown[]) {
  for (const bind of binds) {
    const fine =
      bind === null ||
      typeof bind === 'string' ||
      typeof bind === 'bigint' ||
      (typeof bind === 'number' && Number.isFinite(bind)) ||
      Buffer.isBuffer(bind);
    if (!fine) throw new TypeError(`A ${typeof bind} cannot be bound to a query.`);
  }
}

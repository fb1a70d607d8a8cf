/** Which module brings which tag. `w4r-campaign` has no box and needs no Lit: it comes with the loader itself. */
export const tags: Record<string, () => Promise<CustomElementConstructor>> = {
  'w4r-case': async () => (await import('../elements/case/case.js')).W4rCase,
  'w4r-counter': async () => (await import('../elements/counter/counter.js')).W4rCounter,
  'w4r-petition': async () => (await import('../elements/petition/petition.js')).W4rPetition,
};

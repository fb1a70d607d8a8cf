/** What crosses the wire, said once: both ends take their types and their checks from here. */
export * from './campaign.js';
export * from './cases.js';
export * from './classes.js';
export * from './counts.js';
export * from './events.js';
export * from './health.js';
export * from './letters.js';
export * from './live.js';
export * from './messages.js';
export * from './people.js';
export * from './problems.js';
export * from './reports.js';
export * from './sections.js';
export * from './signatures.js';
export * from './signups.js';
export * from './trail.js';
export * from './shapes.js';

import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Failure, FailureKind} from '../client/failure.js';
import {frame} from './frame.js';

/** Something happened: what, and what can be done about it. */
export const notice = (words: unknown, {action, wrong = false}: {action?: unknown; wrong?: boolean} = {}) =>
  html`<div class="notice ${wrong ? 'wrong' : ''}" part="notice">
    <p>${words}</p>
    ${action ?? nothing}
  </div>`;

export const retry = (again: () => void) =>
  html`<button class="button quiet" part="retry" type="button" @click=${again}>${msg('Try again', {id: 'retry'})}</button>`;

const reasons: Partial<Record<FailureKind, () => string>> = {
  offline: () => msg('We could not reach the campaign. Is there a connection? We keep trying.', {id: 'failed.offline'}),
  busy: () => msg('Very many people are here at this moment. We keep trying.', {id: 'failed.busy'}),
  broken: () => msg('The campaign did not answer as it should. We keep trying.', {id: 'failed.broken'}),
  gone: () => msg('This is no longer shown.', {id: 'failed.gone'}),
};

const reason = (kind: FailureKind) =>
  reasons[kind]?.() ?? msg('What should stand here was not found.', {id: 'failed.unknown'});

/** Instead of the content, a frame with the page's own fallback, and below it what went wrong. */
export const unavailable = (failure: Failure, again: () => void): TemplateResult => {
  const words = failure.problem?.text ?? reason(failure.kind);
  const said = notice(words, failure.passing ? {action: retry(again), wrong: true} : {});
  // What was taken back must not be led to either.
  const fallback = failure.kind === 'gone' ? nothing : html`<slot></slot>`;
  return frame(html`${fallback}<div role="status">${said}</div>`, 'little');
};

import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Draft} from '../../controllers/draft.js';

/** Only if somebody wants it, and only as long. */
export function keeping(draft: Draft): TemplateResult | typeof nothing {
  if (!draft.canKeep) return nothing;
  const forget = () => void draft.forget();
  return html`<div class="consent keeping">
    <input
      type="checkbox"
      id="keep"
      .checked=${draft.kept}
      @change=${({target}: Event) => ((target as HTMLInputElement).checked ? draft.keep() : forget())}
    />
    <label for="keep">${msg('Keep my draft on this device', {id: 'letter.keep'})}</label>
    <p class="note beside" role="status">
      ${
        draft.refused
          ? msg('This device could not keep it.', {id: 'letter.keep.refused'})
          : draft.kept
            ? html`${msg('For 30 days at the most, and until you have posted it.', {id: 'letter.kept'})}
                <button class="plain" type="button" @click=${forget}>
                  ${msg('Forget it now', {id: 'letter.forget'})}
                </button>`
            : nothing
      }
    </p>
  </div>`;
}

import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../client/safe-url.js';
import type {KitFile} from '../../contract/index.js';
import {bytes} from '../../i18n/format.js';
import {levelOf} from '../../parts/case-head.js';
import {lit} from '../../parts/lit.js';

/** The same words whether or not the address was known: nothing tells. */
export const thanks = (email: string, level: number): TemplateResult => html`<div class="stack" part="thanks">
  ${lit}
  <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">
    ${msg('One more step: look into your mail.', {id: 'signup.thanks'})}
  </div>
  <p>
    ${
      email
        ? msg(str`We have written to ${email}. Press the button in that mail, so that we know it was you.`, {
            id: 'signup.thanks.mail',
          })
        : msg('We have written to you. Press the button in that mail, so that we know it was you.', {
            id: 'signup.thanks.mailed',
          })
    }
    ${msg('The link works for 7 days.', {id: 'signup.thanks.days'})}
  </p>
  <p class="note">
    ${msg('Nothing there after some minutes? Look among unwanted mail, or check the address and join once more.', {
      id: 'signup.thanks.nothing',
    })}
  </p>
</div>`;

/** The material, for everybody who wants to begin at once. */
export const kit = (files: KitFile[], backend: string | undefined): TemplateResult | typeof nothing =>
  files.length
    ? html`<div class="stack" part="text">
        <b>${msg('The material, to begin at once', {id: 'signup.kit'})}</b>
        <ul class="kit">
          ${files.map(
            ({title, url, type, bytes: size}) => html`<li>
              <a part="link" href=${safeUrl(url, backend) ?? nothing} target="_blank" rel="noopener">${title}</a>
              <span class="note"><bdi>${typeName(type)}</bdi> · <bdi>${bytes(size)}</bdi></span>
            </li>`,
          )}
        </ul>
      </div>`
    : nothing;

/** `application/pdf` → `PDF` */
const typeName = (type: string) => type.split('/').at(-1)!.toUpperCase();

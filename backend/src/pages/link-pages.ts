/** The pages that a link in a mail leads to. Opening one does nothing: mail scanners open links, they press no buttons. */
import {type KitFile} from '../../../src/contract/index.js';
import {directionOf} from '../content/languages.js';
import {type Asked} from '../mail/asked.js';
import {classPageWords} from './class-page-words.js';
import {type OpenClass, openedClass} from './class-pages.js';
import {html, type Html} from './html.js';
import {layout} from './layout.js';
import {linkWords} from './link-words.js';
import {pageWords} from './words.js';

export interface Frame {
  lang: string;
  campaign: string;
  home: string;
  /** What happens with people's data. */
  privacy: string;
}

/** Everything that waits for this address, each with the receipt that says what was shown. */
export function questionPage(frame: Frame, asked: Asked[], again: boolean): string {
  const {confirm: words} = linkWords(frame.lang);
  const [first, ...others] = asked;
  const several = others.length > 0;
  const body = html`
    <p class="lead">${words.asked(frame.campaign)}</p>
    ${again && html`<p role="alert" class="error">${words.changed}</p>`}
    <form method="post">
      <ul class="asked">${asked.map((one) => html`<li>${question(one, several)}${agreed(words.agreed, one)}</li>`)}</ul>
      ${several && html`<p>${words.some}</p>`}
      <button>${several ? words.all : first ? buttonOf(first, frame.lang) : words.sign}</button>
    </form>
    <p class="soft">${words.otherwise}</p>`;
  return page(frame, words.title, body);
}

function buttonOf({request: {purpose}}: Asked, lang: string) {
  const {confirm: words} = linkWords(lang);
  if (purpose === 'class') return classPageWords(lang).openClass;
  return purpose === 'signup' ? words.join : words.sign;
}

function question({request, title, says}: Asked, several: boolean) {
  const what = html`<strong>${title}</strong><br />${says}`;
  return several
    ? html`<label><input type="checkbox" name="receipt" value="${request.receipt}" checked /> <span>${what}</span></label>`
    : html`<input type="hidden" name="receipt" value="${request.receipt}" /><p>${what}</p>`;
}

function agreed(title: string, {agreed}: Asked) {
  return (
    agreed.length > 0 &&
    html`<p class="soft">${title}</p>${agreed.map(
      ({text, lang}) => html`<p class="soft" lang="${lang}" dir="${directionOf(lang)}">${text}</p>`,
    )}`
  );
}

/** The same however often the button is pressed. */
export function confirmedPage(
  frame: Frame,
  done: Asked[],
  kit: KitFile[],
  letterUrl: (asked: Asked) => string,
  classes: OpenClass[] = [],
): string {
  const {confirmed: words} = linkWords(frame.lang);
  const joined = done.some(({request}) => request.purpose === 'signup');
  const files = html`<p>${kit.length > 0 ? words.joined : words.joinedPlain}</p>
    <ul>${kit.map(({title, url}) => html`<li><a href="${url}">${title}</a></li>`)}</ul>`;
  const signed = done.flatMap((asked) => {
    const {content, name} = asked;
    return content ? html`<p>${words.signed(name)} <a href="${letterUrl(asked)}">${words.write(name)}</a></p>` : [];
  });
  return page(
    frame,
    words.title,
    html`${classes.map((one) => openedClass(one, frame.lang))}${signed}${joined && files}`,
  );
}

/** A page with one button, and nothing to fill in. */
export function buttonPage(frame: Frame, {title, says, button}: {title: string; says: string; button: string}): string {
  return page(frame, title, html`<p class="lead">${says}</p><form method="post"><button>${button}</button></form>`);
}

export function donePage(frame: Frame, title: string, rest?: string): string {
  return page(frame, title, rest && html`<p>${rest}</p>`);
}

export function erasePage(frame: Frame, typed?: string): string {
  const {erase: words} = linkWords(frame.lang);
  const wrong = typed !== undefined;
  const body = html`
    <p class="lead">${words.says}</p>
    <form method="post">
      <label for="email">${words.label}</label>
      <p class="soft" id="hint">${words.hint}</p>
      <input id="email" name="email" type="email" autocomplete="email" dir="ltr" value="${typed}"
        aria-describedby="hint${wrong && ' wrong'}"${wrong && html` aria-invalid="true" autofocus`} />
      ${wrong && html`<p role="alert" class="error" id="wrong">${words.wrong}</p>`}
      <button>${words.button}</button>
    </form>`;
  return page(frame, words.title, body);
}

/** Unknown and expired look alike. */
export function missingLinkPage(lang: string, purpose: string): string {
  const {missing: words, back} = linkWords(lang);
  const body = html`<p>${purpose === 'confirm' ? words.confirm : words.other}</p><p><a href="/?lang=${lang}">${back}</a></p>`;
  return frameless(lang, words.title, body);
}

/** The database does not answer. */
export function awayPage(lang: string): string {
  const {title, says} = linkWords(lang).away;
  return frameless(lang, title, html`<p>${says}</p>`);
}

export function page({lang, campaign, home, privacy}: Frame, title: string, body: Html | string | undefined): string {
  const {back} = linkWords(lang);
  const around = html`<p class="soft">${campaign}</p>
    <h1>${title}</h1>
    ${body}
    <p><a href="${home}">${back}</a> · <a href="${privacy}">${pageWords(lang).privacy}</a></p>`;
  return frameless(lang, title, around, campaign);
}

function frameless(lang: string, title: string, body: Html, campaign?: string) {
  return layout({
    lang,
    dir: directionOf(lang),
    title: campaign ? `${title} · ${campaign}` : title,
    body: campaign ? body : html`<h1>${title}</h1>${body}`,
  });
}

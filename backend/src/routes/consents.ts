/** What people agree to, at either form. */
import {type ConsentGiven} from '../../../src/contract/index.js';
import {type ConsentForm} from '../campaign/files.js';
import {type Edition} from '../content/catalogue.js';
import {Trouble} from '../problems.js';

/**
 * Every consent must name a sentence this campaign has published, and every required one of the form must have been given.
 * What only others ask for (another section, or the campaign where a section has texts of its own) nobody here can have read.
 */
export function checkConsents(
  {facts, whole, consentTexts}: Pick<Edition, 'facts' | 'whole' | 'consentTexts'>,
  consents: ConsentGiven[],
  form: ConsentForm,
) {
  const asked = facts.consents.filter((consent) => (consent.for ?? 'signing') === form);
  const here = facts.consents.map(({id}) => id);
  const others = [...whole.consents, ...(whole.sections ?? []).flatMap(({consents: theirs = []}) => theirs)]
    .map(({id}) => id)
    .filter((id) => !here.includes(id));
  const errors = consents.flatMap(({id, version, lang, hash}, at) => {
    const published = consentTexts.some(
      (text) => text.id === id && text.version === version && text.lang === lang && text.hash === hash,
    );
    const twice = consents.findIndex((consent) => consent.id === id) !== at;
    return published && !twice && !others.includes(id) ? [] : [{pointer: `/consents/${at}`, code: 'consent.unknown'}];
  });
  if (errors.length > 0) throw new Trouble('consent.unknown', {errors});
  const given = new Set(consents.filter((consent) => consent.given).map(({id}) => id));
  if (asked.some(({id, required}) => required && !given.has(id))) {
    throw new Trouble('consent.missing', {errors: [{pointer: '/consents', code: 'consent.missing'}]});
  }
}

export function consentRow({id, version, lang, hash, given}: ConsentGiven) {
  return {text_id: id, version, lang, hash, given: given ? 1 : 0};
}

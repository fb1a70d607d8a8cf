/** Whether somebody could write every letter of a case: whom to, in which languages, with which words. */
import {addressFields, unprinted} from '../content/postal.js';
import {type CaseFolder} from './folder.js';
import {type Mistakes} from './mistakes.js';

export function checkLetters(id: string, {facts, words, letters}: CaseFolder, mistakes: Mistakes) {
  const place = `cases/${id}`;
  const file = `${place}/case.json`;
  const {targets, solidarity} = facts;
  const cards = solidarity.mode !== 'none';

  const ids = targets.map((target) => target.id);
  const twice = ids.find((target, at) => ids.indexOf(target) !== at);
  if (twice) mistakes.add(file, 'targets', `names ${twice} more than once.`);
  if (ids.includes('solidarity'))
    mistakes.add(file, 'targets', 'cannot name a target solidarity: the cards have that name.');
  targets.forEach(({address}, at) => checkAddress(address, `targets.${at}.address`));
  checkAddress(solidarity.address, 'solidarity.address');
  if (cards && !solidarity.address) {
    mistakes.add(file, 'solidarity.address', `is missing; mode is ${solidarity.mode}. Without one, mode must be none.`);
  }
  if (!cards && solidarity.address) {
    mistakes.add(file, 'solidarity.address', 'must go: mode is none, so that nobody is to write there.');
  }

  for (const [lang, said] of Object.entries(words)) {
    const at = `${place}/${lang}.json`;
    for (const target of ids) {
      const {role, person, place: where} = said.targets[target] ?? {role: '', place: ''};
      if (role.length + (person?.length ?? 0) + where.length > 250) {
        mistakes.add(at, `targets.${target}`, 'is too long: role, person and place have 250 characters together.');
      }
    }
    for (const part of ['salutation', 'closing'] as const) {
      if (cards && !said.solidarity[part]) mistakes.add(at, `solidarity.${part}`, `is missing; ${file} allows cards.`);
    }
  }

  for (const [lang, said] of Object.entries(letters)) {
    const at = `${place}/letters/${lang}.json`;
    if (words[lang]) mistakes.add(at, '', `must go: the letter in ${lang} stands in ${place}/${lang}.json already.`);
    for (const target of ids) if (!said.targets[target]) mistakes.add(at, `targets.${target}`, 'is missing.');
    for (const target of Object.keys(said.targets)) {
      if (!ids.includes(target)) mistakes.add(at, `targets.${target}`, `is not among targets in ${file}.`);
    }
    if (cards && !said.solidarity) mistakes.add(at, 'solidarity', `is missing; ${file} allows cards.`);
    if (!cards && said.solidarity)
      mistakes.add(at, 'solidarity', `must go; ${file} says that nobody is to send cards.`);
  }

  function checkAddress(address: (typeof solidarity)['address'], field: string) {
    if (!address) return;
    for (const script of ['latin', 'local'] as const) {
      const fields = address[script];
      const format = address.format ?? address.country;
      for (const lost of fields ? unprinted(addressFields(fields), format, script) : []) {
        mistakes.add(
          file,
          `${field}.${script}.${lost}`,
          `is not printed: addresses of ${format} have no place for it.`,
        );
      }
      if (fields && !fields.name && !fields.organization) {
        mistakes.add(file, `${field}.${script}`, 'needs a name or an organization.');
      }
    }
    if (address.local && !address.localLanguage) {
      mistakes.add(file, `${field}.localLanguage`, 'is missing: it says how to set the local lines.');
    }
    if (!address.local && address.localLanguage) {
      mistakes.add(file, `${field}.local`, 'is missing, but there is a localLanguage.');
    }
  }
}

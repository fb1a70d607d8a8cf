import {expect} from 'chai';
import {letterDesk} from '../../src/contract/examples.js';
import type {PostalAddress} from '../../src/contract/index.js';
import {addressOf, addressText} from '../../src/parts/address.js';

const example = letterDesk.letters[0]!.address!;
const nothing = {
  name: null,
  organization: null,
  lines: [],
  dependentLocality: null,
  locality: null,
  region: null,
  postalCode: null,
};
const to = (more: Partial<PostalAddress>): PostalAddress => ({...example, local: null, localLanguage: null, ...more});

describe('an address', () => {
  it('has its lines in the order of the country it goes to', () => {
    const latin = {
      ...nothing,
      name: 'A. Bell',
      organization: 'Ministry',
      lines: ['1 High Street'],
      locality: 'Town',
      region: 'Region',
      postalCode: '12345',
    };
    const lines = (format: string) => addressOf(to({latin, format})).blocks[0]!.lines;
    expect(lines('ES')).to.deep.equal(['A. Bell', 'Ministry', '1 High Street', '12345 Town Region']);
    expect(lines('FR')).to.deep.equal(['Ministry', 'A. Bell', '1 High Street', '12345 Town']);
    expect(lines('US')).to.deep.equal(['A. Bell', 'Ministry', '1 High Street', 'Town, Region 12345']);
    expect(lines('HU')).to.deep.equal(['A. Bell', 'Ministry', 'Town', '1 High Street', '12345']);
  });

  it('stands in the script of the country first, from the largest to the smallest where that is so, then in Latin letters', () => {
    const local = {
      ...nothing,
      name: '局長',
      organization: '司法局',
      lines: ['柳堤通り3番'],
      region: '北県',
      postalCode: '040-2170',
    };
    const latin = {
      ...nothing,
      name: 'Director',
      organization: 'Bureau of Justice',
      lines: ['3 Willow Bank'],
      region: 'Kita',
      postalCode: '040-2170',
    };
    const {blocks} = addressOf(to({local, latin, localLanguage: 'ja', format: 'JP'}));
    expect(blocks).to.deep.equal([
      {lang: 'ja', lines: ['〒040-2170', '北県', '柳堤通り3番', '司法局', '局長']},
      {lang: 'und-Latn', lines: ['Director', 'Bureau of Justice', '3 Willow Bank, Kita', '040-2170']},
    ]);
  });

  it('loses nothing that the format has no place for', () => {
    const latin = {...nothing, lines: ['3 Willow Bank'], locality: 'Wanlu', region: 'Kita', postalCode: '040-2170'};
    const {blocks} = addressOf(to({latin, format: 'JP'}));
    expect(blocks[0]!.lines).to.deep.equal(['3 Willow Bank', 'Wanlu', 'Kita', '040-2170']);
  });

  it('ends with the country in capitals, in the language of the one who sends it', () => {
    const country = (code: string, name: string) => addressOf(to({country: {code, name}})).country;
    expect(country('DE', 'Deutschland')).to.equal('GERMANY');
    expect(country('XC', 'Costamera')).to.equal('COSTAMERA');
    expect(country('XK', 'Kosovo')).to.equal('KOSOVO');
  });

  it('keeps a field on one line, whatever stands in it', () => {
    const latin = {...nothing, name: 'A.\nBell', lines: ['1  High\r\nStreet', ''], locality: ' Town '};
    expect(addressOf(to({latin, format: 'GB'})).blocks[0]!.lines).to.deep.equal(['A. Bell', '1 High Street', 'Town']);
  });

  it('has what there is where a country is not known', () => {
    const latin = {...nothing, name: 'A. Bell', locality: 'Town'};
    expect(addressOf(to({latin, format: 'QQ'})).blocks[0]!.lines).to.deep.equal(['A. Bell', 'Town']);
  });

  it('is copied as it is written on an envelope', () => {
    expect(addressText(addressOf(example))).to.equal(
      'Ministra del Interior\nMinisterio del Interior\nPlaza de las Aguas 12\n1010 Puerto Ribalva\nCOSTAMERA',
    );
  });
});

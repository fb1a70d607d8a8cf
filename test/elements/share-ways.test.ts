/** Each way by its exact address: what leaves out a space or an accent changes what somebody says. */
import {expect} from 'chai';
import {mail, mastodon, serverIn, sms, tooLongFor, ways, type Message} from '../../src/elements/share/ways.js';

const message: Message = {
  subject: 'Protect Ilvane',
  text: 'Write & sign\nwith me: 100% 🕯️ سلام',
  url: 'https://act.example.org/cases/river-teacher?utm_source=a&utm_medium=share',
};

const said = 'Write%20%26%20sign%0Awith%20me%3A%20100%25%20%F0%9F%95%AF%EF%B8%8F%20%D8%B3%D9%84%D8%A7%D9%85';
const address = 'https%3A%2F%2Fact.example.org%2Fcases%2Friver-teacher%3Futm_source%3Da%26utm_medium%3Dshare';

const links: Record<string, string> = {
  whatsapp: `https://wa.me/?text=${said}%0A${address}`,
  telegram: `https://t.me/share/url?url=${address}&text=${said}`,
  bluesky: `https://bsky.app/intent/compose?text=${said}%0A${address}`,
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${address}`,
  x: `https://x.com/intent/post?text=${said}&url=${address}`,
  linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
};

describe('a way to tell others', () => {
  it('is one of these', () => {
    expect(ways.map(({id}) => id)).to.deep.equal(Object.keys(links));
  });

  for (const {id, name, link} of ways)
    it(`${name} gets the words and the link, letter by letter`, () => {
      expect(link(message)).to.equal(links[id]);
      for (const given of new URL(link(message)).searchParams.values())
        expect([message.text, message.url, `${message.text}\n${message.url}`]).to.include(given);
    });

  it('by mail has a subject, and lines that end as the standard wants', () => {
    expect(mail(message)).to.equal(
      `mailto:?subject=Protect%20Ilvane&body=${said.replace('%0A', '%0D%0A')}%0D%0A${address}`,
    );
    expect(mail({...message, text: 'one\r\ntwo'})).to.include('body=one%0D%0Atwo%0D%0A');
  });

  it('by SMS is spelled so that every telephone understands it', () => {
    expect(sms(message)).to.equal(`sms:?&body=${said}%0A${address}`);
  });

  it('by Mastodon goes to the server that was named', () => {
    expect(mastodon('kolektiva.example', message)).to.equal(
      `https://kolektiva.example/share?text=${said}%0A${address}`,
    );
  });

  it('bears half a character, which a careless paste leaves behind', () => {
    const torn = {...message, text: 'a candle \ud83d'};
    for (const link of [...ways.map(({link}) => link), mail, sms]) expect(() => link(torn)).to.not.throw();
    expect(sms(torn)).to.include('a%20candle%20%EF%BF%BD');
  });

  const servers: [typed: string, server: string | undefined][] = [
    ['kolektiva.example', 'kolektiva.example'],
    ['  Mastodon.Social ', 'mastodon.social'],
    ['https://mastodon.social/@hanna', 'mastodon.social'],
    ['HTTPS://mastodon.social/', 'mastodon.social'],
    ['@hanna@mastodon.social', 'mastodon.social'],
    ['hanna@mastodon.social', 'mastodon.social'],
    ['mastodon.social/home', 'mastodon.social'],
    ['mastodon.social?x=1', 'mastodon.social'],
    ['social.example:8443', 'social.example:8443'],
    ['münchen.social', 'münchen.social'],
    ['', undefined],
    ['@hanna', undefined],
    ['mastodon', undefined],
    ['my server', undefined],
    ['javascript:alert(1)', undefined],
    ['-.example', undefined],
  ];
  for (const [typed, server] of servers)
    it(`${server ? `finds ${server}` : 'finds no server'} in "${typed}"`, () => {
      expect(serverIn(typed)).to.equal(server);
    });

  const url = message.url;
  const long = (text: string) => tooLongFor({...message, text, url});
  it('is too short for some words, and says which', () => {
    expect(long('a')).to.deep.equal([]);
    expect(long('a'.repeat(256)), 'a link counts 23 on X').to.deep.equal(['Bluesky']);
    expect(long('a'.repeat(257))).to.deep.equal(['Bluesky', 'X']);
    expect(long('字'.repeat(129)), 'twice on X, once on Bluesky').to.deep.equal(['X']);
    expect(long('字'.repeat(128))).to.deep.equal([]);
  });

  it('counts as people do: a family of five signs is one on Bluesky, two on X', () => {
    const rest = 299 - url.length;
    expect(long('👨‍👩‍👧'.repeat(rest))).to.not.include('Bluesky');
    expect(long('👨‍👩‍👧'.repeat(rest + 1))).to.include('Bluesky');
    expect(long('👨‍👩‍👧'.repeat(128))).to.not.include('X');
    expect(long('e\u0301'.repeat(256))).to.not.include('X');
  });
});

/** The QR code and the picture to share: files that are what they say, read again by other eyes than ours. */
import 'jsqr';
import type readQr from 'jsqr';
import {expect} from 'chai';
import {aCase, campaign} from '../../src/contract/examples.js';
import {W4rShare} from '../../src/elements/share/share.js';
import {calm, until} from '../support/calm.js';
import {held, json, playedBackend} from '../support/played-backend.js';
import {hanna, put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-share', W4rShare);

// Its file is a script that leaves its function on the page.
const {jsQR} = globalThis as unknown as {jsQR: typeof readQr};

/** Red on the left half, blue on the right: whoever looks for the focal point finds it. */
const portrait = () =>
  new Blob(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><path fill="#f00" d="M0 0h200v500H0z"/><path fill="#00f" d="M200 0h200v500H200z"/></svg>',
    ],
    {type: 'image/svg+xml'},
  );

describe('a picture of a link', () => {
  const backend = playedBackend();
  const open = async (attributes: Record<string, string> = {case: 'river-teacher'}): Promise<Visitor> => {
    const somebody = visitor(put('w4r-share', {backend: backend.address, ...attributes}));
    await somebody.find('heading');
    return somebody;
  };
  const file = async (somebody: Visitor, name: string) => {
    const link = await somebody.find<HTMLAnchorElement>('link', `Download ${name}`);
    return {name: link.download, blob: await (await fetch(link.href)).blob()};
  };
  const pixels = async (blob: Blob) => {
    const image = new Image();
    image.src = URL.createObjectURL(blob);
    await image.decode();
    const canvas = document.createElement('canvas');
    // A vector picture without a size of its own is as large as one draws it.
    canvas.width = canvas.height = image.naturalWidth > 300 ? image.naturalWidth : 600;
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return pen.getImageData(0, 0, canvas.width, canvas.height);
  };
  const read = ({data, width, height}: ImageData) => jsQR(data, width, height)?.data;
  const begins = async (blob: Blob) => [...new Uint8Array(await blob.slice(0, 8).arrayBuffer())];
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

  it('is read by a telephone as that link, from both files', async () => {
    const somebody = await open({case: 'river-teacher', source: 'riverbank-blog'});
    await somebody.press('QR code');
    await somebody.find('img', 'QR code of the link');
    const link = `${backend.address}/cases/river-teacher?utm_source=riverbank-blog&utm_medium=share`;
    const [drawn, pixelled] = [await file(somebody, 'SVG'), await file(somebody, 'PNG')];
    expect(drawn).to.include({name: 'qr.svg'});
    expect(drawn.blob.type).to.equal('image/svg+xml');
    expect(read(await pixels(drawn.blob))).to.equal(link);
    expect(pixelled).to.include({name: 'qr.png'});
    expect(pixelled.blob.type).to.equal('image/png');
    expect(await begins(pixelled.blob)).to.deep.equal(png);
    const sharp = await pixels(pixelled.blob);
    expect(sharp.width).to.be.greaterThan(600);
    expect(read(sharp)).to.equal(link);
  });

  it('is the same code on the page as in the files, dark on light also in the dark', async () => {
    const somebody = await open();
    await somebody.press('QR code');
    const shown = await somebody.find('img', 'QR code of the link');
    const [ground, modules] = [shown.querySelector('rect')!, shown.querySelector('path')!];
    expect([ground.getAttribute('fill'), modules.getAttribute('fill')]).to.deep.equal(['#fff', '#000']);
    const text = await (await file(somebody, 'SVG')).blob.text();
    expect(text).to.include(modules.getAttribute('d')!);
  });

  it('of a case is a square of 1080 with the portrait around its focal point', async () => {
    const src = URL.createObjectURL(portrait());
    const picture = {src, width: 400, height: 500, alt: '', credit: '', focal: [0.5, 0.35] as [number, number]};
    // Only http(s) gets through the gate: it stands at an address of the page's own.
    const {decode} = HTMLImageElement.prototype;
    HTMLImageElement.prototype.decode = function () {
      if (this.src.endsWith('/portrait.svg')) this.src = src;
      return decode.call(this);
    };
    try {
      backend.case = () => json({...aCase, picture: {...picture, src: `${location.origin}/portrait.svg`}});
      const somebody = await open();
      await somebody.press('Picture');
      await somebody.find('img', 'The picture to share: portrait, name and demand.');
      const {name, blob} = await file(somebody, 'PNG');
      expect(name).to.equal('letters.png');
      expect(blob.type).to.equal('image/png');
      expect(await begins(blob)).to.deep.equal(png);
      const {data, width, height} = await pixels(blob);
      expect({width, height}).to.deep.equal({width: 1080, height: 1080});
      const at = (x: number, y: number) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 3)];
      expect(at(270, 300)).to.deep.equal([255, 0, 0]);
      expect(at(810, 300)).to.deep.equal([0, 0, 255]);
    } finally {
      HTMLImageElement.prototype.decode = decode;
    }
  });

  const drawnWords = async (attributes: Record<string, string>) => {
    const words: string[] = [];
    const {fillText} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...what) {
      words.push(what[0]);
      fillText.apply(this, what);
    };
    try {
      const somebody = await open(attributes);
      await somebody.fill('What you say', `${hanna.name} says hello`);
      await somebody.press('Picture');
      await somebody.find('img', 'The picture to share: portrait, name and demand.');
    } finally {
      CanvasRenderingContext2D.prototype.fillText = fillText;
    }
    return words.join(' ').replace(/\s+/g, ' ');
  };

  it('has the name of the case, its demand and the campaign, and no word of who shares it', async () => {
    expect(await drawnWords({case: 'river-teacher'})).to.equal(
      `${aCase.name} ${aCase.demand.title} ${campaign.name} · Fictional`,
    );
  });

  it('says how many letters were written, not by whom', async () => {
    expect(await drawnWords({case: 'river-teacher', letters: '4'})).to.equal(
      `I wrote 4 letters for Ilvane ${aCase.demand.title} ${campaign.name} · Fictional`,
    );
    expect(await drawnWords({letters: '1000000'})).to.equal(
      `I wrote 1,000,000 letters ${campaign.share} ${campaign.name} · Fictional`,
    );
  });

  it('breaks a long name and Japanese between its signs, and stays inside', async () => {
    const name = '橋の上の灯籠を持つ七人の学生たちのための手紙とながいながい名前'.repeat(2);
    backend.case = () => json({...aCase, name, demand: {...aCase.demand, title: 'Release '.repeat(30).trim()}});
    const widths: number[] = [];
    const {fillText} = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...what) {
      widths.push(this.measureText(what[0]).width);
      fillText.apply(this, what);
    };
    try {
      const somebody = await open();
      await somebody.press('Picture');
      await somebody.find('img', 'The picture to share: portrait, name and demand.');
    } finally {
      CanvasRenderingContext2D.prototype.fillText = fillText;
    }
    expect(widths.length).to.be.greaterThan(3);
    for (const width of widths) expect(width).to.be.at.most(1080 - 2 * 72);
  });

  it('says so when it cannot be drawn', async () => {
    const {toBlob} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (tell) {
      tell(null);
    };
    try {
      const somebody = await open();
      await somebody.press('QR code');
      await somebody.sees('This could not be drawn just now.');
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('of one case does not appear under another', async () => {
    const {toBlob} = HTMLCanvasElement.prototype;
    let late: (() => void) | undefined;
    HTMLCanvasElement.prototype.toBlob = function (...how) {
      late = () => toBlob.apply(this, how);
    };
    try {
      const somebody = await open();
      await somebody.press('QR code');
      const draw = await until(() => late, 'the drawing');
      backend.case = () => json({...aCase, id: 'flag-song', shortName: 'Teodric'});
      somebody.element.setAttribute('case', 'flag-song');
      await somebody.find('heading', 'Tell others about Teodric');
      draw();
      await calm();
      expect(somebody.isThere('img', 'QR code of the link')).to.equal(false);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
  });

  it('is not kept in memory once something else is shown', async () => {
    const somebody = await open();
    await somebody.press('QR code');
    const {href} = await somebody.find<HTMLAnchorElement>('link', 'Download PNG');
    await somebody.press('Mastodon');
    await somebody.find('textbox', 'Which Mastodon server are you on?');
    expect(
      await fetch(href).then(
        () => 'there',
        () => 'gone',
      ),
    ).to.equal('gone');
  });

  it('is waited for without a word of trouble while the campaign is', async () => {
    backend.campaign = held().answer;
    const somebody = visitor(put('w4r-share', {backend: backend.address}, 'A link'));
    await calm();
    expect(somebody.outline()).to.deep.equal([]);
    expect(somebody.root().querySelector('slot')).to.not.equal(null);
  });
});

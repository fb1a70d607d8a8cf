/** The address as a picture that a telephone reads. Drawn here, on the spot; loaded when somebody asks for it. */
import {html, svg, type TemplateResult} from 'lit';
import {encode} from 'uqr';

const quiet = 4;

/** One path for all dark modules, and the width of the whole with the margin that readers need. */
function drawn(url: string) {
  const {data, size} = encode(url, {ecc: 'M', border: quiet});
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return {path, size};
}

export function qrPicture(url: string, label: string): TemplateResult {
  const {path, size} = drawn(url);
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}

export function qrSvg(url: string): Blob {
  const {path, size} = drawn(url);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return new Blob([text], {type: 'image/svg+xml'});
}

/** Large enough for a poster: twenty pixels a module. */
export function qrPng(url: string): Promise<Blob> {
  const {path, size} = drawn(url);
  const scale = 20;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const ink = canvas.getContext('2d')!;
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.scale(scale, scale);
  ink.fillStyle = '#000';
  ink.fill(new Path2D(path));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came of it.'))), 'image/png'),
  );
}

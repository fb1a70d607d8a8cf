/** What a visitor reads of a template or a text. */
import {render} from 'lit';

export function read(content: unknown): string {
  const place = document.createElement('div');
  render(content, place);
  return place.textContent.replace(/\s+/g, ' ').trim();
}

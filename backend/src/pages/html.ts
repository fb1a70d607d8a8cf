/** Pages by template: every value is escaped unless it came out of a template itself. */
export class Html {
  #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
}

type Value = string | number | Html | Html[] | null | undefined | false;

export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.reduce((text, part, at) => text + shown(values[at - 1]) + part));
}

function shown(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.join('');
  return value instanceof Html ? value.toString() : escape(String(value));
}

function escape(text: string) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

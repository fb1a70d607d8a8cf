/** Finds every `msg(template, {id})` of a source file, for the build and for the English words. */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

/** @returns {{id: string, start: number, end: number, tag: '' | 'str' | 'html', texts: string[], values: string[]}[]} */
export function messagesIn(code, file = 'source.ts') {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') found.push(message(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All messages of the sources, in the order of the files' names. */
export const allMessages = () =>
  readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => messagesIn(readFileSync(`src/${file}`, 'utf8'), file));

function message(call, source) {
  const [template, options] = call.arguments;
  const id = options.properties.find(({name}) => name.getText(source) === 'id').initializer.text;
  const tagged = ts.isTaggedTemplateExpression(template);
  const body = tagged ? template.template : template;
  const spans = body.templateSpans ?? [];
  return {
    id,
    start: call.getStart(source),
    end: call.getEnd(),
    tag: tagged ? template.tag.getText(source) : '',
    texts: spans.length ? [body.head.text, ...spans.map(({literal}) => literal.text)] : [body.text],
    values: spans.map(({expression}) => expression.getText(source)),
  };
}

/** What a machine can see of the rules in docs/architecture.md. The layers have a test of their own: test/repository. */
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const never = (selector, message) => ({selector, message});

const house = [
  never('TSEnumDeclaration', 'Use a union of strings.'),
  never('TSModuleDeclaration[kind!="global"]', 'Use a module.'),
  never('TSParameterProperty', 'Declare the field where a reader looks for it.'),
  never('PropertyDefinition[accessibility="private"], MethodDefinition[accessibility="private"]', 'Private is #.'),
];
/** They return promises that nobody awaits. */
const nodeTest = ['describe', 'it', 'test', 'before', 'after', 'beforeEach', 'afterEach'];
const noDefault = never('ExportDefaultDeclaration', 'Export by name.');
const markup = [
  never('Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', 'Strings are never markup.'),
  never('TemplateElement[value.raw=/\\.(inner|outer)HTML=/]', 'Strings are never markup.'),
  never(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    'A strict CSP blocks it.',
  ),
];

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      'src/client/shapes/',
      '.cache/',
      'storybook-static/',
      'backend/data/',
      'examples/',
    ],
  },
  {
    files: ['**/*.{mjs,ts}'],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {files: ['**/*.mjs'], rules: {'no-unused-vars': 'error'}},
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {parserOptions: {project: ['tsconfig.json', 'backend/tsconfig.json', 'test/tsconfig.json']}},
    rules: {
      'no-restricted-syntax': ['error', ...house, ...markup, noDefault],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allow: ['Error', 'URL', 'URLSearchParams']},
      ],
      // The types say that every browser has everything on every page: on plain http they are wrong.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `noUncheckedIndexedAccess` asks for it where the line above has just looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/require-await': 'off',
      // Lit calls listeners on their element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      a11y.configs.recommended,
      noUnsanitized.configs.recommended,
    ],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^lit/directives/(unsafe|style-map)', message: 'A strict CSP with Trusted Types forbids it.'},
          ],
        },
      ],
    },
  },
  // The one line for operators and developers, and the command line.
  {files: ['src/controllers/report.ts', 'backend/src/cli/**', 'backend/src/cli.ts'], rules: {'no-console': 'off'}},
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'bench/**/*.ts', 'backend/test/**/*.ts', '.storybook/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...house],
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: nodeTest}],
        },
      ],
    },
  },
);

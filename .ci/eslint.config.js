// House rules that a machine can check; `npm run test:lint` runs them with no warning allowed.
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const ROOT = new URL('..', import.meta.url).pathname

/** Syntax that is banned somewhere, by name. */
const BANS = {
  enum: ban('TSEnumDeclaration', 'Use a union of literals.'),
  barrel: ban('ExportAllDeclaration', 'No barrels: import from the file that owns the name.'),
  defaultExport: ban('ExportDefaultDeclaration', 'Use a named export.'),
  moduleState: ban(
    ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    'No module-level state: pass it as an argument.',
  ),
  rawHtml: ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Raw HTML has one door: <Prose>.'),
  rawHtmlProp: ban('Property[key.name="dangerouslySetInnerHTML"]', 'Raw HTML has one door: <Prose>.'),
  clock: ban('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'The instant is an argument.'),
  newDate: ban('NewExpression[callee.name="Date"][arguments.length=0]', 'The instant is an argument.'),
  environment: ban('MemberExpression[object.name="process"][property.name="env"]', 'Settings are arguments.'),
  otherMint: ban(
    'TSAsExpression:not([typeAnnotation.typeName.name=/^(SafeHtml|const)$/])',
    'The only assertions here are `as const` and the one that mints SafeHtml.',
  ),
}

const EVERYWHERE = ['enum', 'barrel', 'defaultExport', 'moduleState', 'rawHtml', 'rawHtmlProp']
const PURE = [...EVERYWHERE, 'clock', 'newDate', 'environment']

/** Components through which HTML made elsewhere enters a page; each says in its doc comment why it is safe. */
const RAW_HTML_DOORS = ['layouts/components/prose/prose.tsx']

function ban(selector, message) {
  return { selector, message }
}

function banned(names) {
  return { 'no-restricted-syntax': ['error', ...names.map((name) => BANS[name])] }
}

function without(names, ...dropped) {
  return names.filter((name) => !dropped.includes(name))
}

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.compiled/', 'coverage/', 'node_modules/', 'articles/', 'test/fixtures/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      ...banned(EVERYWHERE),
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Text is NFC on entry, so that a Vietnamese letter is one code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Objects here are made of closures, and no method knows `this`: they may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-console': 'error',
      // Texts of hostile files are searched for control characters on purpose.
      'no-control-regex': 'off',
      'no-nested-ternary': 'error',
      'no-param-reassign': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
    },
  },
  { files: ['src/**', 'layouts/**'], rules: banned(PURE) },
  // Readers' scripts run at the reader's, who has a clock.
  { files: ['layouts/assets/scripts/**'], rules: banned(without(PURE, 'clock')) },
  { files: RAW_HTML_DOORS, rules: banned(without(PURE, 'rawHtml', 'rawHtmlProp')) },
  {
    files: ['src/content/markdown.ts'],
    rules: { ...banned([...PURE, 'otherMint']), '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['src/eleventy/**'],
    rules: { ...banned(EVERYWHERE), '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  { files: ['src/cli/**'], rules: { ...banned(EVERYWHERE), 'no-console': 'off' } },
  // What calls these modules asks for a default export: Eleventy, Vitest, the pool of workers.
  {
    files: ['.eleventy.ts', 'test/*.config.ts', '**/*.d.ts', 'src/cli/start-worker.ts'],
    rules: banned(without(EVERYWHERE, 'defaultExport')),
  },
  { files: ['test/**'], rules: { 'max-params': 'off' } },
  {
    files: ['test/bench/**', 'test/browser/**', 'test/hosts/**', 'test/sites/**', 'test/long/**', '.ci/**'],
    languageOptions: { globals: { URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)

import ts from 'typescript'

/**
 * The rules of the house that a machine can check: which room may import which, which package enters by which file,
 * how long a file may be and what it may be called. The plan is in `src/README.md`.
 */

/** One file of `src/` or `layouts/`, or `.eleventy.ts`. */
export interface SourceFile {
  /** From the root of the project, `/` between parts. */
  readonly path: string
  readonly text: string
}

/** Floors, from below: a room imports only lower ones. */
const FLOORS: Readonly<Record<string, number>> = {
  'src/domain': 0,
  'src/gazetteer': 0,
  'src/content': 1,
  'src/bulletin': 2,
  'src/routes': 3,
  'src/feeds': 3,
  'src/search': 3,
  'src/documents': 3,
  'src/hosting': 3,
  'src/press': 3,
  'src/importers': 3,
  'src/cms': 3,
  'src/eleventy': 4,
  'src/deploy': 4,
  'src/review': 4,
  'src/cli': 5,
  '.eleventy.ts': 5,
}

/** Imports that the floors alone would refuse. */
const SAME_FLOOR: Readonly<Record<string, readonly string[]>> = {
  'src/gazetteer': ['src/domain'],
  'src/routes': ['src/feeds', 'src/search', 'src/documents', 'src/hosting'],
  'src/press': ['src/routes'],
  'src/cli': ['.eleventy.ts'],
}

/** What layouts may see, and the one file of `routes/` whose types are their contract. */
const LAYOUTS_SEE: readonly string[] = ['src/domain', 'src/gazetteer', 'layouts']
const PROPS = 'src/routes/props.ts'

/** The one folder of pure code that readers' scripts share with the command line. */
const QUERY = 'src/search/query/'

/** Packages that enter by few doors; any other package may be imported by any room that does not have to be pure. */
const PACKAGES: readonly { readonly name: RegExp; readonly homes: readonly string[] }[] = [
  { name: /^(?:zod|yaml|markdown-it(?:-.+)?|image-size)$/u, homes: ['src/content'] },
  { name: /^(?:sharp|satori|@resvg\/.+|@fontsource\/.+)$/u, homes: ['src/eleventy'] },
  { name: /^@11ty\//u, homes: ['src/eleventy', '.eleventy.ts'] },
  { name: /^luxon$/u, homes: ['src/content/dates.ts', 'src/cli'] },
  { name: /^slugify$/u, homes: ['src/domain/slug.ts'] },
  { name: /^diff$/u, homes: ['src/review/text-changes.ts'] },
  { name: /^fastest-levenshtein$/u, homes: ['src/domain/closest.ts'] },
  { name: /^(?:commander|@clack\/.+)$/u, homes: ['src/cli'] },
  { name: /^(?:preact|preact-render-to-string)(?:\/.+)?$/u, homes: ['layouts', 'src/eleventy'] },
  {
    name: /^node:(?!crypto$|timers\/promises$)/u,
    homes: ['src/content', 'src/press', 'src/importers', 'src/eleventy', 'src/deploy', 'src/cli', '.eleventy.ts'],
  },
]

const FORBIDDEN_FOLDERS: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'helpers',
  'common',
  'lib',
  'shared',
  'misc',
  'types',
])
const LONGEST_FILE = 300
const KEBAB_CASE = /^(?:\.?[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+)*$/u

interface Import {
  /** Path from the root of the project, or the name of a package. */
  readonly target: string
  readonly isTypeOnly: boolean
  readonly line: number
}

/** Every breach of the rules, as `path:line: what is wrong`; none when the house is in order. */
export function violationsOf(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.flatMap((file) => importsOf(file).flatMap((each) => importFaults(file.path, each))),
    ...files.flatMap(shapeFaults),
    ...sameNames(files),
    ...circles(files),
  ]
}

function importFaults(from: string, { target, isTypeOnly, line }: Import): readonly string[] {
  const faults = isInside(target) ? [roomFault(from, target, isTypeOnly)] : [packageFault(from, target)]
  return faults.flatMap((fault) => (fault === null ? [] : [`${from}:${String(line)}: ${fault}`]))
}

function roomFault(from: string, target: string, isTypeOnly: boolean): string | null {
  const [own, other] = [roomOf(from), roomOf(target)]
  if (own === other) return null
  if (own === 'layouts') {
    const isContract = target === PROPS && isTypeOnly
    return isContract || target.startsWith(QUERY) || LAYOUTS_SEE.includes(other)
      ? null
      : `layouts/ may not import ${target}`
  }
  if (other === 'layouts') return own === 'src/eleventy' ? null : `only src/eleventy/ imports layouts/, not ${own}`
  const [floor, otherFloor] = [FLOORS[own], FLOORS[other]]
  if (floor === undefined || otherFloor === undefined) return `${target} is in no known room`
  if (other === 'src/routes' && own !== 'src/press' && floor <= 3) return `${own} may not import src/routes`
  if (otherFloor < floor || SAME_FLOOR[own]?.includes(other) === true) return null
  return `${own} (floor ${String(floor)}) may not import ${other} (floor ${String(otherFloor)})`
}

function packageFault(from: string, name: string): string | null {
  const rule = PACKAGES.find((each) => each.name.test(name))
  if (rule === undefined || rule.homes.some((home) => from === home || from.startsWith(`${home}/`))) return null
  return `${name} may be imported only by ${rule.homes.join(', ')}`
}

function shapeFaults({ path, text }: SourceFile): readonly string[] {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const lines = text.split('\n').length - 1
  const folder = parts.slice(0, -1).find((part) => FORBIDDEN_FOLDERS.has(part))
  return [
    folder === undefined ? null : `${path}:1: no folder may be called ${folder}: name it after what it holds`,
    /^index\.tsx?$/u.test(name) ? `${path}:1: no barrels: name the file after its main export` : null,
    KEBAB_CASE.test(name) ? null : `${path}:1: file names are kebab-case`,
    lines > LONGEST_FILE && !text.startsWith('/*') && !text.startsWith('//')
      ? `${path}:1: ${String(lines)} lines, over ${String(LONGEST_FILE)}: split it, or say why in its first comment`
      : null,
  ].filter((fault) => fault !== null)
}

/** Files of one room that have one name: the path is the name, so each must lead to one file. */
function sameNames(files: readonly SourceFile[]): readonly string[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const key = `${roomOf(path)} ${path.slice(path.lastIndexOf('/') + 1)}`
    const first = seen.get(key)
    seen.set(key, first ?? path)
    return first === undefined ? [] : [`${path}:1: the room has another file of this name, ${first}`]
  })
}

/** Files that import themselves by way of others, also for types only: none of them can be read alone. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const imports = files.flatMap((file) => importsOf(file).map(({ target }) => ({ from: file.path, to: target })))
  return inCircles(imports).map((path) => `${path}:1: imports itself by way of others`)
}

/** What is left when files that import none of the others, or that none of them imports, are put aside one by one. */
function inCircles(imports: readonly { readonly from: string; readonly to: string }[]): readonly string[] {
  const [importers, imported] = [new Set(imports.map(({ from }) => from)), new Set(imports.map(({ to }) => to))]
  const left = imports.filter(({ from, to }) => imported.has(from) && importers.has(to))
  return left.length < imports.length ? inCircles(left) : [...importers].sort()
}

/** `src/content`, `layouts`, `.eleventy.ts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/')
  return first === 'src' ? `src/${second}` : first
}

function isInside(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('layouts/') || target === '.eleventy.ts'
}

/** Static imports, re-exports and dynamic imports with a literal name, read by TypeScript's own parser. */
function importsOf({ path, text }: SourceFile): readonly Import[] {
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    const found = specifierOf(node)
    if (found !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      imports.push({ target: resolve(path, found.text), isTypeOnly: isTypeOnly(node), line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

function specifierOf(node: ts.Node): ts.StringLiteral | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node
    return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier : null
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)
      ? node.argument.literal
      : null
  }
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
  return argument !== undefined && ts.isStringLiteral(argument) ? argument : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return ts.isImportTypeNode(node)
}

/** Where a relative specifier leads, from the root of the project; a package's name stays. */
function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const parts = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

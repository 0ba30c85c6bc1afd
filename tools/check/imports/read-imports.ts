import { posix } from 'node:path'
import { parseAst } from 'vite'

/** One file using another: paths from the project's root, or the name of a package or of a part of Node. */
export type Import = { from: string; to: string; typeOnly: boolean }

type Node = { type: string; source?: { value?: unknown } | null; importKind?: string; exportKind?: string }

const STATEMENTS = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']
const EXPRESSIONS = ['ImportExpression', 'TSImportType']

/** Everything a file imports: statements, `import()`, and types by `import('…')`. */
export function readImports(from: string, text: string): Import[] {
  const found: Import[] = []
  visit(parseAst(text, { lang: from.endsWith('.tsx') ? 'tsx' : 'ts' }, from), (node) => {
    if (![...STATEMENTS, ...EXPRESSIONS].includes(node.type)) return
    const to = node.source?.value
    if (typeof to !== 'string') return
    const typeOnly = (node.importKind ?? node.exportKind) === 'type' || node.type === 'TSImportType'
    found.push({ from, to: resolve(from, to), typeOnly })
  })
  return found
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (value && typeof value === 'object') {
    if ('type' in value) see(value as Node)
    for (const part of Object.values(value)) visit(part, see)
  }
}

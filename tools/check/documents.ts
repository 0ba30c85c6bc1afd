import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findAnchors, findClaims } from './documents/claims.ts'

/** Complaints about documents that no longer match: dead links, files that are gone, scripts that do not exist. */
export function checkDocuments(root: string): string[] {
  const scripts = Object.keys(readJson(join(root, 'package.json')).scripts ?? {})
  const documents = globSync('**/*.md', {
    cwd: root,
    exclude: ['node_modules/**', '.kampvuur/**', '.cache/**'],
  })
  return documents.flatMap((document) => {
    const claims = findClaims(readFileSync(join(root, document), 'utf8'))
    const gone = claims.links
      .filter((link) => !leads(root, document, link))
      .map((link) => `dead link ${link}`)
    const lost = claims.paths
      .filter((path) => !isThere(root, document, path))
      .map((path) => `no such file ${path}`)
    const unknown = claims.scripts
      .filter((name) => !scripts.includes(name))
      .map((name) => `no script ${name}`)
    return [...gone, ...lost, ...unknown].map((complaint) => `${document}: ${complaint}`)
  })
}

function readJson(path: string): { scripts?: Record<string, string> } {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function leads(root: string, document: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#')
  const target = path
    ? join(root, path.startsWith('/') ? path : join(dirname(document), path))
    : join(root, document)
  if (!existsSync(target)) return false
  return !anchor || !target.endsWith('.md') || findAnchors(readFileSync(target, 'utf8')).includes(anchor)
}

/** A path may be meant from the root, from `src`, or from the document; stars and <names> stand for anything. */
function isThere(root: string, document: string, path: string): boolean {
  const pattern = path.replace(/<[^>]+>|…/g, '*').replace(/\/$/, '')
  return ['', 'src', dirname(document)].some((base) => {
    const full = join(root, base, pattern)
    if (existsSync(full)) return !path.endsWith('/') || statSync(full).isDirectory()
    return /[*{]/.test(pattern) && globSync(pattern, { cwd: join(root, base) }).length > 0
  })
}

import type { Names } from './read.ts'

const deepest = 14
const most = 60_000

/**
 * Design tokens as the W3C's group (`$value`) and Style Dictionary (`value`) write them. Figma's export lays them in sets
 * (`components/link.utrecht.link.color`), while references leave the set out: so each is known by its name without it too.
 */
export function namesFromJson(text: string): Names | undefined {
  const names = { light: new Map<string, string>(), dark: new Map<string, string>() }
  const waiting: { node: unknown; path: readonly string[] }[] = [{ node: parsed(text), path: [] }]
  for (let seen = 0; waiting.length > 0 && seen < most; seen += 1) {
    const { node, path } = waiting.pop() ?? { node: null, path: [] }
    if (typeof node !== 'object' || node === null || Array.isArray(node) || path.length > deepest) continue
    const value = textOf(node as Record<string, unknown>)
    if (value === undefined) {
      for (const [key, child] of Object.entries(node))
        if (!key.startsWith('$')) waiting.push({ node: child, path: [...path, key] })
      continue
    }
    const known = names[/\bdark\b/i.test(path[0] ?? '') ? 'dark' : 'light']
    for (const from of [0, 1, 2]) if (path.length > from + 1) known.set(path.slice(from).join('-'), value)
  }
  return names.light.size + names.dark.size > 0 ? names : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A colour is text, or in the newest drafts an object with its hexadecimal beside it. */
function textOf(node: Record<string, unknown>): string | undefined {
  const value = node.$value ?? node.value
  if (typeof value === 'string') return value
  const hex = (value as { hex?: unknown } | null | undefined)?.hex
  return typeof hex === 'string' ? hex : value === undefined || typeof value === 'object' ? undefined : ''
}

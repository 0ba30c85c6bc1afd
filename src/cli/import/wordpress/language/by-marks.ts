import { tokens } from '../content/tokens.ts'
import { codeOf } from './code.ts'

/** How much of a text must be marked so. */
const mostOfIt = 0.75
const alone = new Set('area br col embed hr img input link meta source track wbr'.split(' '))
const says = /\slang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})(?=["'\s>])/i

/** What HTML is written in, where nearly all of it is marked with one language. */
export function languageByMarks(html: string): string | undefined {
  if (!/\slang\s*=/i.test(html)) return undefined
  const open: { name: string; code: string | undefined }[] = []
  const letters = new Map<string | undefined, number>()
  for (const { kind, raw, name, closes } of tokens(html)) {
    const now = open.at(-1)?.code
    if (kind === 'text') letters.set(now, (letters.get(now) ?? 0) + raw.trim().length)
    if (kind !== 'tag' || alone.has(name) || raw.endsWith('/>')) continue
    if (!closes) open.push({ name, code: codeOf(says.exec(raw.slice(0, 2000))?.[1] ?? '') ?? now })
    // What was closed long ago is closed by nobody any more.
    else if (open.at(-1)?.name === name) open.pop()
    else {
      const from = open.slice(-50).findLastIndex((one) => one.name === name)
      if (from >= 0) open.length = Math.max(0, open.length - 50) + from
    }
  }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0)
  return [...letters].find(([code, count]) => code && count >= all * mostOfIt)?.[0]
}

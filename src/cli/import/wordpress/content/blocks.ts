import { nextOf } from './tokens.ts'

/** A block of the block editor, with what stands in it in the order in which it stands. */
export interface Block {
  /** Without `core/`. */
  name: string
  attributes: Readonly<Record<string, unknown>>
  parts: (string | Block)[]
}

/** How deep blocks are told apart; deeper ones lie together in the last. */
const deepest = 40
const blockSign = /^\s*(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?=\s|$)/

/** Takes a post apart along its block comments. Text between blocks, or in a post without any, is a string. */
export function blocksOf(content: string): (string | Block)[] {
  const root: Block = { name: '', attributes: {}, parts: [] }
  const open = [root]
  const end = nextOf(content, '-->')
  let from = 0
  const last = () => open.at(-1) ?? root
  const keep = (text: string) => {
    if (text !== '') last().parts.push(text)
  }
  for (let at = content.indexOf('<!--'); at >= 0; at = content.indexOf('<!--', at + 4)) {
    const stop = end(at + 4)
    if (stop < 0) break
    const inside = content.slice(at + 4, stop)
    const sign = blockSign.exec(inside)
    if (!sign) continue
    keep(content.slice(from, at))
    from = stop + 3
    const name = (sign[2] ?? '').replace(/^core\//, '')
    if (sign[1] === '/') {
      const which = open.findLastIndex((block, depth) => depth > 0 && block.name === name)
      if (which > 0) open.length = which
      continue
    }
    const rest = inside.slice(sign[0].length).trim()
    const alone = rest.endsWith('/')
    const block: Block = { name, attributes: attributesOf(alone ? rest.slice(0, -1) : rest), parts: [] }
    last().parts.push(block)
    if (!alone && open.length <= deepest) open.push(block)
  }
  keep(content.slice(from))
  return root.parts
}

function attributesOf(json: string): Record<string, unknown> {
  if (!json.startsWith('{')) return {}
  try {
    return JSON.parse(json) as Record<string, unknown>
  } catch {
    return {}
  }
}

import { SaxesParser } from 'saxes'
import { CliProblem } from '../../../problem.ts'
import { limits } from '../limits.ts'
import { fromItsBeginning } from './from-its-beginning.ts'
import { type ExportRecord, recordBuilder } from './record.ts'

/**
 * What stands in an export, one record after another, in the order of the file; never more of it in memory than one of them.
 * @throws CliProblem with line and column where the file is no whole, well-formed export, or holds what none holds
 */
export async function* records(text: AsyncIterable<string>): AsyncGenerator<ExportRecord> {
  const parser = new SaxesParser({ fragment: false })
  const found: ExportRecord[] = []
  const build = recordBuilder((record) => found.push(record))
  const signs: string[] = []
  /** Where what is being read began: nothing may go on for ever before it ends. */
  let began = 0
  let [ended, hasRoot] = [false, false]
  const at = () => ({ line: parser.line, column: parser.columnIndex + 1 })
  const told = () => {
    began = parser.position
  }

  parser.on('error', (error) => {
    const { line, column } = at()
    const reason = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (reason !== 'disallowed character') throw broken({ line, column, reason }, { ended, hasRoot })
    signs.push(`${line}:${column}`)
    if (signs.length >= limits.named) refuse(signs)
  })
  parser.on('doctype', () => {
    throw new CliProblem('wordpress.doctype', at())
  })
  parser.on('opentag', ({ name, attributes }) => {
    told()
    hasRoot = true
    const depth = build.open(name, attributes as Record<string, string>, parser.line)
    if (depth === 1 && name === 'feed') throw new CliProblem('wordpress.feed')
    if (depth === 1 && ofPage.test(name))
      throw new CliProblem('wordpress.before-start', { line: parser.line })
    if (depth === 1 && name !== 'rss')
      throw new CliProblem('wordpress.no-export', { ...at(), name: name.slice(0, 40) })
    if (depth > limits.depth) throw new CliProblem('wordpress.deep', at())
  })
  parser.on('closetag', () => {
    told()
    build.close()
  })
  for (const name of ['text', 'cdata'] as const)
    parser.on(name, (piece) => {
      told()
      if (!build.text(piece)) throw new CliProblem('wordpress.long', at())
    })
  parser.on('comment', told)
  parser.on('processinginstruction', told)

  for await (const piece of fromItsBeginning(text)) {
    parser.write(piece)
    if (parser.position - began > limits.piece) throw new CliProblem('wordpress.long', at())
    if (signs.length === 0) yield* found.splice(0)
    else found.length = 0
  }
  ended = true
  parser.close()
  if (signs.length > 0) refuse(signs)
  yield* found.splice(0)
}

/** What happens most has words of its own. @param ended the whole file was read; @param hasRoot something of the export was */
function broken(
  where: { line: number; column: number; reason: string },
  { ended, hasRoot }: { ended: boolean; hasRoot: boolean },
): CliProblem {
  const { line, column, reason } = where
  if (reason === 'undefined entity') return new CliProblem('wordpress.entity', { line, column })
  if (!hasRoot && outside.has(reason)) return new CliProblem('wordpress.before-start', { line })
  if (!ended) return new CliProblem('wordpress.xml', where)
  return reason === 'document must contain a root element'
    ? new CliProblem('wordpress.empty')
    : new CliProblem('wordpress.cut-off', { line })
}

/** A message of a server or a plug-in, as it writes those on a page. */
const ofPage = /^(?:b|br|p|div|pre|strong|span|table|h[1-6]|font|center|style|script|link|meta)$/i

/** Of saxes: something stands before the first element. */
const outside = new Set([
  'text data outside of root node',
  'an XML declaration must be at the start of the document',
])

function refuse(signs: readonly string[]): never {
  throw new CliProblem('wordpress.signs', { count: signs.length, places: signs.join(', ') })
}

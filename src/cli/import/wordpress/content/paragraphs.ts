import { tokens } from './tokens.ts'

const blocks = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
   header hr iframe legend li main nav ol p pre script section select style summary svg table tbody td textarea tfoot th
   thead tr ul video audio object`.split(/\s+/),
)
const empty = new Set(['hr'])
/** In these a blank line begins a new paragraph. */
const holdsParagraphs = new Set(
  'article aside blockquote body center details div fieldset footer form header main section'.split(' '),
)
/** In these a new line is a new line. */
const holdsLines = new Set('p li td th dd dt figcaption address summary'.split(' '))

/** What the classic editor left to WordPress: a blank line begins a paragraph, a new line is one. */
export function paragraphs(content: string): string {
  const made: string[] = []
  const open: string[] = []
  let run: string[] = []
  const flush = () => {
    if (run.length > 0) made.push(inParagraphs(run.join(''), open.at(-1)))
    run = []
  }
  for (const { kind, raw, name, closes } of tokens(content.replace(/\r\n?/g, '\n'))) {
    if (kind !== 'tag' || !blocks.has(name)) {
      if (kind !== 'comment') run.push(raw)
      // Another page, or the rest of this one, began a paragraph.
      else if (/^<!--(?:more|nextpage)/.test(raw)) run.push('\n\n')
      continue
    }
    flush()
    made.push(raw)
    if (closes) {
      const which = open.length - 1 - open.slice(-50).reverse().indexOf(name)
      if (open[which] === name) open.length = which
    } else if (!empty.has(name) && !raw.endsWith('/>')) open.push(name)
  }
  flush()
  return made.join('')
}

function inParagraphs(text: string, around: string | undefined): string {
  if (text.trim() === '') return ''
  if (around !== undefined && holdsLines.has(around)) return withLines(text)
  if (around !== undefined && !holdsParagraphs.has(around)) return text
  return text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${withLines(part)}</p>`)
    .join('\n')
}

const withLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/<br ?\/?>$/i, ''))
    .join('<br>\n')

import { tokens } from './tokens.ts'

const folds = /accordion|toggle|faq|collaps/i
const heading = /^h[1-6]$/
const decorates = /^<span\b[^<>]{0,500}\baria-hidden\b/i

/** What was folded had its title on a button, which in any other place belongs to a form: here it is read as the title that it is. */
export function withTitlesOfFolds(html: string): string {
  if (!/<button\b/i.test(html)) return html
  const made: string[] = []
  let [inHeading, ends, hides] = [false, '', false]
  for (const { kind, raw, name, closes } of tokens(html)) {
    if (kind === 'tag' && heading.test(name)) inHeading = !closes
    const isButton = kind === 'tag' && name === 'button'
    if (isButton && !closes && (inHeading || folds.test(raw))) {
      made.push(inHeading ? ' ' : '<p><strong>')
      ends = inHeading ? ' ' : '</strong></p>'
    } else if (isButton && closes && ends !== '') {
      made.push(ends)
      ends = ''
    } else if (ends !== '' && kind === 'tag' && decorates.test(raw)) hides = true
    else if (hides && kind === 'tag' && name === 'span' && closes) hides = false
    else if (!hides) made.push(raw)
  }
  return made.join('')
}

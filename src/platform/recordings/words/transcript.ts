import type { Cue } from './cues.ts'

/** Between two paragraphs: somebody catches their breath, or a screen full was said. */
const silence = 2.5
const full = 500

/** What was said as text to read, in paragraphs, from its captions. */
export function transcriptOf(cues: readonly Cue[]): string {
  const paragraphs: string[] = []
  let until = 0
  for (const { from, to, words } of cues) {
    const last = paragraphs.at(-1)
    const line = words.replaceAll('\n', ' ')
    const rests = from - until >= silence || ((last?.length ?? 0) > full && /[.?!…]["”’']?$/.test(last ?? ''))
    if (last === undefined || rests) paragraphs.push(line)
    // The same line again is how some programs write captions that roll.
    else if (!last.endsWith(line)) paragraphs[paragraphs.length - 1] = `${last} ${line}`
    until = to
  }
  return paragraphs.join('\n\n')
}

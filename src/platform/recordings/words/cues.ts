import { escaped } from '../../text/escaped.ts'
/** What is said from one moment to another, in seconds. */
export interface Cue {
  from: number
  to: number
  words: string
}

/** Where a text is not as it should be: the number of the line, counted from one, and what is wrong there. */
export class Unreadable extends Error {
  readonly line: number
  readonly why: 'times' | 'order' | 'empty' | 'none' | 'chapter'

  constructor(line: number, why: Unreadable['why']) {
    super(`line ${line}: ${why}`)
    this.line = line
    this.why = why
  }
}

/** "01:02:03.500", or "12:30" where it needs no more. */
export function timeOf(seconds: number, precise = false): string {
  const whole = Math.floor(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  if (!precise) return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
  return `${two(h)}:${two(m)}:${two(s)}.${String(Math.round((seconds - whole) * 1000)).padStart(3, '0')}`
}

/** As WebVTT, with nothing in it but times and words. */
export function asVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ from, to, words }) => `${timeOf(from, true)} --> ${timeOf(to, true)}\n${escaped(words)}\n`,
  )
  return ['WEBVTT\n', ...blocks].join('\n')
}

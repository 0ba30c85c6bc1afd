import { type Cue, Unreadable } from './cues.ts'

const arrow = /-->/
const times =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})/
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' }

/**
 * Reads captions as WebVTT or SRT write them. What is to be seen of them is kept and nothing else: no colours, no places on the
 * screen, and no names of who speaks, which nobody said yes to.
 * @throws Unreadable
 */
export function readCaptions(text: string): Cue[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const cues: Cue[] = []
  for (let at = /^WEBVTT(\s|$)/.test(lines[0] ?? '') ? afterBlock(lines, 0) : 0; at < lines.length; ) {
    const end = afterBlock(lines, at)
    const block = lines.slice(at, end)
    if (isWords(block)) cues.push(readBlock(block, at + 1, cues.at(-1)?.from ?? 0))
    at = end + 1
  }
  if (cues.length === 0) throw new Unreadable(1, 'none')
  return cues
}

/** Where the next empty line is, or the end. */
function afterBlock(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && line.trim() === '')
  return at < 0 ? lines.length : at
}

const isWords = ([first]: readonly string[]) =>
  first !== undefined && first.trim() !== '' && !/^(NOTE|STYLE|REGION)(\s|$)/.test(first)

/** Its number or name may stand above the times. */
function readBlock(block: readonly string[], line: number, before: number): Cue {
  const above = arrow.test(block[0] ?? '') ? 0 : 1
  const found = times.exec(block[above] ?? '')
  if (!found) throw new Unreadable(line + Math.min(above, block.length - 1), 'times')
  const [from, to] = [seconds(found.slice(1, 5)), seconds(found.slice(5, 9))]
  if (to <= from || from < before) throw new Unreadable(line + above, 'order')
  const stray = block.findIndex((words, i) => i > above && arrow.test(words))
  if (stray >= 0) throw new Unreadable(line + stray, 'times')
  const words = block
    .slice(above + 1)
    .map(plain)
    .filter(Boolean)
    .join('\n')
  if (!words) throw new Unreadable(line + above, 'empty')
  return { from, to, words }
}

function seconds([hours = '0', minutes, whole, parts]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts) / 1000
}

const plain = (line: string): string =>
  line
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()

import type { Failure, Outcome } from './suite.ts'

/** One line for a suite: `database     41 passed   0 failed    12.3 s`. */
export function suiteLine(name: string, { passed, failed, skipped, seconds }: Outcome): string {
  const extra = skipped ? `, ${skipped} skipped` : ''
  return `${name.padEnd(10)} ${passed} passed  ${failed} failed${extra}  ${seconds.toFixed(1)} s`
}

/** The last line of a run. */
export function totalLine(outcomes: Outcome[]): string {
  const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + pick(one), 0)
  return `${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed`
}

const longest = 12

/** A failure told again at the end of a run, where a long run's log is cut off: where, and how its message begins. */
export function failureLines({ file, name, message }: Failure): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const more = lines.length > longest ? [`… ${lines.length - longest} lines more`] : []
  return [
    `FAILED ${file}${name && ` > ${name}`}`,
    ...[...lines.slice(0, longest), ...more].map((line) => `  ${line}`),
  ].join('\n')
}

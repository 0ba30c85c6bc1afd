import type { Outcome } from './suite.ts'

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

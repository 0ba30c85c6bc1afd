import { Notice } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Problem } from '../model/check.ts'
import { schemes } from '../model/roles.ts'
import { coloursWords } from '../words.ts'

/** Each pair that cannot be told apart, in a sentence, with the nearest colour that would do. */
export function Problems({ locale, problems }: { locale: Locale; problems: readonly Problem[] }) {
  const w = coloursWords(locale)
  return (
    <>
      {schemes.map((scheme) => {
        const here = problems.filter((one) => one.scheme === scheme)
        return here.length === 0 ? null : (
          <Notice kind="care">
            <p>{w(`scheme.${scheme}`)}</p>
            <ul>
              {here.map((problem) => (
                <li>{sentence(locale, problem)}</li>
              ))}
            </ul>
          </Notice>
        )
      })}
    </>
  )
}

function sentence(locale: Locale, problem: Problem): string {
  const w = coloursWords(locale)
  const { of, on, ofColour, onColour, ratio, least, instead } = problem
  const said = w('problem', {
    of: capital(w(`token.${of}`)),
    ofColour,
    on: w(`token.${on}`),
    onColour,
    // Cut off, not rounded: 4.48 is not enough, and must not read as 4.5.
    ratio: decimal(locale, Math.floor(ratio * 100) / 100),
    least: decimal(locale, least),
  })
  const help = instead.map(({ role, colour }) => w('problem.instead', { role: w(`role.${role}`), colour }))
  return [said, ...(help.length > 0 ? help : [w('problem.nothing')])].join(' ')
}

const decimal = (locale: Locale, number: number) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

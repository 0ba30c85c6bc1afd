import { Margin } from '../../../design/index.ts'
import type { Locale } from '../../i18n/words.ts'
import { shortened } from '../../text/shortened.ts'
import type { Around, Neighbour } from '../around.ts'
import { provenanceWords } from '../locales/index.ts'
import { type End, nameOf } from '../way.ts'

/** The way to the page of the whole way of a thing that whoever looks may see. */
export const WholeWay = ({ locale, of, about }: { locale: Locale; of: End; about?: string }) => (
  <p class="kv-no-print">
    <a href={`/provenance/${nameOf(of)}`}>
      {provenanceWords(locale)('whole')}
      {about ? <span class="kv-hidden">: {about}</span> : null}
    </a>
  </p>
)

/** Words that stand in a block; all of them are on the page of the whole way. */
const mostWords = 3
/** Other things that do. */
const mostThings = 6

/**
 * The two quiet questions beside a thing: where it comes from, and what became of it. A question with no answer for
 * whoever looks is not asked.
 */
export function Provenance({ locale, around }: { locale: Locale; around: Around | undefined }) {
  if (!around) return null
  const w = provenanceWords(locale)
  const block = (side: 'before' | 'after') =>
    around[side].length === 0 ? null : (
      <Margin title={w(side)} id={`${side}-${around.id}`}>
        <ul class="kv-around">
          {briefly(around[side]).map((one, i, all) => (
            <li dir="auto">
              {one.face.label === all[i - 1]?.face.label ? null : (
                <span class="kv-around__kind">{one.face.label}</span>
              )}{' '}
              <a href={`/provenance/${nameOf(one)}`}>{titleOf(one)}</a>
            </li>
          ))}
        </ul>
        <WholeWay locale={locale} of={around} about={w(side)} />
      </Margin>
    )
  return (
    <>
      {block('before')}
      {block('after')}
    </>
  )
}

function briefly(all: readonly Neighbour[]): Neighbour[] {
  const words = all.filter(({ face }) => face.sign === 'slip')
  const others = all.filter(({ face }) => face.sign !== 'slip')
  return [...others.slice(0, mostThings), ...words.slice(0, mostWords)]
}

const titleOf = ({ face: { title, sign } }: Neighbour) => {
  const short = shortened(title, 80)
  return sign === 'slip' ? `“${short}”` : short
}

import { PhoneFold, Section } from '../../../../design/index.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import { visionWords } from '../../locales/index.ts'
import type { Piece } from '../../pieces.ts'
import { kindsOfPiece } from '../../schema.ts'
import { at, type WriteProps } from './write-props.ts'

/** What came since, by its kind; with each the way to say something beside it. */
export function Pieces(props: WriteProps) {
  const { locale, pieces } = props
  const w = visionWords(locale)
  return (
    <Section title={w('pieces')} id="pieces" ruled>
      <p>{w(pieces.length === 0 ? 'pieces.none' : 'pieces.lead')}</p>
      {kindsOfPiece
        .filter((thing) => pieces.some((one) => one.thing === thing))
        .map((thing) => (
          <>
            <h3 class="kv-heading kv-heading--3">{w(`pieces.${thing}`)}</h3>
            <PhoneFold
              summary={
                <>
                  {w('pieces.show')}
                  <span class="kv-hidden">: {w(`pieces.${thing}`)}</span>
                </>
              }
            >
              <ul class="kv-link-list">
                {pieces
                  .filter((one) => one.thing === thing)
                  .map((piece) => (
                    <PieceItem {...props} piece={piece} />
                  ))}
              </ul>
            </PhoneFold>
          </>
        ))}
    </Section>
  )
}

function PieceItem({ piece, ...props }: WriteProps & { piece: Piece }) {
  const { locale } = props
  const { id, thing, title, path, from } = piece
  const w = visionWords(locale)
  const day = dayInWords(locale, piece.day)
  return (
    <li class="kv-link-list__item">
      <a href={path} dir="auto">
        {title}
      </a>
      <p>{from ? w('piece.from', { from, day }) : day}</p>
      <p class="kv-piece__beside">
        <a href={`${at(props)}/beside/${thing}/${id}`}>
          {w('pieces.beside')}
          <span class="kv-hidden">: {title}</span>
        </a>
      </p>
    </li>
  )
}
